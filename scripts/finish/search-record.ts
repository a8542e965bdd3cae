/** What the search engine knows of a guide, a scam, a page of advice. */
import type { Guide, Step } from '#model/guide.ts';
import { plainText } from '#model/rich.ts';
import { routes } from '#model/routes.ts';
import type { Eligibility } from '#model/eligibility.ts';
import type { LifeEvent } from '#model/event.ts';
import type { AdvicePage } from '#model/track.ts';
import type { Act, Point } from '#model/page.ts';
import type { SafetyPage, Scam } from '#model/safety.ts';
import { fold } from '#text/fold.ts';

const sentence = (text: string) => (/[.?!…:]$/.test(text) ? text : `${text}.`);
const stepWords = (step: Step): string[] => [
  step.title,
  plainText(step.say),
  ...(step.part?.steps ?? []).flatMap(stepWords),
];

/**
 * Pagefind drops accents by itself but leaves đ, which has no accent to drop: someone typing
 * "dang ky" would find nothing. So the words with đ stand once more, folded.
 */
export function foldedWords(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => word.includes('đ')).map(fold))].sort().join(' ');
}

interface Findable {
  url: string;
  title: string;
  summary: string;
  topic: string;
  icon: string;
  aliases: string[];
  sentences: string[];
}

function record({ url, title, summary, topic, icon, aliases, sentences }: Findable) {
  const content = [title, summary, ...sentences].filter(Boolean).map(sentence).join(' ');
  const others = aliases.join(', ');
  return {
    url,
    language: 'vi',
    content,
    // Aliases and folded words are searched like the text, but never shown: an excerpt is cut from `content` alone.
    meta: { title, summary, topic, icon, aliases: others, folded: foldedWords(`${content} ${others}`) },
  };
}

// Pagefind itself puts the base path before addresses.
const at = routes('/');

export function guideRecord(guide: Guide) {
  return record({
    url: at.guide(guide.slug),
    title: guide.title.text,
    summary: guide.summary,
    topic: guide.topic.title,
    icon: guide.icon,
    aliases: guide.aliases,
    sentences: [
      guide.officialName ?? '',
      plainText(guide.who),
      ...guide.prepare.map((item) => item.name),
      ...guide.steps.flatMap(stepWords),
      ...guide.otherWays.map((way) => way.title),
      ...guide.after.map((item) => item.title),
      ...guide.mistakes.map((mistake) => mistake.wrong),
      ...guide.questions.flatMap((question) => [question.question, plainText(question.answer)]),
    ],
  });
}

export function eventRecord(event: LifeEvent) {
  return record({
    url: at.event(event.slug),
    title: event.title,
    summary: plainText(event.lead),
    topic: 'Việc trong nhà',
    icon: event.icon,
    aliases: event.aliases,
    sentences: event.steps.flatMap((step) => [step.title, ...step.guides.map((guide) => guide.title)]),
  });
}

const actWords = (act: Act) => [act.title, act.text ? plainText(act.text) : ''];
const signWords = (sign: Point) => [sign.title, plainText(sign.text)];

export function scamRecord(scam: Scam) {
  return record({
    url: at.safetyPage(scam.slug),
    title: scam.title.text,
    summary: plainText(scam.truth),
    topic: 'An toàn',
    icon: scam.icon,
    aliases: scam.aliases,
    sentences: [plainText(scam.story), scam.targets, ...scam.signs.flatMap(signWords), ...scam.acts.flatMap(actWords)],
  });
}

export function safetyRecord(page: SafetyPage) {
  return record({
    url: at.safetyPage(page.slug),
    title: page.title.text,
    summary: plainText(page.lead),
    topic: 'An toàn',
    icon: page.icon,
    aliases: page.aliases,
    sentences: [...page.items.flatMap(actWords), ...page.after.flatMap(signWords)],
  });
}

export function eligibilityRecord(tree: Eligibility) {
  return record({
    url: at.check(tree.slug),
    title: tree.title.text,
    summary: plainText(tree.lead),
    topic: 'Tôi có được không?',
    icon: tree.icon,
    aliases: tree.aliases,
    sentences: [...tree.questions.map(({ ask }) => ask), ...tree.outcomes.flatMap(({ title, why }) => [title, plainText(why)])],
  });
}

export function advicePageRecord(page: AdvicePage, url: string) {
  return record({
    url,
    title: page.title.text,
    summary: plainText(page.lead),
    topic: 'Dành cho bạn',
    icon: page.icon,
    aliases: page.aliases,
    sentences: page.sections.flatMap((section) => [
      section.title,
      ...section.acts.flatMap(actWords),
      ...section.points.flatMap(signWords),
      ...section.asks.flatMap(({ question, answer }) => [question, plainText(answer)]),
    ]),
  });
}

export type SearchRecord = ReturnType<typeof record>;
