/** What one visitor's pages tell each other; gone with the visitor (`wipe.ts`). */
export interface Session {
  /** Where they came from, newest last. */
  trail: string[];
  /** Sitting: what is pressed stands lower. */
  seat: boolean;
  /** How often they said that they are still here. */
  stays: number;
  /** Guides opened, so that each is counted once a visitor. */
  seen: string[];
}
const KEY = 'kiosk:khach';
const LONGEST = 30;

export function session(): Session {
  const fresh: Session = { trail: [], seat: false, stays: 0, seen: [] };
  try {
    return { ...fresh, ...(JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Session>) };
  } catch {
    return fresh;
  }
}

export function note(change: Partial<Session>): void {
  try {
    const next = { ...session(), ...change };
    sessionStorage.setItem(KEY, JSON.stringify({ ...next, trail: next.trail.slice(-LONGEST) }));
  } catch {
    // Then a page knows only itself.
  }
}
