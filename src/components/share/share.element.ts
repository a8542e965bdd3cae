/** Shows only the buttons that this browser can serve. */
const actions = {
  share: { able: () => 'share' in navigator, run: () => navigator.share({ title: document.title, url: location.href }) },
  copy: { able: () => Boolean(navigator.clipboard), run: () => navigator.clipboard.writeText(location.href) },
  print: { able: () => typeof window.print === 'function', run: async () => window.print() },
} as const;

class ShareBar extends HTMLElement {
  connectedCallback() {
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-do]')) {
      const action = actions[button.dataset.do as keyof typeof actions];
      if (!action.able()) continue;
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

  private say(text: string, button: HTMLButtonElement) {
    this.querySelector('[role=status]')!.textContent = text;
    button.querySelector('span')!.textContent = text;
  }
}
customElements.define('share-bar', ShareBar);
