/** Which drills a class sees in which lesson: none in two lessons, true ones among the false. */
import type { Drill } from '#model/build-drill.ts';
import type { ClassLesson } from '#model/class-lesson.ts';
import type { Truth } from '#model/drill/drill.ts';
import { compareVietnamese } from '#text/sort.ts';

/** So many a lesson at most, whatever kinds it has. */
const most = 4;

export function drillsOfLessons(lessons: readonly Pick<ClassLesson, 'slug' | 'drills'>[], drills: readonly Drill[]): Map<string, Drill[]> {
  const used = new Set<string>();
  const usable = [...drills].sort((a, b) => compareVietnamese(a.scene, b.scene));
  const take = (kind: Drill['kind'], truth: Truth): Drill | undefined => {
    const free = usable.filter((drill) => drill.kind === kind && !used.has(drill.id));
    const found = free.find((drill) => drill.truth === truth) ?? free[0];
    if (found) used.add(found.id);
    return found;
  };
  return new Map(
    lessons.map(({ slug, drills: kinds }) => {
      const each = kinds.length === 0 ? 0 : Math.floor(most / kinds.length);
      const turns = Array.from({ length: each * kinds.length }, (_, i) => i);
      const taken = turns.flatMap((turn) => take(kinds[turn % kinds.length]!, (turn + Math.floor(turn / kinds.length)) % 2 === 0 ? 'gia' : 'that') ?? []);
      // In an order that says nothing of their truth.
      return [slug, taken.sort((a, b) => compareVietnamese(a.scene, b.scene))] as const;
    }),
  );
}
