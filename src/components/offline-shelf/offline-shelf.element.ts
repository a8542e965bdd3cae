/** Asks the service worker to keep the whole site, and tells how far it is. */
interface State {
  whole?: boolean;
  day?: string;
  done?: number;
  total?: number;
  failed?: boolean;
}

/** Built, this file lies one folder below the worker. */
const here = import.meta.url;

class OfflineShelf extends HTMLElement {
  connectedCallback() {
    const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    if (!workers) return;
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-do]'))
      button.addEventListener('click', () => {
        const what = button.dataset['do']!;
        if (what === 'tai') this.#show({ done: 0, total: 1 });
        workers.register(new URL('../sw.js', here)).then(
          async () => this.#ask((await workers.ready).active!, what),
          () => this.#show({ failed: true }),
        );
      });
    // Who saves data has no worker before asking for one; elsewhere one at work shows that it can be done.
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    if (connection?.saveData) this.hidden = false;
    void workers.ready.then(({ active }) => this.#ask(active!, 'co-gi'));
  }

  #part<E extends HTMLElement>(selector: string): E {
    return this.querySelector<E>(selector)!;
  }

  #ask(worker: ServiceWorker, what: string) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<State>) => {
      this.#show(data);
      this.hidden = false;
      // Whoever pressed a button that is gone now goes on with the other.
      if (document.activeElement === document.body && what !== 'co-gi') this.#part('[data-do]:not([hidden])')?.focus();
    };
    worker.postMessage({ do: what }, [port2]);
  }

  #show({ whole = false, day, done, total = 1, failed = false }: State) {
    const isBusy = done !== undefined;
    const [take, drop, bar] = [this.#part<HTMLButtonElement>('[data-do=tai]'), this.#part<HTMLButtonElement>('[data-do=bo]'), this.#part<HTMLProgressElement>('progress')];
    take.hidden = whole;
    take.disabled = isBusy;
    drop.hidden = !whole;
    bar.hidden = !isBusy;
    bar.max = total;
    bar.value = done ?? 0;
    const words = this.#part('[role=status]');
    if (whole) words.textContent = `Đã lưu trong máy, bản ngày ${day!}.`;
    else if (failed) words.textContent = 'Chưa tải hết: mất mạng, hoặc máy hết chỗ. Phần đã tải còn đó, bấm lại để tải tiếp.';
    // Read out a few times, not at every file.
    else if (isBusy) words.textContent = `Đang tải, được ${Math.floor((done / total) * 10) * 10} phần trăm…`;
    else words.textContent = '';
  }
}
customElements.define('offline-shelf', OfflineShelf);
