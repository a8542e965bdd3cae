/** Reads the two marks authors may use: **words to press** and [links](guide:…). */
import type { Inline, LinkTarget, Rich } from './guide.ts';

export type WrittenTarget =
  | { guide: string; step?: string }
  | { event: string }
  | { check: string }
  | { safety: string }
  | { track: string }
  | { lesson: string }
  | { page: string }
  | { term: string }
  | { law: string }
  | { url: string };
type WrittenInline =
  { kind: 'text'; text: string } | { kind: 'strong'; text: string } | { kind: 'link'; text: string; to: WrittenTarget };
export type RichFault = { code: 'mark-open'; mark: '**' | '[' } | { code: 'bad-link' | 'http-link'; url: string };

export interface ReadRich {
  inlines: WrittenInline[];
  faults: RichFault[];
}

const marks = /\*\*(?<strong>[^*]+)\*\*|\[(?<label>[^[\]]+)\]\((?<address>[^()\s]*)\)/gu;

export function readRich(text: string): ReadRich {
  const inlines: WrittenInline[] = [];
  const faults: RichFault[] = [];
  const plain = (part: string) => {
    if (part.includes('**')) faults.push({ code: 'mark-open', mark: '**' });
    if (part.includes('](')) faults.push({ code: 'mark-open', mark: '[' });
    if (part) inlines.push({ kind: 'text', text: part });
  };
  let done = 0;
  for (const match of text.matchAll(marks)) {
    plain(text.slice(done, match.index));
    done = match.index + match[0].length;
    const { strong, label, address } = match.groups!;
    if (strong !== undefined) inlines.push({ kind: 'strong', text: strong });
    else {
      const to = readAddress(address!);
      if ('fault' in to) faults.push(to.fault);
      else inlines.push({ kind: 'link', text: label!, to: to.target });
    }
  }
  plain(text.slice(done));
  return { inlines, faults };
}

export function readAddress(address: string): { target: WrittenTarget } | { fault: RichFault } {
  const [, kind, id, step] = /^([a-z]+):([a-z0-9-]+)(?:#([a-z0-9-]+))?$/.exec(address) ?? [];
  if (kind === 'guide') return { target: { guide: id!, ...(step && { step }) } };
  if (isNamed(kind) && !step) return { target: { [kind]: id! } as WrittenTarget };
  if (/^https:\/\//i.test(address) && URL.canParse(address)) return { target: { url: address } };
  return { fault: { code: /^http:/i.test(address) ? 'http-link' : 'bad-link', url: address } };
}

const named = ['event', 'check', 'safety', 'track', 'lesson', 'page', 'term', 'law'] as const;
const isNamed = (kind: string | undefined): kind is (typeof named)[number] => named.some((name) => name === kind);

/** For text that was judged before: links get the title of what they lead to. */
export function toRich(text: string, titleOf: (guide: string) => string): Rich {
  return readRich(text).inlines.map((inline): Inline =>
    inline.kind === 'link' ? { ...inline, to: titled(inline.to, titleOf) } : inline,
  );
}

function titled(to: WrittenTarget, titleOf: (guide: string) => string): LinkTarget {
  return 'guide' in to ? { ...to, title: titleOf(to.guide) } : to;
}

/** The words without their marks: for speech, search and plain files. */
export function plainText(rich: Rich): string {
  return rich.map((inline) => inline.text).join('');
}
