/** A drawn screen in words, for those who cannot see it. */
import type { CounterScreen, Screen, ScreenElement, Tile } from './screen.ts';

const words = (...parts: readonly (string | undefined | false)[]): string => parts.filter(Boolean).join(' ');
const list = (...parts: readonly (string | undefined | false)[]): string => parts.filter(Boolean).join(', ');
/** Dots in place of secret letters say nothing when read aloud. */
const readable = (value: string | undefined): string | undefined => (value?.includes('•') ? undefined : value);

const describeTile = (tile: Tile): string => words(tile.tap && 'bấm', 'ô', tile.label);

const named: { [Kind in ScreenElement['kind']]: (e: Extract<ScreenElement, { kind: Kind }>) => string } = {
  heading: (e) => e.text,
  text: (e) => e.text,
  field: (e) => words('ô', e.label, readable(e.value) && (e.state === 'auto' ? 'điền sẵn' : 'ghi'), readable(e.value)),
  password: (e) => `ô ${e.label}`,
  otp: (e) => `sáu ô ${e.label}`,
  choice: (e) => words('ô chọn', e.label, e.value && 'ghi', e.value),
  radio: (e) => words('mục', e.label, e.chosen && 'đã chọn'),
  checkbox: (e) => words('ô vuông', e.label, e.checked && 'đã đánh dấu'),
  button: (e) => `nút ${e.label}`,
  row: (e) => list(words('dòng', e.label, e.done && 'đã xong'), e.sub),
  tiles: (e) => list(...e.tiles.map(describeTile)),
  upload: (e) => list(words('chỗ gửi', e.label, e.sent && 'đã gửi'), e.sub),
  qr: (e) => `mã QR ${e.label}`,
  progress: (e) => `phần ${e.at} trên ${e.of}`,
  signature: (e) => `chỗ ký ${e.label}`,
  notice: (e) => `${{ ok: 'báo xong', tip: 'lời nhắc', warning: 'cảnh báo' }[e.tone]}: ${e.text}`,
  bubble: (e) => `${e.mine ? 'tin bạn gửi' : 'tin nhắn'}: ${e.text.replace(/!([^!]+)!/g, '$1')}`,
  success: (e) => `dấu xanh ${e.text}`,
  code: (e) => words('khung', e.label, readable(e.value)),
  pair: (e) => `${e.label}: ${e.value}`,
};

function describeElement(element: ScreenElement): string {
  const name = (named[element.kind] as (e: ScreenElement) => string)(element);
  return words('tap' in element && element.tap && 'bấm', name);
}

const given = { paper: 'tờ giấy', card: 'tấm thẻ', phone: 'điện thoại', money: 'tiền' } as const;

function describeCounter({ sign, gives, label }: CounterScreen): string {
  return words(`Quầy ${sign}: người dân và cán bộ trao nhau ${given[gives]}`, label && 'ghi', label);
}

export function describeScreen(screen: Screen): string {
  if (screen.device === 'counter') return describeCounter(screen);
  if (screen.device === 'camera')
    return `Màn hình ${screen.title}: ${screen.document} đủ bốn góc trong khung, bấm nút chụp`;
  const place = { phone: 'Màn hình', desktop: 'Màn hình máy tính', paper: 'Tờ giấy' }[screen.device];
  const address = 'url' in screen && screen.url ? `, trang ${screen.url}` : '';
  return `${place} ${screen.title}${address}: ${list(...screen.rows.map(describeElement))}`;
}
