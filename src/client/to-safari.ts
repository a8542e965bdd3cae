/** How to get from an app's own browser to Safari: an iPhone lets no page do it by itself. */
import { make, openDialog } from './dialog.ts';

/** Built, this file lies one folder below the pictures. */
const here = import.meta.url;

/** What the menus say changes from app to app, and with each version. */
const STEPS = [
  'Bấm dấu ba chấm, hoặc dấu chia sẻ, ở góc màn hình.',
  'Tìm dòng mở bằng trình duyệt. Có thể ghi là “Mở bằng Safari” hay “Mở trong trình duyệt”.',
  'Trang này mở ra trong Safari. Bấm lại nút bạn cần.',
];

function pictured(say: string, i: number): HTMLElement {
  const item = make('li', {}, { margin: '0 0 18px' });
  const words = make('p', { textContent: `${i + 1}. ${say}` }, { fontWeight: '700', margin: '0 0 8px' });
  const picture = make('img', { src: new URL(`../hinh/ra-safari-${i + 1}.svg`, here).href, alt: '', width: 300, height: 190 }, { display: 'block', width: '100%', maxWidth: '20rem', height: 'auto', margin: '0 auto', borderRadius: '18px' });
  item.append(words, picture);
  return item;
}

/** Where copying is refused, the address stands there to be copied by hand. */
function copyButton(address: string): HTMLElement {
  const button = make('button', { type: 'button', className: 'btn', textContent: 'Chép đường dẫn' }, { width: '100%' });
  const told = make('p', {}, { margin: '8px 0 0' });
  told.setAttribute('role', 'status');
  const byHand = () => {
    const line = make('input', { readOnly: true, value: address }, { width: '100%', minHeight: '52px', marginTop: '8px' });
    line.setAttribute('aria-label', 'Đường dẫn trang này');
    told.replaceChildren('Máy không cho chép. Bấm giữ dòng này rồi chọn Sao chép.', line);
    line.select();
  };
  button.addEventListener('click', () => {
    if (!navigator.clipboard) return byHand();
    navigator.clipboard.writeText(address).then(() => (told.textContent = 'Đã chép. Mở Safari, dán vào ô trên cùng.'), byHand);
  });
  const whole = make('div');
  whole.append(button, told);
  return whole;
}

export function showSafari(address: string): void {
  const heading = 'Mở trang này bằng Safari';
  const title = make('p', { textContent: heading }, { fontWeight: '700', fontSize: '1.3rem', lineHeight: '1.25', marginBottom: '8px' });
  const list = make('ol', {}, { listStyle: 'none', padding: '0', margin: '14px 0 0' });
  list.append(...STEPS.map(pictured));
  const else_ = make('p', { textContent: 'Không thấy dòng ấy? Chép đường dẫn, mở Safari, dán vào ô trên cùng.' }, { margin: '0 0 10px' });
  openDialog(heading, title, make('p', { textContent: 'Ứng dụng này không làm được việc đó. Safari trên máy bạn thì được.' }), list, else_, copyButton(address));
}
