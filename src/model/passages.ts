/** What people read, sentence by sentence, and where each of it stands. */
import { sentences } from '#text/readability.ts';
import { finding } from './messages.ts';
import type { Code, DataOf, Finding } from './messages.ts';
import { fieldWords } from './field-words.ts';
import { readRich } from './rich.ts';
import { drillTexts, eligibilityTexts, nameTexts, pageTexts, partTexts, proseTexts, safetyTexts } from './texts.ts';
import type { TextAt } from './texts.ts';
import type { Written, WrittenContent, WrittenGuide } from './written.ts';

export interface Sentence {
  text: string;
  /** Without labels, links and quoted names: only what the author could word otherwise. */
  own: string;
}

export interface Passage {
  /** Key of its field: `say`, `answer`. */
  key: string;
  text: string;
  sentences: Sentence[];
  fault<C extends Code>(code: C, data: DataOf<C>): Finding;
}

export interface Reading {
  prose: Passage[];
  /** Titles, names of papers, short answers. */
  names: Passage[];
}

export function readings({ guides, parts, scams, safety, drills, eligibility, tracks, why }: WrittenContent): Reading[] {
  return [
    ...guides.map(guideReading),
    ...parts.map((part) => fieldReading(part, partTexts(part.value), [])),
    ...[...scams, ...safety].map((page) => fieldReading(page, safetyTexts(page.value), [])),
    ...drills.map((drill) => fieldReading(drill, drillTexts(drill.value), [])),
    ...eligibility.map((tree) => fieldReading(tree, eligibilityTexts(tree.value), [])),
    ...[...tracks, why].map((page) => fieldReading(page, pageTexts(page.value), [])),
  ];
}

export function guideReading(guide: WrittenGuide): Reading {
  const { prose, names } = fieldReading(guide, proseTexts(guide.value), nameTexts(guide.value));
  return { prose: [...prose, ...bodyPassages(guide)], names };
}

function fieldReading(file: Written<unknown>, prose: Iterable<TextAt>, names: Iterable<TextAt>): Reading {
  const passage = ({ path, text }: TextAt): Passage =>
    passageOf(String(path.at(-1)), text, { file: file.file, line: file.line(path), field: fieldWords(path, file.raw) });
  return { prose: [...prose].map(passage), names: [...names].map(passage) };
}

function passageOf(key: string, text: string, at: { file: string; line?: number; field?: string }): Passage {
  const written = text.replaceAll('|', ' ');
  return {
    key,
    text: plain(written),
    sentences: sentences(written).map((sentence) => ({ text: plain(sentence), own: ownWords(sentence) })),
    fault: (code, data) => finding(at, code, data),
  };
}

const plain = (text: string) =>
  readRich(text)
    .inlines.map((inline) => inline.text)
    .join('');

/** A gap keeps the words around a label from reading as one phrase. */
const ownWords = (text: string) =>
  readRich(text)
    .inlines.map((inline) => (inline.kind === 'text' ? inline.text : ' … '))
    .join('')
    .replace(/“[^”]*”|"[^"]*"/g, '…');

const blockKinds = new Set(['paragraph', 'heading', 'listItem', 'mdxJsxFlowElement']);

/** Paragraphs, headings and list entries of the MDX body; words in bold are labels there too. */
function bodyPassages({ file, body }: WrittenGuide): Passage[] {
  const blocks: { line: number; text: string }[] = [];
  let mark = '';
  for (const { kind, line, name } of body?.nodes ?? []) {
    if (blockKinds.has(kind)) blocks.push({ line, text: '' });
    else if (kind === 'strong') mark = '**';
    else if (kind === 'text') {
      const block = blocks.at(-1);
      if (block) block.text += `${mark}${name ?? ''}${mark}`;
      mark = '';
    }
  }
  return blocks.map(({ line, text }) => passageOf('body', text, { file, line, field: 'phần bài viết' }));
}

/** Every short form that `glossary.yaml` gives a meaning to. */
export function glossaryWords(content: WrittenContent): Set<string> {
  return new Set(content.glossary.value.flatMap((entry) => entry?.term?.split(/[^\p{L}\p{N}]+/u) ?? []));
}
