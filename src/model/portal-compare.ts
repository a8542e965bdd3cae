/** A guide against the portal's own record of its procedure: what differs, for a human to judge. */
import { formatDay } from '#text/dates.ts';
import { documentNumbers, isSameDocument } from '#text/document-number.ts';
import { fold } from '#text/fold.ts';
import type { Guide, Law } from './guide.ts';
import { plainText } from './rich.ts';
import type { PortalRecord } from './schema/portal-record.ts';

export interface Comparison {
  guide: string;
  code: string;
  /** Undefined when the file has no such code. */
  record?: { name: string; asOf?: string };
  differences: Difference[];
}
export interface Difference {
  about: 'name' | 'papers' | 'time' | 'result' | 'legal';
  text: string;
}

export function compareWithPortal(guides: readonly Guide[], records: readonly PortalRecord[]): Comparison[] {
  const byCode = new Map(records.map((record) => [record.code, record]));
  return guides.flatMap((guide): Comparison[] => {
    if (guide.code === undefined) return [];
    const head = { guide: guide.slug, code: guide.code };
    const record = byCode.get(guide.code);
    if (!record) return [{ ...head, differences: [] }];
    const differences = [names, papers, times, results, laws].flatMap((compare) => [...compare(guide, record)]);
    return [{ ...head, record: { name: record.name, asOf: record.as_of }, differences }];
  });
}

function* names({ officialName }: Guide, { name }: PortalRecord): Generator<Difference> {
  const bare = (text: string) => fold(text).replace(/^thu tuc /, '').replace(/[^a-z0-9]+/g, ' ').trim();
  if (officialName === undefined || bare(officialName) !== bare(name))
    yield { about: 'name', text: `Cổng ghi “${name}”, bài ghi “${officialName ?? ''}”` };
}

const kindsOfPaper = [
  ['required', 'bắt buộc'],
  ['conditional', 'tùy trường hợp'],
] as const;

function* papers(guide: Guide, { documents }: PortalRecord): Generator<Difference> {
  const texts = paperTexts(guide);
  const told = wordsOf(texts);
  const formsTold = new Set(texts.flatMap(formsIn));
  for (const [kind, words] of kindsOfPaper)
    for (const name of unique(namesOf(documents[kind])))
      if (!isTold(name, told) && !formsIn(name).some((form) => formsTold.has(form)))
        yield { about: 'papers', text: `${words}, bài chưa nhắc: ${shortened(name)}` };
}

/** A refusal, or what officers do with their data: nothing that people come for. */
const noGain = /từ chối|^cập nhật thông tin/iu;

function* results(guide: Guide, record: PortalRecord): Generator<Difference> {
  const texts = [
    guide.title.text,
    guide.summary,
    ...guide.result.flatMap((fact) => [fact.value, plainText(fact.note ?? [])]),
    ...guide.after.flatMap((item) => [item.title, plainText(item.text ?? [])]),
    ...stepTexts(guide),
  ];
  const told = wordsOf(texts);
  for (const result of unique(record.results.map((text) => text.trim())))
    if (result && !noGain.test(result) && !isTold(result, told))
      yield { about: 'result', text: `Cổng ghi kết quả: ${shortened(result)}` };
}

const channels: Record<string, string> = { online: 'trên mạng', in_person: 'tại nơi nhận', postal: 'qua bưu chính' };

function* times(guide: Guide, { methods }: PortalRecord): Generator<Difference> {
  const told = guide.time.map((fact) => [fact.value, plainText(fact.note ?? [])].filter(Boolean).join(', '));
  const known = new Set(told.flatMap(spansOf));
  const byTime = new Map<string, string[]>();
  for (const { channel, time } of methods) {
    if (!time || spansOf(time).some((span) => known.has(span))) continue;
    const short = shortened(time);
    byTime.set(short, [...(byTime.get(short) ?? []), channels[channel] ?? channel]);
  }
  for (const [time, by] of byTime)
    yield { about: 'time', text: `Cổng ghi ${time} (${[...new Set(by)].join(', ')}), bài ghi “${told.join(' · ')}”` };
}

/** `03 ngày làm việc` → `3 ngày làm việc`; "trong ngày" is at most one day. */
function spansOf(text: string): string[] {
  const plain = text.toLowerCase();
  const spans = [...plain.matchAll(/(\d+(?:[.,]\d+)?)\s*(ngày làm việc|ngày|giờ|tháng|phút)/gu)].map(
    ([, amount, unit]) => `${Number(amount!.replace(',', '.'))} ${unit}`,
  );
  const isAtOnce = /trong ngày(?! làm)|ngay khi|ngay trong/u.test(plain);
  return isAtOnce ? [...spans, '1 ngày', '1 ngày làm việc', '0 ngày'] : spans;
}

function* laws(guide: Guide, record: PortalRecord): Generator<Difference> {
  const there = unique(record.law.flatMap(documentNumbers));
  const here = guide.legal.map(({ law }) => ({ law, numbers: numbersOf(law) }));
  const isIn = (number: string, numbers: readonly string[]) => numbers.some((other) => isSameDocument(number, other));
  const missing = there.filter((number) => !here.some(({ numbers }) => isIn(number, numbers)));
  const added = here.filter(({ numbers }) => !numbers.some((number) => isIn(number, there)));
  if (missing.length > 0) yield { about: 'legal', text: `Cổng có, bài không: ${missing.join(', ')}` };
  if (added.length > 0)
    yield {
      about: 'legal',
      text: `bài có, Cổng không: ${added.map(({ law }) => law.number + since(law.effective)).join(', ')}`,
    };
}

const since = (day: string | undefined) => (day === undefined ? '' : ` (từ ${formatDay(day)})`);

/** A law called by its name has its number in brackets: Luật Hộ tịch 2014 (số 60/2014/QH13). */
const numbersOf = ({ number, name }: Law): string[] =>
  documentNumbers(`${number} ${/\(số [^)]*\)/u.exec(name)?.[0] ?? ''}`);

function paperTexts(guide: Guide): string[] {
  return [
    ...guide.prepare.flatMap(({ name, note, unsure }) => [name, plainText(note ?? []), plainText(unsure ?? [])]),
    ...stepTexts(guide),
    ...guide.otherWays.map(({ text }) => plainText(text)),
    ...guide.mistakes.flatMap(({ wrong, fix }) => [wrong, plainText(fix)]),
    ...guide.questions.flatMap(({ question, answer }) => [`${question} ${plainText(answer)}`]),
  ];
}

function stepTexts({ steps }: Guide): string[] {
  return steps.flatMap((step) => [
    `${step.title} ${plainText(step.say)}`,
    plainText(step.tip ?? []),
    plainText(step.warn ?? []),
    plainText(step.differs ?? []),
    ...(step.asks ?? []),
    ...labelsOf(step.screen),
  ]);
}

/** Every word on a drawn screen. */
function labelsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(labelsOf) : [];
}

const namesOf = (rows: PortalRecord['documents']['required']): string[] =>
  rows.filter(isHandedIn).flatMap(({ name }) => name.trim() || []);

/** Rows without a copy to hand in are headings and advice. */
const isHandedIn = ({ originals, copies }: { originals: string; copies: string }) =>
  originals !== '0' || copies !== '0';

/** `CT01`, `Mẫu số 01`: a form is the same paper whatever else it is called. */
const formsIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\p{L}\d])[A-ZĐ]{2}\d{2}\p{Lu}?(?![\p{L}\d])|Mẫu số \d+\p{L}?/giu)].map(([form]) =>
    form.toLowerCase(),
  );

/** Share of a paper's own words that one text of the guide must have. */
const enough = 0.6;
/** So many words name a paper; the rest says where it is from and when it is needed. */
const nameLength = 6;
const emptyWords = new Set(
  (
    'ban sao chinh goc giay van to khai don de nghi phieu mau so theo cua cac va hoac ve cho co mot nhung duoc do tai ' +
    'trong truong hop neu thi la voi thu tuc viec doi nguoi cap thong bao quyet dinh ket qua giai xac nhan bo'
  ).split(' '),
);

const wordsOf = (texts: readonly string[]): Set<string>[] =>
  texts.map((text) => new Set(fold(text).split(/[^a-z0-9]+/)));

function isTold(name: string, told: readonly Set<string>[]): boolean {
  const words = nameWords(name);
  const least = enough * words.length;
  return words.length > 0 && told.some((text) => words.filter((word) => text.has(word)).length >= least);
}

/** What tells this paper from others; all its words when nothing else does. */
function nameWords(name: string): string[] {
  const head = fold(name)
    .replace(/^(?:thanh phan ho so \d+|\(?[0-9a-z]{1,2}[).]|[-+*])[\s:.]*/, '')
    .replace(/^truong hop [^,:]*[,:]\s*/, '')
    .split(/[;:(]| theo (?:mau|quy)| ban hanh| do [a-z]+ quan/)[0]!;
  const all = head.split(/[^a-z0-9]+/).filter(Boolean);
  const own = all.filter((word) => !emptyWords.has(word));
  return unique(own.length >= 2 ? own : all).slice(0, nameLength);
}

const longest = 140;
const shortened = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, line.lastIndexOf(' ', longest))} …`;
};

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
