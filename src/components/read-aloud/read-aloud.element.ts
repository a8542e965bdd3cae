/** The button that starts the reading; all the rest comes with the first click. */
import { scriptIcon } from '#client/script-icon.ts';
import { volumeIcon } from '#client/volume-icon.ts';
import { wayOut } from '#client/way-out.ts';

const canSpeak = () => 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window;

class ReadAloud extends HTMLElement {
  connectedCallback() {
    if (this.firstElementChild) return;
    const has = canSpeak() || this.dataset['voice'] !== undefined;
    const { here, make } = wayOut('speech', has);
    if (here) this.append(this.#button());
    else if (make) this.append(make('Nghe\u00A0đọc'));
    else return;
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
