/** Keeps the site on the phone, and says when it is read from there. */
import { keepSite } from './keep-site.ts';

const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
const thrifty = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;

if (workers) {
  workers.onmessage = ({ data }: MessageEvent<{ stored: string }>) => {
    const note = document.createElement('p');
    note.role = 'status';
    note.style.cssText = 'padding:12px var(--gutter);background:#fff3cf;font-weight:600';
    document.querySelector('main')?.before(note);
    // A status is read out when it changes.
    note.textContent = `Đang đọc bản lưu ngày ${data.stored}.`;
  };
  // A kiosk lives from the store, and says so to its staff.
  const isKiosk = document.documentElement.dataset['kiosk'] !== undefined;
  // Was this very page taken from the store?
  if (!isKiosk) workers.controller?.postMessage({ do: 'hoi' });
  if (!thrifty) keepSite(isKiosk);
}
