/** What the class does now, and what each has in hand when it is done; and a question that opens a talk. */
import type { Rich } from '#model/guide.ts';
import { plainText } from '#model/rich.ts';
import type { Drafts, Note, SlideDraft } from './deck.ts';
import { area, bottom, placeHead, type Head } from './frame.ts';
import { mustPlace, place, runsOf, sentencesOf } from './lay.ts';
import { placeRows, badgeOf } from './points.ts';

export interface Task extends Head {
  /** A few sentences. */
  doing: Rich;
  product: Rich;
  notes: Note[];
}

const productSizes = [34, 32, 30, 28];

export function taskSlide({ kicker, title, doing, product, notes }: Task): Drafts {
  const head = placeHead({ kicker, title });
  const goal = [{ text: 'Làm xong có: ', as: 'bold' as const }, ...runsOf(plainText(product).replace(/^./u, (letter) => letter.toLowerCase()))];
  const icon = 92;
  // Measured where it will stand: at the foot, as low as its own height allows.
  const box = mustPlace(goal, 'task', { x: area.x + icon + 20, y: 0, width: area.width - icon - 20, height: 150 }, productSizes).block;
  box.box.y = bottom - box.box.height;
  const y = head.bottom + 26;
  const sentences = sentencesOf(plainText(doing)).map((sentence) => runsOf(sentence));
  const column = { x: area.x, y, width: area.width, height: box.box.y - 24 - y };
  const rows = placeRows(sentences, sentences.map((_, i) => (sentences.length > 1 ? badgeOf('number', i) : undefined)), column, [48, 46, 44, 42, 40, 38, 36, 34, 32, 30]);
  if (!rows) throw new Error(`Không đủ chỗ trên trang chiếu: ${title}`);
  return {
    slides: [
      {
        ground: 'paper',
        title,
        blocks: [
          ...head.blocks,
          { kind: 'list', ordered: true, rows },
          { kind: 'icon', box: { x: area.x, y: box.box.y + (box.box.height - icon) / 2, width: icon, height: icon }, name: 'raising-hands' },
          box,
        ],
        notes,
        isWork: true,
      },
    ],
    left: [],
  };
}

export interface Opener {
  kicker: string;
  question: string;
  /** What is talked about, in the words of somebody. */
  quotes: string[];
  notes: Note[];
}

const quoteSizes = [40, 38, 36, 34, 32, 30];

/** Large, for all to think about before anything is shown. */
export function openerSlide({ kicker, question, quotes, notes }: Opener): SlideDraft {
  const icon = 300;
  const width = area.width - icon - 40;
  const head = placeHead({ kicker, title: question }, { width, sizes: [84, 80, 76, 72, 68, 64, 60, 56, 52, 48, 44, 40], most: 6 });
  const blocks: SlideDraft['blocks'] = [...head.blocks, { kind: 'icon', box: { x: area.x + area.width - icon, y: area.y + 20, width: icon, height: icon }, name: 'raised-hand' }];
  let y = Math.max(head.bottom, area.y + 20 + icon) + 24;
  for (const quote of quotes) {
    const placed = place(runsOf(quote), 'quote', { x: area.x, y, width: area.width, height: bottom - y }, quoteSizes);
    if (!placed) break;
    blocks.push(placed.block);
    y = placed.bottom + 18;
  }
  // Alone, it stands in the middle of the room that there is.
  if (quotes.length === 0) {
    const down = Math.round((bottom - head.bottom) * 0.32);
    for (const block of blocks.slice(1)) if ('box' in block) block.box = { ...block.box, y: block.box.y + down };
  }
  return { ground: 'paper', title: question, blocks, notes };
}
