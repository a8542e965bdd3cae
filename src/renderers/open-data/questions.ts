/** Questions with checked answers, for a commune's Zalo OA or any other chatbot: as JSON and as a table. */
import type { Guide } from '#model/guide.ts';
import type { Routes } from '#model/routes.ts';
import { partsOn } from '#search/passages.ts';
import type { PagePassages, Passage } from '#search/passages.ts';
import { csvTable } from '#text/csv.ts';
import { fold } from '#text/fold.ts';

export interface OpenQuestion {
  question: string;
  /** Other ways to ask the same. */
  variants: string[];
  answer: string;
  link: string;
  checked: string;
}

/** What every guide is asked; of other passages the question stands on the page. */
const asked: Record<string, string> = {
  fee: 'mất bao nhiêu tiền?',
  time: 'bao lâu thì xong?',
  result: 'nhận kết quả ở đâu?',
  who: 'ai làm được?',
  where: 'làm ở đâu?',
  papers: 'cần giấy tờ gì?',
  steps: 'làm thế nào?',
  counter: 'không làm trên mạng thì sao?',
  after: 'nộp xong làm gì?',
};
const MOST_VARIANTS = 8;

export interface OpenQuestionsFrom {
  guides: Guide[];
  passages: PagePassages[];
  today: string;
  /** The site's address, without `/` at the end. */
  site: string;
  at: Routes;
}

export function openQuestions({ guides, passages, today, site, at }: OpenQuestionsFrom): OpenQuestion[] {
  const guideAt = new Map(guides.map((guide) => [at.guide(guide.slug), guide]));
  return passages.flatMap((page) => {
    const address = at.file(page.url);
    const guide = guideAt.get(address);
    return page.passages.flatMap((passage) => {
      const question = questionOf(passage, page, guide);
      const answer = partsOn(passage, today).map((texts) => texts.join(': ')).join('\n');
      return question && answer ? [{ ...question, answer, link: site + address + (page.url.includes('#') ? '' : passage.anchor), checked: page.checked }] : [];
    });
  });
}

function questionOf(passage: Passage, page: PagePassages, guide: Guide | undefined): Pick<OpenQuestion, 'question' | 'variants'> | undefined {
  const { words = [] } = passage;
  if (!guide)
    return passage.ask === 'steps'
      ? { question: page.url.includes('#') ? `${page.title} là gì?` : page.title, variants: words.slice(0, MOST_VARIANTS) }
      : undefined;
  const ask = passage.ask && asked[passage.ask];
  if (ask) return { question: `${page.title}: ${ask}`, variants: spoken(guide.aliases.map((alias) => `${alias} ${ask.replace('?', '')}`)) };
  return passage.question.endsWith('?') && !passage.ask ? { question: `${page.title}: ${passage.question}`, variants: spoken([passage.question]) } : undefined;
}

/** With and without accents, as people type. */
const spoken = (texts: string[]) => [...new Set(texts.flatMap((text) => [text, fold(text)]))].slice(0, MOST_VARIANTS);

export const questionTable = (questions: OpenQuestion[]): string =>
  csvTable([
    ['Câu hỏi', 'Cách hỏi khác', 'Trả lời', 'Đường dẫn', 'Ngày kiểm tra'],
    ...questions.map(({ question, variants, answer, link, checked }) => [question, variants.join(' | '), answer, link, checked]),
  ]);
