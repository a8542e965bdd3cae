/** How a phone shows the site when it is put on the home screen, and a tablet the kiosk. */
import type { Unit } from '#model/guide.ts';
import type { Routes } from '#model/routes.ts';

const icon = (routes: Routes, name: string, size: number, purpose: 'any' | 'maskable') => ({
  src: routes.file(`${name}.png`),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

export function manifest(unit: Unit, routes: Routes, kiosk = false): object {
  const start = kiosk ? routes.kiosk : routes.home;
  return {
    id: start,
    name: `Cầm tay chỉ việc · ${unit.name}`,
    short_name: 'Cầm tay chỉ việc',
    description: `Hướng dẫn dịch vụ công trực tuyến bằng hình, từng bước, của ${unit.name}`,
    lang: 'vi',
    dir: 'ltr',
    start_url: start,
    scope: start,
    // A guide sends people to other sites and back: they need the address and the back button.
    display: kiosk ? 'fullscreen' : 'minimal-ui',
    background_color: '#FBF6EC',
    theme_color: '#951A1D',
    icons: [
      icon(routes, 'icon-192', 192, 'any'),
      icon(routes, 'icon-512', 512, 'any'),
      icon(routes, 'icon-maskable-512', 512, 'maskable'),
    ],
  };
}
