/** A title fits on paper. */
import type { Rule } from './rule.ts';
import { fault } from '../messages.ts';
import { parseTitle, titleLineMax } from '../title.ts';

export const titles: Rule = function* (content) {
  for (const guide of content.guides)
    for (const line of parseTitle(guide.value.title ?? '').lines)
      if ([...line].length > titleLineMax)
        yield fault(guide, ['title'], 'title-line-too-long', { line, max: titleLineMax });
};
