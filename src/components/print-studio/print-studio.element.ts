/** The studio's choosing, seeing and taking away. What is ready is asked when the page opens, and again while it is not all. */
import { copiesOf, orderSheet, orderTable, readChoice, writeChoice, type Choice, type Line } from '#client/print-order.ts';
import { wayOut } from '#client/way-out.ts';
import { fold } from '#text/fold.ts';
import type { PressFile } from '#model/sheet.ts';

interface Facts { kind: string; variant: string; name: string; size: string; paper: string; finish: string; widthMm: number; heightMm: number }
interface Picked extends Line { facts: Facts; ready?: PressFile }

const ASK_AGAIN_MS = 15_000;
const PX_OF_MM = 96 / 25.4;

class PrintStudio extends HTMLElement {
  #ready = new Map<string, PressFile>();
  #picked: Picked[] = [];
  #saves = true;

  connectedCallback() {
    this.#leadOut();
    this.#show(readChoice(location.hash));
    this.addEventListener('input', (event) => this.#typed(event.target as HTMLInputElement));
    this.addEventListener('click', (event) => void this.#pressed(event.target as HTMLElement));
    addEventListener('hashchange', () => this.#show(readChoice(location.hash)));
    void this.#ask();
  }

  /** Where nothing can be saved or printed, the way to a browser that can stands in place of the buttons, once for all files. */
  #leadOut() {
    this.#saves = wayOut('download', true).here;
    for (const button of this.#all('[data-zip], [data-order], [data-print]')) button.hidden = !this.#saves;
    // A drawing is opened instead, and kept from there.
    if (!this.#saves) for (const link of document.querySelectorAll('main a[download]')) link.removeAttribute('download');
  }

  /** The choice travels in the address, so the way out is made anew with each. */
  #drawOut() {
    for (const old of this.#all('[data-out]')) old.remove();
    for (const [before, what] of [['[data-zip]', 'Tải về, in'], ['[data-print]', 'In']] as const) {
      const out = wayOut('download', true).make?.(what);
      if (!out) continue;
      out.dataset['out'] = '';
      this.#one(before).before(out);
    }
  }

  #all<E extends HTMLElement>(selector: string): E[] {
    return [...this.querySelectorAll<E>(selector)];
  }
  #one<E extends HTMLElement>(selector: string): E {
    return this.querySelector<E>(selector)!;
  }

  /** The copies beside a tick. */
  #copies(tick: HTMLInputElement): HTMLInputElement | null {
    return tick.closest('li, .one')?.querySelector('input[type=number]') ?? null;
  }

  #show({ guides, kinds, sheets }: Choice) {
    for (const tick of this.#all<HTMLInputElement>('input[name]')) {
      const copies = (tick.name === 'loai' ? kinds : sheets).get(tick.value);
      tick.checked = tick.name === 'viec' ? guides.includes(tick.value) : copies !== undefined;
      const field = this.#copies(tick);
      if (field && copies !== undefined) field.value = String(copies);
    }
    for (const topic of this.#all<HTMLDetailsElement>('.topic')) topic.open ||= topic.querySelector(':checked') !== null;
    const others = this.#one<HTMLDetailsElement>('.others');
    others.open ||= sheets.size > 0;
    this.#list();
  }

  #choice(): Choice {
    const ticked = (name: string) => this.#all<HTMLInputElement>(`input[name=${name}]:checked`);
    const counted = (name: string) => new Map(ticked(name).map((tick) => [tick.value, copiesOf(this.#copies(tick)?.value ?? '1')]));
    return { guides: ticked('viec').map(({ value }) => value), kinds: counted('loai'), sheets: counted('to') };
  }

  #typed(field: HTMLInputElement) {
    if (field.type === 'search') return this.#filter(field.value);
    history.replaceState(null, '', writeChoice(this.#choice()) || location.pathname + location.search);
    this.#list();
  }

  #filter(typed: string) {
    const words = fold(typed).split(/\s+/).filter(Boolean);
    for (const topic of this.#all<HTMLDetailsElement>('.topic')) {
      const labels = [...topic.querySelectorAll<HTMLElement>('label')];
      for (const label of labels) label.hidden = !words.every((word) => fold(label.textContent ?? '').includes(word));
      topic.hidden = labels.every(({ hidden }) => hidden);
      topic.open = words.length > 0 || topic.querySelector(':checked') !== null;
    }
  }

  /** Every sheet that is chosen, with its file where it is ready. */
  #list() {
    const { guides, kinds, sheets } = this.#choice();
    const title = (value: string) => this.#one<HTMLInputElement>(`input[value="${value}"]`).closest('label')!.textContent!.trim();
    const line = (facts: Facts, slug: string, of: string, copies: number): Picked => {
      const ready = this.#ready.get(`${facts.kind} ${slug} ${facts.variant}`);
      const file = ready?.url.split('/').at(-1);
      return { kind: facts.kind, slug, title: of, kindName: facts.name, size: facts.size, paper: facts.paper, finish: facts.finish, copies, facts, ...(ready && { ready, file }) };
    };
    const factsOf = (element: HTMLElement) => JSON.parse(element.dataset['facts']!) as Facts;
    this.#picked = [
      ...guides.flatMap((slug) => [...kinds].map(([kind, copies]) => line(factsOf(this.#one(`input[value="${kind}"]`)), slug, title(slug), copies))),
      ...[...sheets].map(([id, copies]) => line(factsOf(this.#one(`input[value="${id}"]`).closest<HTMLElement>('fieldset')!), id.split('/')[1]!, title(id), copies)),
    ];
    this.#draw(guides.length, kinds.size);
    this.#together(guides);
  }

  /** The same choice on one folded leaflet, where it has room. */
  #together(guides: readonly string[]) {
    const line = this.querySelector<HTMLElement>('.together');
    if (!line) return;
    const { least, most } = line.dataset;
    line.hidden = guides.length < 2;
    const link = line.querySelector('a')!;
    link.hidden = guides.length < Number(least) || guides.length > Number(most);
    link.hash = `viec=${guides.join(',')}`;
  }

  #draw(guides: number, kinds: number) {
    const rows = this.#picked.map((picked, i) => {
      const row = document.createElement('li');
      row.className = 'card';
      const words = document.createElement('p');
      const name = document.createElement('b');
      name.textContent = picked.title;
      words.append(name, ` ${picked.kindName}, ${picked.copies} bản`);
      const look = document.createElement('button');
      Object.assign(look, { type: 'button', className: 'btn', textContent: 'Xem thử' });
      look.dataset['look'] = String(i);
      look.setAttribute('aria-label', `Xem thử ${picked.title}, ${picked.kindName}`);
      row.append(words, look);
      if (picked.ready && this.#saves) {
        const take = document.createElement('a');
        Object.assign(take, { className: 'btn', href: picked.ready.url, download: picked.file, textContent: 'Tải PDF' });
        take.setAttribute('aria-label', `Tải PDF ${picked.title}, ${picked.kindName}`);
        row.append(take);
        for (const { id, name } of JSON.parse(this.dataset['shop']!) as { id: string; name: string }[]) {
          const file = this.#ready.get(`${picked.kind} ${picked.slug} ${id}`);
          if (!file || picked.facts.variant !== 'thuong') continue;
          const more = document.createElement('a');
          Object.assign(more, { className: 'btn', href: file.url, download: file.url.split('/').at(-1), textContent: name });
          row.append(more);
        }
      } else if (this.#saves) {
        const wait = document.createElement('small');
        wait.textContent = 'Chưa có tệp: bấm Xem thử rồi In.';
        row.append(wait);
      }
      return row;
    });
    this.#one('.picked').replaceChildren(...rows);
    const ready = this.#picked.filter((picked) => picked.ready).length;
    const none = guides > 0 ? 'Chọn thêm loại giấy ở mục 2.' : kinds > 0 ? 'Chọn thêm việc ở mục 1.' : 'Chưa chọn gì.';
    this.#one('.told').textContent = rows.length === 0 ? none : `${rows.length} tờ${ready < rows.length ? `, ${ready} tờ đã có tệp` : ''}.`;
    this.#one('.take').hidden = rows.length === 0;
    this.#drawOut();
    this.#one<HTMLButtonElement>('[data-zip]').disabled = ready === 0;
  }

  async #pressed(target: HTMLElement) {
    const button = target.closest<HTMLElement>('button');
    if (!button) return;
    const { set, look } = button.dataset;
    if (set) {
      const guides = new Set([...this.#choice().guides, ...set.split(',')]);
      for (const tick of this.#all<HTMLInputElement>('input[name=viec]')) tick.checked = guides.has(tick.value);
      for (const topic of this.#all<HTMLDetailsElement>('.topic')) topic.open = topic.querySelector(':checked') !== null;
      this.#typed(button as unknown as HTMLInputElement);
    } else if (look) this.#look(this.#picked[Number(look)]!);
    else if ('print' in button.dataset) this.#one<HTMLIFrameElement>('iframe').contentWindow?.print();
    else if ('close' in button.dataset) this.#one<HTMLDialogElement>('dialog').close();
    else if ('order' in button.dataset) save(new Blob([this.#order()], { type: 'text/html' }), 'don-dat-in.html');
    else if ('none' in button.dataset) {
      history.replaceState(null, '', location.pathname + location.search);
      this.#show({ guides: [], kinds: new Map(), sheets: new Map() });
    } else if ('zip' in button.dataset) await this.#zip(button as HTMLButtonElement);
  }

  #order(): string {
    return orderSheet(this.#picked, document.querySelector('.of[data-unit]')!.textContent!, new Date().toLocaleDateString('vi-VN'));
  }

  /** The very page that is printed, made small enough to see. */
  #look({ kind, slug, title, kindName, facts }: Picked) {
    const dialog = this.#one<HTMLDialogElement>('dialog');
    const frame = this.#one<HTMLIFrameElement>('iframe');
    const holder = this.#one('.frame');
    const page = `xem/${kind}/${slug}/`;
    this.#one('.bar b').textContent = `${title}: ${kindName}`;
    this.#one<HTMLAnchorElement>('.bar a').href = page;
    frame.src = page;
    dialog.showModal();
    frame.onload = () => {
      const sides = frame.contentDocument?.documentElement;
      const width = facts.widthMm * PX_OF_MM;
      const height = Math.max(facts.heightMm * PX_OF_MM, sides?.scrollHeight ?? 0);
      const scale = Math.min(1, holder.clientWidth / width);
      Object.assign(frame.style, { width: `${width}px`, height: `${height}px`, transform: `scale(${scale})` });
      holder.style.setProperty('--tall', `${height * scale}px`);
    };
  }

  async #zip(button: HTMLButtonElement) {
    button.disabled = true;
    const told = this.#one('.told');
    try {
      const { downloadZip } = await import('client-zip');
      const ready = this.#picked.filter((picked) => picked.ready);
      let done = 0;
      const files = async function* () {
        for (const { ready: file, kind, file: name } of ready) {
          const answer = await fetch(file!.url);
          if (!answer.ok) throw new Error(name);
          told.textContent = `Đang gói ${++done}/${ready.length} tệp…`;
          yield { name: `${kind}/${name}`, input: answer };
        }
      };
      const order = [
        { name: 'don-dat-in.html', input: this.#order() },
        { name: 'don-dat-in.csv', input: orderTable(this.#picked) },
      ];
      const all = async function* () {
        yield* order;
        yield* files();
      };
      save(await downloadZip(all()).blob(), 'in-an.zip');
      told.textContent = `Đã gói ${ready.length} tệp và đơn đặt in.`;
    } catch {
      told.textContent = 'Chưa tải được: kiểm tra mạng rồi bấm lại.';
    } finally {
      button.disabled = false;
    }
  }

  async #ask() {
    try {
      const list = (await (await fetch(this.dataset['list']!, { cache: 'no-cache' })).json()) as PressFile[];
      this.#ready = new Map(list.map((file) => [`${file.kind} ${file.slug} ${file.variant}`, file]));
    } catch {
      // Without the list every sheet can still be printed from its page.
    }
    this.#list();
    if (this.#picked.some(({ ready }) => !ready) || this.#ready.size === 0) setTimeout(() => void this.#ask(), ASK_AGAIN_MS);
  }
}

function save(blob: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

customElements.define('print-studio', PrintStudio);
