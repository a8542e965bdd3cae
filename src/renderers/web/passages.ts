/** What the assistant may say of each page, as the page says it: no word of its own. */
import type { Day, Fact, Guide, Rich, Source } from '#model/guide.ts';
import type { Act, PageSource, Point } from '#model/page.ts';
import { plainText } from '#model/rich.ts';
import { routes } from '#model/routes.ts';
import type { SafetyPage, Scam } from '#model/safety.ts';
import type { AdvicePage } from '#model/track.ts';
import type { PagePassages, Passage, PassagePart } from '#search/passages.ts';
import { formatDay } from '#text/dates.ts';
import { factLines, levelNames, planGuidePage } from './guide-page.ts';

// Whoever reads them puts the base path before addresses.
const at = routes('');

type Said = string | Rich | undefined;
const texts = (...all: Said[]) => all.flatMap((one) => (one === undefined ? [] : [typeof one === 'string' ? one : plainText(one)]));
const part = (...all: Said[]): PassagePart => ({ texts: texts(...all) });
const sourceOf = (source?: Pick<Source, 'publisher' | 'date'>) => (source ? `${source.publisher} (${formatDay(source.date)})` : '');
const pageSource = (sources: PageSource[]) => sourceOf(sources.find(({ official }) => official) ?? sources[0]);

export function guidePassages(guide: Guide, today: Day): PagePassages {
  const page = planGuidePage(guide, today);
  const facts = (all: Fact[]): PassagePart[] =>
    factLines(all, today).map(({ fact, when }) => ({ ...part(fact.value, fact.note, when, fact.unsure), ...(fact.from && { from: fact.from }), ...(fact.until && { until: fact.until }) }));
  const dated = <T extends { from?: Day; until?: Day }>(item: T, said: PassagePart): PassagePart => ({ ...said, ...(item.from && { from: item.from }), ...(item.until && { until: item.until }) });
  const passages: Passage[] = [
    { ask: 'fee', question: 'Mất bao nhiêu tiền?', anchor: '', parts: facts(guide.fee) },
    { ask: 'time', question: 'Bao lâu thì xong?', anchor: '', parts: facts(guide.time) },
    { ask: 'result', question: 'Nhận kết quả ở đâu?', anchor: '', parts: facts(guide.result) },
    // What one is paid stands where the result does.
    ...(guide.result.some(({ value }) => /đồng|%/.test(value)) ? [{ ask: 'amount', question: 'Nhận kết quả ở đâu?', anchor: '', parts: facts(guide.result) }] : []),
    { ask: 'who', question: 'Ai làm được?', anchor: '#chuan-bi', parts: [part(guide.who)] },
    { ask: 'where', question: 'Nơi giải quyết', anchor: '#chuan-bi', parts: [part(guide.authority), part(guide.summary)] },
    { ask: 'papers', question: 'Có sẵn những thứ này', anchor: '#chuan-bi', parts: page.prepare.map((item) => dated(item, part(item.name, item.note, item.unsure))) },
    { ask: 'steps', question: 'Làm từng bước', anchor: '#cac-buoc', parts: guide.steps.map((step) => part(step.title)) },
    ...guide.steps.map((step): Passage => ({ question: step.title, anchor: `#${step.id}`, parts: [part(step.say, step.tip, step.warn, step.unsure)] })),
    { ask: 'online', question: 'Còn cách nào khác?', anchor: '#cach-khac', parts: [part(guide.summary), ...(guide.level ? [part(levelNames[guide.level])] : [])] },
    {
      ask: 'counter', question: 'Còn cách nào khác?', anchor: '#cach-khac',
      parts: page.otherWays.map((way) => dated(way, part(way.title, way.text))),
    },
    { ask: 'after', question: 'Làm xong, làm gì tiếp?', anchor: '#lam-xong', parts: page.after.map((item) => dated(item, part(item.title, item.text))) },
    ...guide.mistakes.map((mistake): Passage => ({ question: mistake.wrong, anchor: '#hay-sai', parts: [part(mistake.fix)] })),
    ...page.questions.map((item): Passage => ({ question: item.question, anchor: '#hoi-dap', parts: [dated(item, part(item.answer))] })),
    ...page.answered.map((item): Passage => ({ question: item.ask, anchor: '#chuan-bi', parts: [part(item.answer.text)] })),
    { ask: 'law', question: 'Căn cứ vào đâu?', anchor: '#can-cu', parts: guide.legal.map(({ law }) => part(law.number, law.name)) },
  ];
  return {
    url: at.guide(guide.slug),
    title: guide.title.text,
    checked: guide.checked,
    source: sourceOf(guide.sources.find(({ official }) => official) ?? guide.sources[0]),
    passages: passages.filter(({ parts }) => parts.length > 0),
  };
}

const actPassage = (anchor: string) => ({ title, text }: Act): Passage => ({ question: title, anchor, parts: [part(title, text)] });
const pointPassage = (anchor: string) => ({ title, text }: Point): Passage => ({ question: title, anchor, parts: [part(title, text)] });

export function scamPassages(scam: Scam): PagePassages {
  return {
    url: at.safetyPage(scam.slug),
    title: scam.title.text,
    checked: scam.checked,
    source: pageSource(scam.sources),
    passages: [
      { ask: 'steps', question: 'Làm gì bây giờ?', anchor: '#lam-gi', parts: [part(scam.truth), ...scam.acts.map(({ title, text }) => part(title, text))], words: scam.aliases },
      ...scam.signs.map(pointPassage('')),
      { question: scam.real.title, anchor: '', parts: [part(scam.real.text)] },
      ...(scam.tricked.length > 0 ? [{ question: 'Lỡ rồi thì sao?', anchor: '#lo-roi', parts: scam.tricked.map(({ title, text }) => part(title, text)) }] : []),
    ],
  };
}

export function safetyPassages(page: SafetyPage): PagePassages {
  return {
    url: at.safetyPage(page.slug),
    title: page.title.text,
    checked: page.checked,
    source: pageSource(page.sources),
    passages: [
      { ask: 'steps', question: page.title.text, anchor: '#viec', parts: page.items.map(({ title, text }) => part(title, text)), words: page.aliases },
      ...page.items.map(actPassage('#viec')),
      ...page.after.map(pointPassage('#sau-do')),
    ],
  };
}

export function advicePassages(page: AdvicePage, url: string): PagePassages {
  return {
    url,
    title: page.title.text,
    checked: page.checked,
    source: pageSource(page.sources),
    passages: [
      { ask: 'steps', question: page.title.text, anchor: '', parts: [part(page.lead)], words: page.aliases },
      ...page.sections.flatMap((section) => [
        ...section.acts.map(actPassage(`#${section.id}`)),
        ...section.points.map(pointPassage(`#${section.id}`)),
        ...section.asks.map(({ question, answer }): Passage => ({ question, anchor: `#${section.id}`, parts: [part(answer)] })),
      ]),
    ],
  };
}

export function termPassages({ id, term, meaning }: { id: string; term: string; meaning: Rich }, checked: Day): PagePassages {
  return { url: `${at.glossary}#tu-${id}`, title: term, checked, source: '', passages: [{ ask: 'steps', question: term, anchor: '', parts: [part(meaning)], words: [`${term} là gì`] }] };
}
