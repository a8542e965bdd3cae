/** The commune as programs use it. */
import type { Unit } from './guide.ts';
import type { UnitSource } from './schema/library.ts';
import type { WrittenUnit } from './written.ts';
import { withoutNull } from './without-null.ts';

/** Of a unit that nothing is wrong with: its schema passed whole, its logo lies there. */
export function buildUnit({ id, value, logo: { found } }: WrittenUnit): Unit {
  const { counter, police, digitalTeam, logo: file, ...own } = value as UnitSource;
  return {
    id,
    ...withoutNull(own),
    ...(file && found && { logo: { file, version: found.version } }),
    counter: withoutNull(counter),
    police: withoutNull(police),
    digitalTeam: withoutNull(digitalTeam),
  };
}
