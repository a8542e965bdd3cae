/** Each session of a programme as its author wrote it, with where it stands. */
import type { Salvaged } from './schema/salvage.ts';
import type { TrainingSource } from './schema/training.ts';
import type { Path } from './values.ts';

type WrittenSession = NonNullable<NonNullable<NonNullable<NonNullable<Salvaged<TrainingSource>['halves']>[number]>['sessions']>[number]>;

export function* sessionsIn({ halves }: Salvaged<TrainingSource>): Generator<{ path: Path; session: WrittenSession }> {
  for (const [i, half] of (halves ?? []).entries())
    for (const [j, session] of (half?.sessions ?? []).entries()) if (session) yield { path: ['halves', i, 'sessions', j], session };
}
