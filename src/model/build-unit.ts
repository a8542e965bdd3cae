/** The commune as programs use it. */
import type { Unit } from './guide.ts';
import type { UnitSource } from './schema/library.ts';
import { withoutNull } from './without-null.ts';

export function buildUnit(id: string, source: UnitSource): Unit {
  const { counter, police, digitalTeam, ...own } = source;
  return {
    id,
    ...withoutNull(own),
    counter: withoutNull(counter),
    police: withoutNull(police),
    digitalTeam: withoutNull(digitalTeam),
  };
}
