/** What the search engine knows of a guide. */
import type { Guide, Rich, Step } from '#model/guide.ts';
import { routes } from '#model/routes.ts';
import { fold } from '#text/fold.ts';

const plain = (rich: Rich) => rich.map((piece) => piece.text).join('');
const sentence = (text: string) => (/[.?!…:]$/.test(text) ? text : `${text}.`);
const stepWords = (step: Step): string[] => [
  step.title,
  plain(step.say),
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

export function searchRecord(guide: Guide) {
  const aliases = guide.aliases.join(', ');
  const content = [
    guide.title.text,
    guide.summary,
    guide.officialName ?? '',
    plain(guide.who),
    ...guide.prepare.map((item) => item.name),
    ...guide.steps.flatMap(stepWords),
    ...guide.otherWays.map((way) => way.title),
    ...guide.after.map((item) => item.title),
    ...guide.mistakes.map((mistake) => mistake.wrong),
    ...guide.questions.flatMap((question) => [question.question, plain(question.answer)]),
  ]
    .filter(Boolean)
    .map(sentence)
    .join(' ');
  return {
    // Pagefind itself puts the base path before it.
    url: routes('/').guide(guide.slug),
    language: 'vi',
    content,
    meta: {
      title: guide.title.text,
      summary: guide.summary,
      topic: guide.topic.title,
      icon: guide.icon,
      // Searched like the text, but never shown: an excerpt is cut from `content` alone.
      aliases,
      folded: foldedWords(`${content} ${aliases}`),
    },
  };
}
