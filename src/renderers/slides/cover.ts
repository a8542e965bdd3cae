/** The first slide and the last one, on red. */
import type { Title } from '#model/guide.ts';
import type { Note, SlideDraft, TextBlock } from './deck.ts';
import { area, bottom, foot } from './frame.ts';
import { mustPlace, place, runsOf, titleRuns } from './lay.ts';
import { glue } from '#text/glue.ts';

export interface Cover {
  kicker: string;
  title: Title;
  lead: string;
  icon: string;
  notes: Note[];
}

const coverSizes = [96, 92, 88, 84, 80, 76, 72, 68, 64, 60, 56, 52, 48];

export function coverSlide({ kicker, title, lead, icon, notes }: Cover): SlideDraft {
  const width = 800;
  const picture = 296;
  const x = area.x + 8;
  const over: TextBlock = { kind: 'text', box: { x, y: 92, width, height: 46 }, look: 'light-bold', size: 32, runs: runsOf(kicker) };
  const room = { x, y: 150, width, height: 290 };
  // As its author breaks it, where that costs little.
  const broken = [{ text: title.lines.map((line) => line.replaceAll(' ', '\u00a0')).join(' ') }];
  const head = (title.lines.length > 1 && place(broken, 'cover-title', room, coverSizes.filter((size) => size >= 64))) || mustPlace(titleRuns(title.text), 'cover-title', room, coverSizes);
  const say = mustPlace(runsOf(lead), 'light', { x, y: head.bottom + 24, width, height: bottom - head.bottom - 24 }, [38, 36, 34, 32, 30, 28]);
  return {
    ground: 'red',
    title: title.text,
    blocks: [over, head.block, say.block, { kind: 'icon', box: { x: area.x + area.width - picture, y: (foot.y - picture) / 2, width: picture, height: picture }, name: icon }],
    notes,
  };
}

export interface Closing {
  title: string;
  lines: string[];
  /** Where the code leads, and what it is for. */
  url: string;
  call: string;
  notes: Note[];
}

export function closingSlide({ title, lines, url, call, notes }: Closing): SlideDraft {
  const card = { x: 764, y: 40, width: 460, height: foot.y - 80 };
  const width = card.x - area.x - 56;
  const head = mustPlace(titleRuns(title), 'cover-title', { x: area.x, y: 96, width, height: 240 }, [76, 72, 68, 64, 60, 56, 52, 48]);
  let y = head.bottom + 28;
  const said = lines.map((line) => {
    const placed = mustPlace(runsOf(line), 'light', { x: area.x, y, width, height: bottom - y }, [38, 36, 34, 32, 30, 28]);
    y = placed.bottom + 18;
    return placed.block;
  });
  return { ground: 'red', title, blocks: [head.block, ...said, { kind: 'code', box: card, url, call: glue(call) }], notes };
}
