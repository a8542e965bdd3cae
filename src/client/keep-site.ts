/** Keeps what was opened on this device, where the browser can; elsewhere nothing is missing. */
const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
/** Built, this file lies one folder below the worker. */
const here = import.meta.url;

const keep = () => workers?.register(new URL('../sw.js', here)).catch(() => undefined);

/** First the line belongs to the reader, who may type at once; a kiosk lives from what is kept. */
export function keepSite(atOnce = false): void {
  addEventListener('load', () => setTimeout(keep, atOnce ? 0 : 5000));
}
