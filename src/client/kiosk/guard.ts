/** No way out: nothing opens, selects, zooms, drags or is pasted that the kiosk did not mean. */
import { button, make, openDialog } from './dialog.ts';

/** Of a page that this screen does not show: its address, to be opened on one's own phone. */
export async function showElsewhere(link: HTMLAnchorElement, site: string): Promise<void> {
  if (link.protocol === 'tel:') {
    openDialog('Gọi bằng điện thoại của bạn', make('p', { className: 'k-call', textContent: link.href.replace('tel:', '') }), button('Đóng', closest));
    return;
  }
  const address = link.origin === location.origin ? new URL(link.pathname + link.search + link.hash, site).href : link.href;
  const { qrOf } = await import('#client/send-step.ts');
  openDialog(
    'Mở trên điện thoại của bạn',
    make('p', { textContent: 'Mở máy ảnh hoặc Zalo, quét mã này.' }),
    make('div', { className: 'k-qr' }, qrOf({ address, words: link.textContent.trim() })),
    make('p', { className: 'k-addr', textContent: address.replace(/^https?:\/\//, '') }),
    button('Đóng', closest),
  );
}

function closest() {
  document.querySelector<HTMLDialogElement>('dialog.k-dlg[open]')?.close();
}

const isTyping = (target: EventTarget | null) => target instanceof HTMLInputElement;
/** Keys that move the page or leave it; letters and what edits them stay. */
const isCommand = ({ ctrlKey, metaKey, altKey, key }: KeyboardEvent) =>
  ctrlKey || metaKey || altKey || /^(F\d+|Browser.*|Launch.*|PrintScreen|ContextMenu)$/.test(key);

export function guard(go: (link: HTMLAnchorElement) => void): void {
  const refuse = (event: Event) => event.preventDefault();
  for (const type of ['contextmenu', 'dragstart', 'drop', 'copy', 'cut', 'paste', 'auxclick', 'gesturestart', 'submit']) addEventListener(type, refuse, true);
  addEventListener('selectstart', (event) => { if (!isTyping(event.target)) event.preventDefault(); }, true);
  const active = { passive: false, capture: true };
  window.addEventListener('wheel', (event) => { if (event.ctrlKey) refuse(event); }, active);
  window.addEventListener('touchmove', (event) => { if (event.touches.length > 1) refuse(event); }, active);
  window.addEventListener('keydown', (event) => { if (isCommand(event)) refuse(event); }, active);
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[href]');
    // A staff download is no way anywhere.
    if (!link || link.download) return;
    event.preventDefault();
    go(link);
  });
}
