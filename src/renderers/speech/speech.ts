/**
 * A page as a list of parts to read aloud: what an announcer records, one file a part. The player reads the page itself;
 * both must find the same words, or the recording is not played.
 */
import type { Act, Point } from '#model/page.ts';
import type { Guide, Rich, Step } from '#model/guide.ts';
import { plainText } from '#model/rich.ts';
import type { Scam } from '#model/safety.ts';
import type { AdvicePage } from '#model/track.ts';
import { fingerprint } from '#text/fingerprint.ts';
import { breaths, spoken } from '#text/speech.ts';

export interface SpokenPart {
  /** Of the step or of the heading, as on the page. */
  id: string;
  /** The part that guides share and that is recorded once. */
  shared?: string;
  sentences: { text: string; spoken: string }[];
  hash: string;
}

/** The top of a page has no heading with an id. */
export const openingId = 'mo-dau';

function part(id: string, blocks: readonly (string | Rich | undefined)[], shared?: string): SpokenPart {
  const texts = blocks.flatMap((block) => (block === undefined ? [] : typeof block === 'string' ? block : plainText(block)));
  return {
    id,
    ...(shared && { shared }),
    sentences: texts.flatMap((text) => breaths(text).map(({ from, to }) => ({ text: text.slice(from, to), spoken: spoken(text.slice(from, to)) }))),
    hash: fingerprint(texts.join(' ')),
  };
}

const named = (name: string, text: Rich | undefined) => text && `${name}: ${plainText(text)}`;

/** The steps of a guide. What stands around them depends on the day or on the commune: the device's voice reads it. */
export function guideSpeech({ steps }: Pick<Guide, 'steps'>): SpokenPart[] {
  return steps.map((step) => stepSpeech(step));
}

function stepSpeech({ id, title, say, asks = [], tip, warn, unsure, part: shared }: Step): SpokenPart {
  const asked = asks.length > 0 ? ['Tờ khai hỏi gì?', ...asks] : [];
  return part(id, [title, say, ...asked, named('Mẹo', tip), named('Cẩn thận', warn), named('Chưa chắc', unsure)], shared?.id);
}

const actBlocks = (acts: readonly Act[], numbered = false) =>
  acts.flatMap(({ title, text, call }, i) => [numbered ? String(i + 1) : undefined, title, text, call && `Gọi ${call.number}`]);
const pointBlocks = (points: readonly Point[]) => points.flatMap(({ title, text }) => [title, text]);

/** `tricked`: also what every scam asks; `channel`: how it comes. */
export function scamSpeech(scam: Scam, { tricked, channel }: { tricked: readonly Act[]; channel: string }): SpokenPart[] {
  const signs = scam.signs.flatMap(({ title, text }, i) => [String(i + 1), title, text]);
  return [
    part(openingId, [scam.title.text, scam.truth, channel, ...signs]),
    part('chuyen', ['Chuyện bắt đầu thế nào?', scam.story, `Hay gặp: ${scam.targets}.`, ...pointBlocks([scam.real])]),
    part('lam-gi', ['Làm gì bây giờ?', ...actBlocks(scam.acts)]),
    part('lo-roi', ['Lỡ rồi thì sao?', 'Bị lừa không phải chuyện xấu hổ. Làm ngay, lần lượt:', ...actBlocks(tricked, true)]),
  ];
}

/** Questions are folded away on the page, and not read. */
export function adviceSpeech({ title, lead, sections }: Pick<AdvicePage, 'title' | 'lead' | 'sections'>): SpokenPart[] {
  return [
    part(openingId, [title.text, lead]),
    ...sections
      .filter(({ acts, points, links }) => acts.length + points.length + links.length > 0)
      .map((section) =>
        part(section.id, [
          section.title,
          section.lead,
          ...actBlocks(section.acts, section.numbered),
          ...pointBlocks(section.points),
          ...section.links.flatMap((link) => [link.title, link.text]),
        ]),
      ),
  ];
}
