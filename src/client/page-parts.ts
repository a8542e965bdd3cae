/** What a page says, in the order it is read aloud: parts with a name, each a row of sentences that can be lit. */
import { breaths } from '#text/speech.ts';

export interface Sentence {
  /** As it is handed to `speech()`. */
  text: string;
  range: Range;
  block: Element;
  /** The text is what stands in the range, so that single words can be lit. */
  asWritten: boolean;
}
export interface Part {
  /** Of the step or the heading, `mo-dau` at the top. */
  id: string;
  name: string;
  start: Element;
  sentences: Sentence[];
}

/** What is folded away or only leads elsewhere is not read. */
const unread =
  '[hidden], nav, svg, script, style, .fig, .crumb, .more, .all, .all-terms, .share, share-bar, read-aloud, details:not([open]), [aria-hidden="true"]';
/** From here on stands what readers look up, not what they follow. */
const end = '#tu-kho, #chieu-khac, #lien-quan, #can-cu';

export function partsOf(root: Element): Part[] {
  const parts: Part[] = [];
  for (const { block, nodes } of blocksOf(root)) {
    const step = block.closest<HTMLElement>('[data-step]');
    const heading = block.closest<HTMLElement>('h1, h2[id]');
    const id = step?.dataset['step'] ?? (heading && (heading.id || 'mo-dau'));
    if (id && id !== parts.at(-1)?.id) parts.push({ id, name: '', start: step ?? heading!, sentences: [] });
    const before = parts.at(-1);
    if (!before) continue;
    // What an author wrote below the steps has no heading of its own.
    if (!id && before.start.matches('[data-step]')) parts.push({ id: '', name: '', start: block, sentences: [] });
    const part = parts.at(-1)!;
    const sentences = sentencesOf(block, nodes);
    if (step && block.matches('.n')) for (const sentence of sentences) Object.assign(sentence, { text: `Bước ${sentence.text}.`, asWritten: false });
    part.name ||= sentences.map(({ text }) => text.replace(/\.$/, '')).join(' ');
    part.sentences.push(...sentences);
  }
  return parts.filter(({ start, sentences }) => sentences.some(({ block }) => block !== start) || leadsToSteps(start));
}

/** A heading over nothing that is read (questions, folded away) is not worth a breath; one over steps is. */
const leadsToSteps = (heading: Element) => Boolean(heading.nextElementSibling?.querySelector('[data-step]'));

/** Texts that stand together on lines of their own. */
function blocksOf(root: Element): { block: Element; nodes: Text[] }[] {
  const blocks: { block: Element; nodes: Text[] }[] = [];
  const inline = new Map<Element, boolean>();
  const isInline = (element: Element) => {
    const known = inline.get(element) ?? (/^(?:inline|contents)/.test(getComputedStyle(element).display) || element.matches('span.sr'));
    inline.set(element, known);
    return known;
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(unread) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Element) {
      if (node.matches(end)) break;
      continue;
    }
    if (!node.nodeValue?.trim() && !blocks.length) continue;
    let block = node.parentElement!;
    while (block !== root && isInline(block)) block = block.parentElement!;
    if (blocks.at(-1)?.block === block) blocks.at(-1)!.nodes.push(node as Text);
    else if (node.nodeValue?.trim()) blocks.push({ block, nodes: [node as Text] });
  }
  return blocks;
}

function sentencesOf(block: Element, nodes: readonly Text[]): Sentence[] {
  const whole = nodes.map(({ data }) => data).join('');
  return breaths(whole).map(({ from, to }) => ({ text: whole.slice(from, to), range: rangeOf(nodes, from, to), block, asWritten: true }));
}

function rangeOf(nodes: readonly Text[], from: number, to: number): Range {
  const range = document.createRange();
  let start = 0;
  for (const node of nodes) {
    const stop = start + node.length;
    if (from >= start && from < stop) range.setStart(node, from - start);
    if (to > start && to <= stop) range.setEnd(node, to - start);
    start = stop;
  }
  return range;
}

/** Written characters `from` to `to` of a sentence. */
export function rangeIn({ range }: Sentence, from: number, to: number): Range {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode())
    if (node instanceof Text && range.intersectsNode(node) && !node.parentElement!.closest(unread)) nodes.push(node);
  return rangeOf(nodes, from + range.startOffset, to + range.startOffset);
}
