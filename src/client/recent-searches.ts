/** What was looked for before: on this device only, never on a kiosk, which many share. */
const KEY = 'da-tim';
const MOST = 5;

const isShared = () => document.documentElement.dataset['kiosk'] !== undefined;

export function recent(): string[] {
  if (isShared()) return [];
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function remember(query: string) {
  if (isShared() || !query) return;
  try {
    localStorage.setItem(KEY, JSON.stringify([query, ...recent().filter((one) => one !== query)].slice(0, MOST)));
  } catch {
    // A browser that keeps nothing keeps nothing.
  }
}

export function forget() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
