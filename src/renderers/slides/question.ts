/** A question with its choices, and on the next slide which one is right and why. */
import type { LetteredQuestion } from '#model/class-lesson.ts';
import { plainText } from '#model/rich.ts';
import type { Block, Drafts, ListRow, Note, SlideDraft } from './deck.ts';
import { area, bottom, placeHead } from './frame.ts';
import { place, runsOf } from './lay.ts';
import { placeRows } from './points.ts';

const choiceSizes = [42, 40, 38, 36, 34, 32, 30, 28];
const whySizes = [38, 36, 34, 32, 30, 28];
const askSizes = [56, 52, 48, 44, 40, 38];

export interface QuestionSlides { kicker: string; question: LetteredQuestion; notes?: Note[] }

export function questionSlides({ kicker, question, notes = [] }: QuestionSlides): Drafts {
  const { ask, choices } = question;
  const right = choices.find(({ isRight }) => isRight)!;
  const head = placeHead({ kicker, title: ask }, { sizes: askSizes });
  const y = head.bottom + 22;
  const all = { x: area.x, y, width: area.width, height: bottom - y };
  const rowsOf = (shown: typeof choices, height: number, isAnswer: boolean, sizes = choiceSizes): ListRow[] | null => {
    const rows = placeRows(
      shown.map(({ say }) => runsOf(say)),
      shown.map(({ letter, isRight }) => ({ text: letter, tone: !isAnswer ? 'red' : isRight ? 'ok' : 'quiet' })),
      { ...all, height },
      sizes,
      isAnswer ? 'right' : 'choice',
    );
    return rows && rows.map((row, i) => (isAnswer && !shown[i]!.isRight ? { ...row, look: 'wrong' } : row));
  };
  const asked = rowsOf(choices, all.height, false);
  if (!asked) throw new Error(`Không đủ chỗ trên trang chiếu: ${ask}`);
  const answer = answerBlocks();
  const slide = (title: string, blocks: Block[], told: Note[]): SlideDraft => ({ ground: 'paper', title, blocks: [...head.blocks, ...blocks], notes: told });
  return {
    slides: [
      slide(ask, [{ kind: 'list', ordered: false, rows: asked }], [...notes, { title: 'Cách hỏi', text: 'Cho các em tự nghĩ, rồi giơ tay theo từng chữ cái. Đếm xong mới sang trang sau.' }]),
      slide(`Đáp án: ${right.letter}. ${right.say}`, answer.blocks, choices.map(({ letter, why, isRight }) => ({ title: `${letter}, ${isRight ? 'đúng' : 'sai'}`, text: plainText(why) }))),
    ],
    left: answer.left,
  };

  /** All choices with the right one marked; where why has no room beside them, only the right one. */
  function answerBlocks(): { blocks: Block[]; left: string[] } {
    const why = [{ text: `Đúng là ${right.letter}. `, as: 'bold' as const }, ...runsOf(right.why)];
    for (const shown of [choices, [right]])
      for (const size of whySizes) {
        const placed = place(why, 'task', { ...all }, [size]);
        if (!placed) continue;
        const top = bottom - placed.block.box.height;
        // Neither is large at the other's cost.
        const rows = rowsOf(shown, top - 20 - y, true, choiceSizes.filter((one) => one >= size - 2));
        if (rows) return { blocks: [{ kind: 'list', ordered: false, rows }, { ...placed.block, box: { ...placed.block.box, y: top } }], left: shown === choices ? [] : [`“${ask}”: trang đáp án chỉ còn câu đúng.`] };
      }
    throw new Error(`Không đủ chỗ trên trang chiếu: ${ask}`);
  }
}
