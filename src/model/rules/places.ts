/** Nobody is sent to a body that no longer exists. */
import { abolishedBody } from '../abolished.ts';
import type { Rule } from './rule.ts';
import { fault } from '../messages.ts';
import { partPlaces, placesToFile } from '../texts.ts';

export const places: Rule = function* (content) {
  const files = [
    ...content.guides.map((guide) => ({ file: guide, texts: placesToFile(guide.value) })),
    ...content.parts.map((part) => ({ file: part, texts: partPlaces(part.value) })),
  ];
  for (const { file, texts } of files)
    for (const { path, text } of texts) {
      const found = abolishedBody(text);
      if (found) yield fault(file, path, 'abolished', { found });
    }
};
