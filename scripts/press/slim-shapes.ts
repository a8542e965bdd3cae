/**
 * A sheet draws the same phone, the same hand and the same pictures again and again. Too far apart for deflate to see,
 * they are written once and called by name.
 */
import { createHash } from 'node:crypto';

/** Points of a path, and what paints it: colours stand before and come along. */
const shape = /(?:^[-\d. ]+ (?:[clmvy]|re)\n|^h\n)+(?:f\*?|[SsBb]\*?)\n/gm;
/** Shorter ones cost more as an object of their own. */
const WORTH = 1000;

/** Of what it draws: a file put together of others may already hold it. */
const nameOf = (found: string): string => `S${createHash('sha256').update(found).digest('hex').slice(0, 10)}`;

export interface SharedShapes {
  drawings: string[];
  /** By the name they are called by. */
  shapes: Map<string, string>;
}

export function shareShapes(drawings: string[]): SharedShapes {
  const counts = new Map<string, number>();
  for (const [found] of drawings.join('').matchAll(shape)) if (found.length > WORTH) counts.set(found, (counts.get(found) ?? 0) + 1);
  const names = new Map([...counts].filter(([, times]) => times > 1).map(([found]) => [found, nameOf(found)]));
  return {
    drawings: drawings.map((drawing) => drawing.replace(shape, (found) => (names.has(found) ? `/${names.get(found)} Do\n` : found))),
    shapes: new Map([...names].map(([found, name]) => [name, found])),
  };
}
