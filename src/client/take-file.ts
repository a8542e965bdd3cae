/** In the browser of another app a tap on a file does nothing: its place is taken by the way to a browser that saves it. */
import { wayOut } from './way-out.ts';

for (const link of document.querySelectorAll<HTMLAnchorElement>('.take a[download]')) {
  const card = link.closest<HTMLElement>('.take')!;
  const { make } = wayOut('download', true, location.origin + location.pathname);
  if (!make) continue;
  const name = document.createElement('b');
  name.textContent = link.textContent;
  link.replaceWith(name, make());
  card.classList.add('led-out');
}
