/** What a round says of the one who answered: believing the false costs money, doubting the true costs time. */
import type { DrillFacts, DrillKind, Reply } from './drill.ts';

export interface Answered<D extends DrillFacts = DrillFacts> { drill: D; reply: Reply }

export interface Score<D extends DrillFacts> {
  known: D[];
  /** Not known, but nothing was lost. */
  asked: D[];
  /** False, taken for true. */
  misses: D[];
  /** True, taken for false. */
  alarms: D[];
}

export function scoreRound<D extends DrillFacts>(answers: readonly Answered<D>[]): Score<D> {
  const those = (fits: (answer: Answered<D>) => boolean) => answers.filter(fits).map(({ drill }) => drill);
  return {
    known: those(({ drill, reply }) => reply === drill.truth),
    asked: those(({ reply }) => reply === 'hoi'),
    misses: those(({ drill, reply }) => drill.truth === 'gia' && reply === 'that'),
    alarms: those(({ drill, reply }) => drill.truth === 'that' && reply === 'gia'),
  };
}

/** Kinds to come again: a miss weighs twice, asking once; what was known takes one away. */
export function weakAfter(before: ReadonlyMap<DrillKind, number>, answers: readonly Answered[]): Map<DrillKind, number> {
  const weak = new Map(before);
  for (const { drill, reply } of answers) {
    const change = reply === drill.truth ? -1 : reply === 'hoi' ? 1 : drill.truth === 'gia' ? 2 : 1;
    const count = (weak.get(drill.kind) ?? 0) + change;
    if (count > 0) weak.set(drill.kind, count);
    else weak.delete(drill.kind);
  }
  return weak;
}
