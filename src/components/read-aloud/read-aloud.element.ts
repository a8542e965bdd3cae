/** The button that starts the reading; all the rest comes with the first click. */
import { wayTo } from '#client/in-app.ts';
import { scriptIcon } from '#client/script-icon.ts';
import { volumeIcon } from '#client/volume-icon.ts';

const canSpeak = () => 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window;

class ReadAloud extends HTMLElement {
  connectedCallback() {
    if (this.firstElementChild) return;
    const has = canSpeak() || this.dataset['voice'] !== undefined;
    const { kind } = wayTo('speech', { userAgent: navigator.userAgent, has, address: location.href });
    if (kind === 'here') this.#show(this.#button());
    // Only inside another app, so only there it is fetched.
    else if (kind !== 'gone') void import('#client/way-out.ts').then(({ wayOut }) => this.#show(wayOut('speech', has).make!('Nghe\u00A0đọc')));
  }

  #show(way: HTMLElement) {
    this.append(way);
    const item = this.closest('li');
    if (item) item.hidden = false;
    else this.className = 'share';
    this.hidden = false;
  }

  #button(): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn';
    button.append(scriptIcon(volumeIcon), 'Nghe\u00A0đọc');
    button.addEventListener('click', () => void this.#open(button));
    return button;
  }

  async #open(button: HTMLButtonElement) {
    // An iPhone lets a page speak only from within a click, and loading the player takes longer than one.
    if (canSpeak()) speechSynthesis.speak(new SpeechSynthesisUtterance(''));
    button.setAttribute('aria-busy', 'true');
    try {
      const { openPlayer } = await import('./player-bar.element.ts');
      await openPlayer(this, button, this.dataset['voice']);
    } catch {
      // The net is gone: the words are still there to read.
      button.lastChild!.textContent = 'Chưa tải được giọng đọc. Bấm lại';
    }
    button.removeAttribute('aria-busy');
  }
}
customElements.define('read-aloud', ReadAloud);
