/** A rule that needs more than one field or file: it yields what it finds. */
import type { Known } from '../known.ts';
import type { Finding } from '../messages.ts';
import type { WrittenContent } from '../written.ts';

export type Rule = (content: WrittenContent, known: Known) => Iterable<Finding>;
