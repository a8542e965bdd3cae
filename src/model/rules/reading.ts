/**
 * A text that can be read aloud to a neighbour: short sentences, no words of the office, no bare
 * abbreviations. The limits are measured on guides that were re-read and found good
 * (docs/decisions/0004-how-hard-a-text-may-be.md).
 */
import { abbreviations, explains, officeWords } from '#text/readability.ts';
import { countWords } from '#text/syllables.ts';
import type { Finding } from '../messages.ts';
import { glossaryWords, readings } from '../passages.ts';
import type { Passage, Reading } from '../passages.ts';
import type { Rule } from './rule.ts';

export const readingLimits = {
  /** Words in a sentence. */
  sentence: 20,
  /** Words in a sentence on average, in a text of at least `averageFrom` sentences. */
  average: 10,
  averageFrom: 20,
  /** Words in the one thing a step says: more is a note, and more than `sayMost` an error. */
  say: 16,
  sayMost: 20,
  /** Words of the office in a hundred, when there is more than one. */
  office: 0.5,
} as const;

export interface Ease {
  words: number;
  sentences: number;
  average: number;
  longest: number;
  office: number;
  officePercent: number;
}

export function easeOf({ prose }: Pick<Reading, 'prose'>): Ease {
  const sentences = prose.flatMap((passage) => passage.sentences);
  const lengths = sentences.map(({ text }) => countWords(text));
  const words = lengths.reduce((sum, length) => sum + length, 0);
  const office = sentences.reduce((sum, { own }) => sum + officeWords(own).length, 0);
  return {
    words,
    sentences: sentences.length,
    average: words / Math.max(1, sentences.length),
    longest: Math.max(0, ...lengths),
    office,
    officePercent: (100 * office) / Math.max(1, words),
  };
}

export const reading: Rule = function* (content) {
  const explained = glossaryWords(content);
  for (const read of readings(content)) {
    const ease = easeOf(read);
    for (const passage of read.prose) {
      yield* lengths(passage);
      if (ease.office > 1 && ease.officePercent > readingLimits.office)
        yield* wordsOfTheOffice(passage, ease.officePercent);
    }
    const [first] = read.prose;
    if (first && ease.sentences >= readingLimits.averageFrom && ease.average > readingLimits.average)
      yield first.fault('sentences-long', { average: ease.average, max: readingLimits.average });
    yield* bareAbbreviations(read, explained);
  }
};

function* lengths({ key, text, sentences, fault }: Passage): Generator<Finding> {
  const words = countWords(text);
  if (key === 'say' && words > readingLimits.sayMost)
    yield fault('say-too-long', { words, max: readingLimits.sayMost, text });
  else if (key === 'say' && words > readingLimits.say) yield fault('say-long', { words, max: readingLimits.say });
  if (key === 'say') return;
  for (const sentence of sentences) {
    const length = countWords(sentence.text);
    if (length > readingLimits.sentence)
      yield fault('sentence-too-long', { words: length, max: readingLimits.sentence, sentence: sentence.text });
  }
}

function* wordsOfTheOffice({ sentences, fault }: Passage, percent: number): Generator<Finding> {
  for (const { text, own } of sentences)
    for (const { found, plain } of officeWords(own))
      yield fault('officialese', { found, plain, sentence: text, percent, max: readingLimits.office });
}

/** Once a guide: where it first stands. */
function* bareAbbreviations({ prose, names }: Reading, explained: ReadonlySet<string>): Generator<Finding> {
  const told = new Set(explained);
  const all = [...names, ...prose];
  for (const passage of all) {
    const own = passage.sentences.map((sentence) => sentence.own).join(' ');
    for (const found of abbreviations(own)) {
      if (told.has(found)) continue;
      told.add(found);
      if (!all.some(({ text }) => explains(text, found))) yield passage.fault('abbreviation', { found });
    }
  }
}
