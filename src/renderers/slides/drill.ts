/** True or false? A message, a call, a page as people meet it; on the next slide the answer and what gives it away. */
import type { Drill, DrillLine } from '#model/build-drill.ts';
import { markedPieces } from '#model/drill-text.ts';
import { kindNames } from '#model/drill/drill.ts';
import { plainText } from '#model/rich.ts';
import { glue } from '#text/glue.ts';
import type { Block, Drafts, Look, Note, Run, TextBlock } from './deck.ts';
import { area, bottom } from './frame.ts';
import { breaksNoWord, heightOf, mustPlace, place, runsOf, titleRuns } from './lay.ts';
import { placeRows } from './points.ts';

type Scene = Extract<Block, { kind: 'scene' }>;

const device = { x: 664, y: 40, width: 560, height: bottom - 40 } as const;
const rim = 10;
const column = { x: area.x, width: device.x - area.x - 44 } as const;
const sceneSizes = [36, 34, 32, 30, 28];

const looks: Record<Drill['kind'], Scene['look']> = { message: 'phone', chat: 'phone', app: 'phone', mail: 'phone', call: 'call', web: 'browser', qr: 'browser', paper: 'sheet' };
const lineLooks: Record<DrillLine['as'], Look> = { say: 'scene-say', mine: 'scene-mine', picture: 'scene-picture', field: 'scene-field', button: 'scene-button' };
/** What is shown, not said. */
const pictureNames: Partial<Record<Drill['kind'], string>> = { chat: 'Ảnh gửi kèm: ', mail: 'Kèm theo thư: ' };

function marked(text: string, isAnswer: boolean): Run[] {
  return markedPieces(text).flatMap((piece, i) => (piece ? [{ text: glue(piece), ...(isAnswer && i % 2 === 1 && { as: 'mark' as const }) }] : []));
}

function sceneOf(drill: Drill, isAnswer: boolean): Scene {
  const before = drill.kind === 'mail' ? 'Từ: ' : drill.kind === 'qr' ? 'Quét thử, máy hiện: ' : '';
  const parts: { look: Look; runs: Run[] }[] = [
    { look: 'scene-head', runs: [...(before ? [{ text: before }] : []), ...marked(drill.from, isAnswer)] },
    ...(drill.sub === undefined ? [] : [{ look: 'scene-title' as const, runs: marked(drill.sub, isAnswer) }]),
    ...drill.lines.map(({ as, text }) => ({ look: lineLooks[as], runs: [...(as === 'picture' && pictureNames[drill.kind] ? [{ text: pictureNames[drill.kind]! }] : []), ...marked(text, isAnswer)] })),
  ];
  const inner = device.width - 2 * rim;
  const gap = 12;
  for (const size of sceneSizes) {
    let y = device.y + rim;
    let whole = true;
    const placed = parts.map(({ look, runs }, i): TextBlock => {
      const isBand = look === 'scene-head';
      const inset = isBand ? 0 : 22;
      const width = inner - 2 * inset;
      // What is measured is bold where it may become so on the next slide: nothing moves when the answer comes.
      const setting = { look, size, width };
      const bold = runs.map((run): Run => ({ ...run, as: 'mark' }));
      const height = heightOf(bold, setting);
      whole &&= breaksNoWord(bold, setting);
      const block: TextBlock = { kind: 'text', box: { x: device.x + rim + inset, y, width, height }, look, size, runs };
      y += height + (isBand || i === parts.length - 1 ? gap + 4 : gap);
      return block;
    });
    if (!whole || y + rim > device.y + device.height) continue;
    const height = y + rim - device.y;
    const down = Math.round((device.height - height) / 2);
    return {
      kind: 'scene',
      box: { ...device, y: device.y + down, height },
      look: looks[drill.kind],
      label: `Hình minh họa: ${kindNames[drill.kind].toLowerCase()}`,
      parts: placed.map((part) => ({ ...part, box: { ...part.box, y: part.box.y + down } })),
    };
  }
  throw new Error(`Không đủ chỗ trên trang chiếu: ${drill.title}`);
}

export interface DrillSlides { kicker: string; drill: Drill }

export function drillSlides({ kicker, drill }: DrillSlides): Drafts {
  const isFalse = drill.truth === 'gia';
  const over = (): TextBlock => ({ kind: 'text', box: { x: column.x, y: area.y, width: column.width, height: 40 }, look: 'kicker', size: 28, runs: runsOf(kicker) });
  const title = mustPlace(titleRuns('Thật hay giả?'), 'title', { x: column.x, y: 96, width: column.width, height: 90 }, [68, 64, 60, 56]);
  const scene = mustPlace(runsOf(drill.scene), 'say', { x: column.x, y: title.bottom + 26, width: column.width, height: 250 }, [42, 40, 38, 36, 34, 32, 30]);
  const how = mustPlace([{ text: 'Giơ tay: ', as: 'bold' }, ...runsOf('thật, giả, hay phải hỏi đã?')], 'task', { x: column.x, y: 0, width: column.width, height: 140 }, [34, 32, 30]).block;
  how.box.y = bottom - how.box.height;

  const left: string[] = [];
  const verdict = mustPlace(titleRuns(isFalse ? 'Đây là giả' : 'Đây là thật'), isFalse ? 'verdict-false' : 'verdict-true', { x: column.x, y: 92, width: column.width, height: 90 }, [52, 48, 44]);
  const doing = place(runsOf(drill.do), 'task', { x: column.x, y: 0, width: column.width, height: 210 }, [34, 32, 30, 28])?.block;
  if (doing) doing.box.y = bottom - doing.box.height;
  else left.push(`${drill.title}: việc nên làm chỉ có trong lời giảng.`);
  const y = verdict.bottom + 20;
  const room = { x: column.x, y, width: column.width, height: (doing?.box.y ?? bottom) - 20 - y };
  const signs = drill.signs.map((sign) => runsOf(sign.title));
  const rows = placeRows(signs, signs.map((_, i) => ({ text: `${i + 1}`, tone: isFalse ? 'red' : 'ok' })), room, [40, 38, 36, 34, 32, 30, 28]);
  if (!rows) throw new Error(`Không đủ chỗ trên trang chiếu: ${drill.title}`);

  const notes: Note[] = [{ title: isFalse ? 'Giả' : 'Thật', text: plainText(drill.why) }, ...drill.signs.map((sign) => ({ title: sign.title, text: plainText(sign.text) })), { title: 'Nên làm', text: plainText(drill.do) }];
  return {
    slides: [
      { ground: 'paper', title: `Thật hay giả? ${drill.scene}`, blocks: [over(), title.block, scene.block, how, sceneOf(drill, false)], notes: [{ title: 'Cách hỏi', text: 'Để lớp chọn và nói vì sao, thầy cô chưa nói đúng sai. Đáp án ở trang sau. Địa chỉ giả và số máy đều là bịa.' }] },
      { ground: 'paper', title: `${isFalse ? 'Đây là giả' : 'Đây là thật'}: ${drill.title}`, blocks: [over(), verdict.block, { kind: 'list', ordered: true, rows }, ...(doing ? [doing] : []), sceneOf(drill, true)], notes },
    ],
    left,
  };
}
