/** Where somebody stopped reading: on this device only, one place, never on a kiosk, which many share. */
export interface Place {
  /** With the step as its fragment. */
  url: string;
  title: string;
  step: number;
  steps: number;
}

const KEY = 'ctcv:doc-do';
const isShared = () => document.documentElement.dataset['kiosk'] !== undefined;

export function keepPlace(place: Place): void {
  if (isShared()) return;
  try {
    localStorage.setItem(KEY, JSON.stringify(place));
  } catch {
    // A browser that keeps nothing keeps nothing.
  }
}

export function forgetPlace(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}

/** What was kept, if it is a place of this site that can be gone to. */
export function keptPlace(): Place | null {
  if (isShared()) return null;
  try {
    const { url, title, step, steps } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Place>;
    const known = typeof url === 'string' && typeof title === 'string' && Number.isInteger(step) && Number.isInteger(steps);
    return known && /^\/(?!\/)/.test(url) ? { url, title, step: step!, steps: steps! } : null;
  } catch {
    return null;
  }
}
