/** What stands where a button would do nothing: a link to Chrome, or how to get to Safari, which comes when asked for. */
import { wayTo, type Feature } from './in-app.ts';

export interface WayOut {
  /** It works here: its own button may be shown. */
  here: boolean;
  /** A new one at each call, for it stands in one place. */
  make: ((what?: string) => HTMLElement) | null;
}

export function wayOut(feature: Feature, has: boolean, address = location.href): WayOut {
  const way = wayTo(feature, { userAgent: navigator.userAgent, has, address });
  if (way.kind === 'chrome')
    return { here: false, make: (what = 'Mở') => Object.assign(document.createElement('a'), { className: 'btn', href: way.href, textContent: `${what} bằng Chrome` }) };
  if (way.kind !== 'safari') return { here: way.kind === 'here', make: null };
  const make = (what = 'Mở') => {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'btn', textContent: `${what} bằng Safari` });
    button.addEventListener('click', () =>
      void import('./to-safari.ts').then(({ showSafari }) => showSafari(address), () => (button.textContent = 'Chưa tải được. Bấm lại')));
    return button;
  };
  return { here: false, make };
}
