/** Three pictures of the way from an app's own browser to Safari, schematic as all our screens: no app looks quite so. */
import type { Screen } from '#model/screen/screen.ts';
import { drawScreen, ring, type Drawing } from '#renderers/screen-svg/draw.ts';

const HEIGHT = 190;
/** The corner of an app's head, where its three dots are. */
const dots = { x: 199, y: 32, width: 36, height: 30 };

const screens: Screen[] = [
  { device: 'phone', app: 'other', title: 'Ứng dụng', rows: [{ kind: 'heading', text: 'Làm từng bước' }, { kind: 'text', text: 'Bạn đang đọc trang này trong một ứng dụng.' }] },
  { device: 'phone', app: 'message', title: 'Chọn một dòng', rows: [{ kind: 'row', label: 'Gửi cho bạn bè' }, { kind: 'row', label: 'Mở bằng trình duyệt', tap: true }] },
  { device: 'phone', app: 'other', title: 'Safari', url: 'địa chỉ trang này', rows: [{ kind: 'success', text: 'Bấm lại nút bạn cần' }] },
];

/** No element of a screen stands in its head: the dots are laid over it. */
function withDots(drawing: Drawing): Drawing {
  const middle = dots.y + dots.height / 2;
  const dot = (x: number) => `<circle cx="${x}" cy="${middle}" r="3.4" class="s-white"/>`;
  const [left, right] = [dots.x + 9, dots.x + dots.width - 9];
  // Below the dots, so that they are seen.
  const hand = `<use href="#s-hand" x="${dots.x + dots.width / 2}" y="${dots.y + dots.height + 6}"/>`;
  const laid = dot(left) + dot((left + right) / 2) + dot(right) + ring(dots, 10) + hand;
  return { ...drawing, svg: drawing.svg.replace('</svg>', `${laid}</svg>`), symbols: [...drawing.symbols, 'hand'] };
}

export const wayOutPictures: Drawing[] = screens
  .map((screen) => drawScreen(screen, { minHeight: HEIGHT }))
  .map((drawing, i) => (i === 0 ? withDots(drawing) : drawing));
