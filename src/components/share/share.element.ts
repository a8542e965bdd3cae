/** Shows only the buttons that this browser can serve; in the browser of another app, the way to one that can. */
import { wayTo } from '#client/in-app.ts';

const actions = {
  share: { able: () => 'share' in navigator, run: () => navigator.share({ title: document.title, url: location.href }) },
  copy: { able: () => Boolean(navigator.clipboard), run: () => navigator.clipboard.writeText(location.href) },
  print: { able: () => typeof window.print === 'function', run: async () => window.print() },
} as const;

class ShareBar extends HTMLElement {
  connectedCallback() {
    if (document.querySelector('jump-list') && !this.querySelector('[data-help]')) this.askForHelp();
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-do]')) {
      const name = button.dataset.do as keyof typeof actions;
      const action = actions[name];
      const { kind } = wayTo(name, { userAgent: navigator.userAgent, has: action.able(), address: location.href });
      // Only inside another app, so only there it is fetched.
      if (kind === 'chrome' || kind === 'safari') void import('#client/way-out.ts').then(({ wayOut }) => this.leadOut(wayOut(name, action.able()).make!));
      if (kind !== 'here') continue;
      button.hidden = this.hidden = false;
      button.addEventListener('click', () => {
        action.run().then(
          () => button.dataset.do === 'copy' && this.say('Đã chép đường dẫn', button),
          // Closing the share sheet is not a fault; a refused clipboard is worth a word.
          () => button.dataset.do === 'copy' && this.say('Máy không cho chép. Chép ở thanh địa chỉ', button),
        );
      });
    }
  }

  /** For whom is stuck: a step sent to somebody near, or opened on a larger screen. */
  private askForHelp() {
    const make = (textContent: string, way: 'sendNear' | 'showCode') => {
      const button = Object.assign(document.createElement('button'), { type: 'button', className: 'btn' });
      button.append(Object.assign(document.createElement('span'), { textContent }));
      button.dataset.help = '';
      button.addEventListener('click', () => void import('#client/send-step.ts').then((of) => of[way](), () => this.say('Chưa tải được. Bấm lại', button)));
      this.querySelector('[role=status]')!.before(button);
      this.hidden = false;
    };
    if (actions.share.able() || actions.copy.able()) make('Nhờ con cháu giúp', 'sendNear');
    make('Mở trên máy\u00A0khác bằng mã\u00A0QR', 'showCode');
  }

  /** One way out for all that is missing here. */
  private leadOut(make: () => HTMLElement) {
    if (this.querySelector('[data-out]')) return;
    const out = make();
    out.dataset.out = '';
    this.querySelector('[role=status]')!.before(out);
    this.hidden = false;
  }

  private say(text: string, button: HTMLButtonElement) {
    this.querySelector('[role=status]')!.textContent = text;
    button.querySelector('span')!.textContent = text;
  }
}
customElements.define('share-bar', ShareBar);
