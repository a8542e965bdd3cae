/** Take it with you: this guide, this step and what one has already, on one's own phone or on paper. */
import { qrOf } from '#client/send-step.ts';
import { button, make, openDialog } from './dialog.ts';
import { setUp } from './set-up.ts';

/** Where the phone goes on; what is ticked travels behind the step (`checklist.element.ts` reads it). */
export function addressOf(shell: HTMLElement): string {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('check-list input')];
  const had = boxes.flatMap((box, i) => (box.checked ? [i] : []));
  const step = document.querySelector<HTMLElement>('[data-step]:target')?.dataset['step'] ?? (had.length > 0 ? 'chuan-bi' : '');
  const tail = step + (had.length > 0 ? `~co=${had.join('.')}` : '');
  return new URL(shell.dataset['here']! + (tail && `#${tail}`), shell.dataset['site']).href;
}

/** One sheet, printed from a frame: the page of the visitor stays as it is. */
function print(url: string): Promise<boolean> {
  const frame = make('iframe', { src: url, title: 'Tờ in' });
  frame.className = 'k-print';
  return new Promise((resolve) => {
    const end = (printed: boolean) => {
      setTimeout(() => frame.remove(), 60_000);
      resolve(printed);
    };
    frame.addEventListener('load', () => {
      const page = frame.contentWindow;
      if (!page?.document.querySelector('meta[name=sheet]')) return end(false);
      page.print();
      end(true);
    }, { once: true });
    document.body.append(frame);
  });
}

export function openTake(shell: HTMLElement): void {
  const address = addressOf(shell);
  const { paper } = setUp();
  const told = make('p', { role: 'status' });
  const sheet = { a4: shell.dataset['a4'], 80: shell.dataset['80'], none: undefined }[paper];
  const onPaper = sheet && button(paper === 'a4' ? 'In ra tờ A4' : 'In phiếu nhỏ', () => {
    told.textContent = 'Đang in. Đợi một chút rồi lấy giấy.';
    void print(sheet).then((printed) => {
      if (!printed) told.textContent = 'Máy in chưa sẵn sàng. Nhờ cán bộ giúp.';
    });
  });
  const dialog = openDialog(
    'Mang bài này về nhà',
    make('p', { textContent: 'Mở máy ảnh hoặc Zalo trên điện thoại của bạn, quét mã này.' }),
    make('div', { className: 'k-qr' }, qrOf({ address, words: 'bài này trên điện thoại của bạn' })),
    make('p', { className: 'k-addr', textContent: address.replace(/^https?:\/\//, '').replace(/#.*/, '') }),
    told,
    make('div', { className: sheet ? 'k-two' : '' }, ...(onPaper ? [onPaper] : []), button('Xong', () => dialog.close())),
  );
}
