/** How the words that somebody is typing may go on: as the names of our pages do, with accents or without. */
import { fold } from '#text/fold.ts';
import { functionWords } from '#text/function-words.ts';
import { covers, keyOf, syllable } from '#text/marks.ts';
import type { Syllable } from '#text/marks.ts';
import type { Lexicon } from './lexicon.ts';

export interface Completion {
  /** What the key says. */
  label: string;
  /** All the text, with a space after it to go on. */
  text: string;
}
interface Word extends Syllable { text: string }
interface Run {
  words: Word[];
  /** On how many pages; titles count more than other names. */
  weight: number;
  /** A name begins with it. */
  leads: boolean;
  /** It is the end of something longer nearly everywhere: `tế` of `y tế`. */
  hangs: boolean;
  /** It goes on in one way nearly everywhere, or ends in a small word: `bảo` of `bảo hiểm`. */
  half: boolean;
}
export interface Completions {
  /** By their first syllable without marks, the commonest first. */
  runs: Map<string, Run[]>;
  words: Word[];
}

const MOST_WORDS = 4;
/** What one key has room for. */
const MOST_LETTERS = 20;
/** What goes on like this nearly everywhere is offered with it. */
const NEARLY = 0.6;
const TITLE = 3;
/** Without accents a single word may be too many others. */
const COMMON = 8;
/** A spelling without accents is left out where the same letters are written with them this much oftener. */
const RARER = 2;

const small = new Set([...functionWords].map((word) => keyOf(syllable(word))));
const isSmall = (word: Word) => small.has(keyOf(word));
const byWeight = (a: Run, b: Run) => b.weight - a.weight;
const idOf = (words: readonly Word[]) => words.map(({ text }) => text).join(' ');

/** The words of a name, as far as no sign parts them. Names like VNeID keep their letters. */
function partsOf(name: string): Word[][] {
  return name.normalize('NFC').split(/[^\p{L}\p{N}\s]+/u).map((part) =>
    (part.match(/[\p{L}\p{N}]+/gu) ?? []).map((written) => ({ ...syllable(written), text: /\p{Lu}.*\p{Lu}/u.test(written) ? written : written.toLowerCase() })),
  );
}

export function openCompletions({ pages, words }: Lexicon): Completions {
  const runs = new Map<string, Run>();
  const weigh = (own: Word[], weight: number, leads: boolean) => {
    const id = idOf(own);
    const run = runs.get(id);
    if (!run) runs.set(id, { words: own, weight, leads, hangs: false, half: isSmall(own.at(-1)!) });
    else Object.assign(run, { weight: run.weight + weight, leads: run.leads || leads });
  };
  const counted = [...words.values()].map((word) => ({ word, times: word.phrases.length }));
  const withMarks = new Map<string, number>();
  for (const { word, times } of counted) if (word.plain !== word.letters || word.tone) withMarks.set(word.plain, (withMarks.get(word.plain) ?? 0) + times);
  const isMeant = (word: Syllable) => word.plain !== word.letters || word.tone !== '' || (words.get(keyOf(word))?.phrases.length ?? 0) * RARER >= (withMarks.get(word.plain) ?? 0);

  for (const { names } of pages)
    for (const [i, name] of names.entries())
      for (const part of partsOf(name)) {
        if (!part.every(isMeant)) continue;
        for (let at = 0; at < part.length; at++)
          for (let end = at + 1; end <= Math.min(at + MOST_WORDS + 1, part.length); end++) weigh(part.slice(at, end), i === 0 ? TITLE : 1, at === 0);
      }
  const capitals = new Map([...runs.values()].flatMap(({ words: [word] }) => (/\p{Lu}/u.test(word!.text) ? [[keyOf(word!), word!.text] as const] : [])));
  const goesOn = new Map<string, number>();
  for (const { words: own, weight } of runs.values()) {
    const id = idOf(own.slice(0, -1));
    goesOn.set(id, Math.max(goesOn.get(id) ?? 0, weight));
    const tail = runs.get(idOf(own.slice(1)));
    if (tail && weight >= tail.weight * NEARLY) tail.hangs = true;
  }
  for (const [id, run] of runs) if ((goesOn.get(id) ?? 0) >= run.weight * NEARLY) run.half = true;
  return {
    runs: Map.groupBy([...runs.values()].filter(({ words: own }) => own.length <= MOST_WORDS).sort(byWeight), ({ words: [first] }) => first!.plain),
    words: counted.filter(({ word }) => isMeant(word) && !/\d/.test(word.plain)).sort((a, b) => b.times - a.times).map(({ word }) => ({ ...word, text: capitals.get(keyOf(word)) ?? word.text })),
  };
}

/** The real word may go on after what was typed. */
const isBegun = (typed: Syllable, { plain, letters, tone }: Syllable): boolean =>
  covers(typed, { plain: plain.slice(0, typed.plain.length), letters: letters.slice(0, typed.plain.length), tone });

/** At most so many ways to go on, the likeliest first; the last word is the one being typed unless a space follows. */
export function complete(before: string, { runs, words }: Completions, most = 3): Completion[] {
  const text = before.normalize('NFC');
  const typed = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const last = /[\p{L}\p{N}]$/u.test(text) ? typed.pop()! : undefined;
  const begun = last && syllable(last[0]);
  const found: Completion[] = [];
  const offer = (own: readonly Word[], said: readonly RegExpExecArray[]) => {
    const texts = own.map((word) => word.text);
    const made = `${text.slice(0, (said[0] ?? last)?.index)}${texts.join(' ')} `;
    // The words before stand on the key too, as far as there is room: their accents may change.
    let shown = begun ? 0 : said.length;
    while (shown < said.length && texts.slice(shown).join(' ').length > MOST_LETTERS) shown++;
    const label = texts.slice(shown).join(' ');
    const isNew = made.trimEnd() !== text.trimEnd() && !found.some((one) => one.label === label || fold(one.text) === fold(made));
    if (isNew && label.length <= MOST_LETTERS && found.length < most) found.push({ label, text: made });
  };

  for (let known = Math.min(MOST_WORDS - 1, typed.length); known >= 0 && found.length < most; known--) {
    const said = typed.slice(typed.length - known);
    const read = said.map(([word]) => syllable(word));
    const fitting = (known ? (runs.get(read[0]!.plain) ?? []) : begun ? fromWord(runs, begun) : typed.length ? [] : fromNothing(runs)).filter(
      ({ words: own, weight, half }) =>
        own.length > known &&
        (!half || (begun && known > 0 && own.length === known + 1)) &&
        read.every((one, i) => covers(one, own[i]!)) &&
        (!begun || isBegun(begun, own[known]!)) &&
        (begun || known !== 1 || keyOf(read[0]!) === keyOf(own[0]!) || (!isSmall(own[0]!) && weight >= COMMON)),
    );
    // Another word on each key first, then other ways to go on after the same word.
    const taken = new Set<string>();
    fitting.sort((a, b) => Number(a.half) - Number(b.half));
    for (const { words: own } of fitting) {
      const { text: next } = own[known]!;
      if (!taken.has(next)) offer(own, said);
      taken.add(next);
    }
    for (const { words: own } of fitting) offer(own, said);
  }
  if (begun && begun.plain.length > 1) for (const word of words) if (found.length < most && isBegun(begun, word)) offer([word], []);
  return found;
}

const fromWord = (runs: Completions['runs'], { plain }: Syllable): Run[] =>
  [...runs].flatMap(([first, of]) => (first.startsWith(plain) ? of.filter(({ hangs }) => !hangs) : [])).sort(byWeight);
/** How most names begin. */
const fromNothing = (runs: Completions['runs']): Run[] =>
  [...runs.values()].flatMap((of) => of.filter(({ leads, words }) => leads && words.length > 1)).sort(byWeight);
