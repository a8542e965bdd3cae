/** Keeps the site on the phone, where the browser can; elsewhere nothing is missing. */
const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
const thrifty = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
/** Built, this file lies one folder below the worker. */
const here = import.meta.url;

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
  // First the line belongs to the reader, who may type at once.
  const keep = () => workers.register(new URL('../sw.js', here)).catch(() => undefined);
  if (!thrifty) addEventListener('load', () => setTimeout(keep, isKiosk ? 0 : 5000));
}
