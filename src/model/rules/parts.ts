/** Parts exist, and none includes itself. */
import type { Rule } from './rule.ts';
import { fault } from '../messages.ts';
import type { Finding } from '../messages.ts';
import type { Place } from '../written.ts';

export const parts: Rule = function* (content, known) {
  for (const file of [...content.guides, ...content.parts])
    for (const { part, index } of included(file.value.steps))
      if (!known.parts.has(part))
        yield fault(file, ['steps', index, 'part'], 'unknown-id', {
          what: 'part',
          found: part,
          known: [...known.parts],
        });

  const files = new Map(content.parts.map((file) => [file.id, file]));
  const done = new Set<string>();
  function* walk(id: string, trail: readonly string[]): Generator<Finding> {
    const file = files.get(id);
    if (!file || done.has(id)) return;
    for (const { part, index } of included(file.value.steps)) {
      const from = [...trail, id].indexOf(part);
      if (from >= 0)
        yield fault(file as Place, ['steps', index, 'part'], 'part-cycle', {
          cycle: [...[...trail, id].slice(from), part],
        });
      else yield* walk(part, [...trail, id]);
    }
    done.add(id);
  }
  for (const id of files.keys()) yield* walk(id, []);
};

function included(steps: readonly unknown[] | undefined): { part: string; index: number }[] {
  return (steps ?? []).flatMap((step, index) => {
    const part = (step as { part?: unknown } | undefined)?.part;
    return typeof part === 'string' ? [{ part, index }] : [];
  });
}
