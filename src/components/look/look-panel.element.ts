/** Three sizes and strong contrast, seen at once on the page itself. In a dialog anywhere, in the open on its own page. */
import { keep, kept, sizes, worn, type Look } from '#client/look.ts';
import sheet from '../../styles/look.css?url';

const names = ['Chữ thường', 'Chữ to', 'Chữ rất to'];

/** The sheet that large letters, strong contrast and this panel need; `early-look.ts` may have fetched it already. */
function dressed(): Promise<unknown> {
  if (document.getElementById('look')) return Promise.resolve();
  const link = Object.assign(document.createElement('link'), { id: 'look', rel: 'stylesheet', href: sheet });
  const come = new Promise((done) => (link.onload = link.onerror = done));
  document.head.append(link);
  return come;
}

function wear({ size, contrast }: Look): void {
  void dressed();
  Object.assign(document.documentElement.dataset, { size, contrast: contrast ? 'cao' : 'thuong' });
}

/** For a page that was left before the choice, and is shown again as it was. */
export const wearKept = () => wear(kept());

class LookPanel extends HTMLElement {
  /** Nothing of it is seen before its sheet is here. */
  filled: Promise<void> | undefined;

  connectedCallback() {
    this.filled ??= dressed().then(() => this.fill());
  }

  private fill() {
    this.innerHTML =
      `<fieldset><legend>Cỡ chữ</legend>${sizes.map((size, i) => `<label data-at="${size}"><input type="radio" name="co-chu" value="${size}"><span>${names[i]}</span></label>`).join('')}</fieldset>` +
      '<label><input type="checkbox" name="tuong-phan"><span>Tương phản cao<small>Chữ đen, nền trắng, viền đậm</small></span></label><p role="status"></p>';
    this.show();
    this.addEventListener('change', () => this.choose());
  }

  show() {
    const { size, contrast } = worn();
    for (const input of this.querySelectorAll('input')) input.checked = input.type === 'radio' ? input.value === size : contrast;
  }

  private choose() {
    const chosen = this.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value;
    const look = { size: sizes.find((size) => size === chosen) ?? '19', contrast: this.querySelector<HTMLInputElement>('[type=checkbox]')!.checked };
    wear(look);
    this.querySelector('[role=status]')!.textContent = keep(look) ? 'Đã đổi. Máy này sẽ nhớ.' : 'Đã đổi. Máy này không nhớ được, sang trang khác phải chọn lại.';
  }
}
customElements.define('look-panel', LookPanel);

let dialog: HTMLDialogElement | undefined;

export async function openLook(): Promise<void> {
  if (!dialog) {
    dialog = document.createElement('dialog');
    dialog.className = 'look';
    dialog.setAttribute('aria-labelledby', 'look-title');
    dialog.innerHTML = '<h2 id="look-title">Chữ to hơn, rõ hơn</h2><look-panel></look-panel><form method="dialog"><button class="btn">Xong</button></form>';
    document.body.append(dialog);
  }
  const panel = dialog.querySelector<LookPanel>('look-panel')!;
  await panel.filled;
  panel.show();
  dialog.showModal();
}
