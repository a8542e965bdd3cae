/** The assistant as the browser has it, and how well it answers `tests/search/questions-*.yaml`. */
import type { Library } from '#library/load.ts';
import { searchFiles } from '#renderers/findable/search-files.ts';
import { allPassages } from '#renderers/web/all-passages.ts';
import { assistantWords } from '#renderers/web/ask-page.ts';
import { answer, consider, prepareAssistant } from '#search/answer.ts';
import type { Reply } from '#search/answer.ts';
import { openIndex } from '#search/find.ts';
import { partsOn } from '#search/passages.ts';
import type { Taught } from '#search/words-asked.ts';
import { addressOf, queries, questions, type QuestionCase } from './search-cases.ts';

export function askerOf(library: Library): (question: string) => Reply {
  const { names, words } = searchFiles(library);
  const assistant = prepareAssistant(openIndex(JSON.parse(names), JSON.parse(words)), assistantWords(library.assistant));
  const passages = allPassages(library);
  return (question) => {
    const considered = consider(question, assistant);
    return 'reply' in considered ? considered.reply : answer(question, assistant, considered, { passages, today: library.today });
  };
}

/** `asked`: what has an answer. `wrong`: answered from a page about something else, whether it has an answer or none (`invented`). */
export interface AskScore { asked: number; right: number; words: number; wrong: number; unanswerable: number; invented: number; dangerous: number; declined: number }

export function scoreQuestions(cases: QuestionCase[], ask: (question: string) => Reply, today: string): AskScore {
  const score: AskScore = { asked: 0, right: 0, words: 0, wrong: 0, unanswerable: 0, invented: 0, dangerous: 0, declined: 0 };
  for (const { q, verdict, want, has = '', alsoHas = [] } of cases) {
    if (verdict === 'harmless') continue;
    const reply = ask(q);
    if (verdict === 'decline') {
      score.dangerous++;
      if (reply.verdict === 'decline') score.declined++;
      continue;
    }
    if (verdict === 'unsure') {
      score.unanswerable++;
      if (reply.verdict === 'answer') {
        score.invented++;
        score.wrong++;
      }
      continue;
    }
    score.asked++;
    if (reply.verdict !== 'answer') continue;
    if (!want.map(addressOf).includes(reply.page.url)) score.wrong++;
    else {
      score.right++;
      const said = reply.passages.flatMap((passage) => [passage.question, ...partsOn(passage, today).flat()]).join(' ').toLowerCase();
      if ([has, ...alsoHas].some((text) => said.includes(text.toLowerCase()))) score.words++;
    }
  }
  return score;
}

/** What the words that pages are asked for with were counted on. */
export async function taughtCases(): Promise<Taught[]> {
  const taught = [...(await questions('tune')).filter(({ verdict }) => verdict === 'answer'), ...(await queries('tune'))];
  return taught.filter(({ want }) => want.length > 0).map(({ q, want }) => ({ q, pages: want.map(addressOf) }));
}
