/** Shows only the buttons that this browser can serve; in the browser of another app, the way to one that can. */
import { wayTo } from '#client/in-app.ts';

const actions = {
  share: { able: () => 'share' in navigator, run: () => navigator.share({ title: document.title, url: location.href }) },
  copy: { able: () => Boolean(navigator.clipboard), run: () => navigator.clipboard.writeText(location.href) },
  print: { able: () => typeof window.print === 'function', run: async () => window.print() },
} as const;

class ShareBar extends HTMLElement {
  connectedCallback() {
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-do]')) {
      const name = button.dataset.do as keyof typeof actions;
      const action = actions[name];
      const way = wayTo(name, { userAgent: navigator.userAgent, has: action.able(), address: location.href });
      if (way.kind === 'chrome') this.leadOut(way.href);
      if (way.kind !== 'here') continue;
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

  /** One link for all that is missing here. */
  private leadOut(href: string) {
    if (this.querySelector('a')) return;
    const link = Object.assign(document.createElement('a'), { className: 'btn', href, textContent: 'Mở bằng Chrome' });
    this.querySelector('[role=status]')!.before(link);
    this.hidden = false;
  }

  private say(text: string, button: HTMLButtonElement) {
    this.querySelector('[role=status]')!.textContent = text;
    button.querySelector('span')!.textContent = text;
  }
}
customElements.define('share-bar', ShareBar);
