/** One step of a procedure: its numeral, what to do, and the drawn screen as large as the slide is high. */
import type { Guide, Rich, Step } from '#model/guide.ts';
import { plainText } from '#model/rich.ts';
import { describeScreen } from '#model/screen/describe.ts';
import { drawScreen } from '#renderers/screen-svg/draw.ts';
import { trimScreen } from '#renderers/screen-svg/trim.ts';
import type { Block, Drafts, Look, Note } from './deck.ts';
import { area, bottom, foot } from './frame.ts';
import { mustPlace, place, runsOf, sentencesOf, titleRuns } from './lay.ts';

/** As wide as its letters need to be read; it rises out of the band at the foot. */
const picture = { x: area.x + area.width - 520, y: 40, width: 520, height: foot.y - 40 } as const;
const pictureUnits = 300;
export const tallest = Math.floor((picture.height * pictureUnits) / picture.width);
/** People at a counter stand below its sign, not far below it. */
const counterTallest = 270;
const column = { x: area.x, width: picture.x - area.x - 40 } as const;
const disc = 104;

const sentenceSizes = [44, 42, 40, 38, 36, 34, 32, 30, 28];
const boxSizes = [32, 30, 28];

export interface GuideStep { kicker: string; guide: Pick<Guide, 'slug' | 'title' | 'mistakes'>; step: Step; of: number }

function notesOf({ guide, step }: GuideStep): Note[] {
  const said = (title: string, text: Rich | undefined): Note[] => (text ? [{ title, text: plainText(text) }] : []);
  const wrongs = guide.mistakes.filter((mistake) => mistake.step === step.id).map(({ wrong, fix }): Note => ({ title: `Hay nhầm: ${wrong}`, text: plainText(fix) }));
  const asks: Note[] = step.asks ? [{ title: 'Tờ khai hỏi', text: step.asks.join('; ') }] : [];
  return [...said('Nói', step.say), ...said('Mẹo', step.tip), ...said('Chú ý', step.warn), ...said('Hỏi lại trước khi làm', step.unsure), ...said('Màn hình thật có thể khác', step.differs), ...asks, ...wrongs];
}

type Boxed = [look: Look, text: Rich | undefined];

/**
 * The sentence as large as leaves room for what must not be missed; a tip only where there is room left. Where even the
 * smallest letters leave none, the sentence gives up its end, which is said.
 */
function placeWords({ guide, step }: GuideStep, from: number): { blocks: Block[]; left: string[] } {
  const needed: Boxed[] = [['unsure', step.unsure], ['warn', step.warn]];
  const where = `${guide.title.text}, bước ${step.number}`;
  const full = runsOf(step.say);
  const sentences = sentencesOf(plainText(step.say));
  const shorter = sentences.slice(1).map((_, i) => runsOf(sentences.slice(0, sentences.length - 1 - i).join(' ')));
  for (const [cut, say] of [full, ...shorter].entries())
    for (const size of sentenceSizes) {
      const said = place(say, 'say', { ...column, y: from, height: bottom - from }, [size]);
      if (!said) continue;
      const blocks: Block[] = [said.block];
      let y = said.bottom + 22;
      const add = ([look, text]: Boxed): boolean => {
        const placed = text && place(runsOf(text), look, { ...column, y, height: bottom - y }, boxSizes);
        if (!placed) return !text;
        blocks.push(placed.block);
        y = placed.bottom + 16;
        return true;
      };
      if (!needed.every(add)) continue;
      const left = cut > 0 ? [`${where}: câu chỉ dẫn bớt ${cut} câu cuối.`] : [];
      if (!add(['tip', step.tip])) left.push(`${where}: “Mẹo” chỉ có trong lời giảng.`);
      return { blocks, left };
    }
  throw new Error(`Không đủ chỗ trên trang chiếu: ${where}`);
}

export function stepSlide(given: GuideStep): Drafts {
  const { kicker, guide, step, of } = given;
  const left: string[] = [];
  const blocks: Block[] = [{ kind: 'text', box: { x: column.x, y: area.y, width: column.width, height: 76 }, look: 'kicker', size: 28, runs: runsOf(kicker) }];
  const title = mustPlace(titleRuns(step.title), 'title', { x: column.x + disc + 24, y: 128, width: column.width - disc - 24, height: 190 }, [58, 54, 50, 46, 42, 40]).block;
  const headHeight = Math.max(disc, title.box.height);
  title.box.y = 128 + (headHeight - title.box.height) / 2;
  blocks.push({ kind: 'numeral', box: { x: column.x, y: 128 + (headHeight - disc) / 2, width: disc, height: disc }, text: `${step.number}` }, title);
  const y = 128 + headHeight + 28;
  const words = placeWords(given, y);
  blocks.push(...words.blocks);
  left.push(...words.left);
  const compact = drawScreen(step.screen).height > tallest;
  const { screen, dropped } = trimScreen(step.screen, tallest, { compact });
  if (dropped > 0) left.push(`${guide.title.text}, bước ${step.number}: hình bớt ${dropped} dòng.`);
  const minHeight = screen.device === 'counter' ? counterTallest : tallest;
  const height = screen.device === 'counter' ? (minHeight * picture.width) / pictureUnits : picture.height;
  blocks.push({ kind: 'screen', box: { ...picture, y: foot.y - height, height }, screen, alt: describeScreen(screen), compact, minHeight, ...(step.photo && { photo: { guide: guide.slug, photo: step.photo } }) });
  return { slides: [{ ground: 'paper', title: `Bước ${step.number}. ${step.title}`, blocks, notes: notesOf(given), progress: { at: step.number, of } }], left };
}
