/** Every written question of a lesson, with its path. */
import type { ClassLessonSource } from './schema/class-lesson.ts';
import type { Salvaged } from './schema/salvage.ts';
import type { Path } from './values.ts';

export interface AskedAt { path: Path; question: { ask?: string; read?: string; id?: string } }

export function* askedIn({ warmUp, exitQuiz, bank }: Salvaged<ClassLessonSource>): Generator<AskedAt> {
  const lists = [
    [['warmUp'], warmUp], [['exitQuiz'], exitQuiz], [['bank', 'choose'], bank?.choose], [['bank', 'arrange'], bank?.arrange],
    [['bank', 'match'], bank?.match], [['bank', 'taps'], bank?.taps], [['bank', 'papers'], bank?.papers],
  ] as const;
  for (const [at, questions] of lists)
    for (const [i, question] of (questions ?? []).entries()) if (question) yield { path: [...at, i], question };
}
