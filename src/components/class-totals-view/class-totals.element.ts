/** The teacher's count: codes in, figures of the class out. Kept in this tab alone, and only until it is closed. */
import type { CameraFault } from '#client/camera-codes.ts';
import { wayOut } from '#client/way-out.ts';
import { digitsIn, grouped, type ClassSet } from '#model/class-result.ts';
import {
  averageSaid, countCode, lessonOf, percent, setNames, toCsv, toText, totalsOf,
  type CountedLesson, type Refusal, type Table, type Totals, type WorstItem,
} from '#model/class-totals.ts';

const KEY = 'ctcv:tong-hop';
/** So long the second tap on what deletes everything is waited for. */
const SURE_MS = 4000;

const kinds: Record<ClassSet, string> = { 'warm-up': 'câu hỏi đầu giờ', before: 'làm trước bài', after: 'làm sau bài', practice: 'bài tập trên máy' };

function whyNot(refused: Refusal, counted: CountedLesson | undefined): string {
  switch (refused.why) {
    case 'empty':
      return 'Chưa có số nào. Gõ mã hiện trên máy của em.';
    case 'length':
      return `Mã có 12 hoặc 15 số, vừa gõ ${refused.digits} số. Nhờ em đọc lại từng ba số.`;
    case 'mistyped':
      return 'Có số gõ nhầm hoặc đảo chỗ. Nhờ em đọc lại từng ba số.';
    case 'version':
      return 'Mã của bản trang mới hơn. Mở lại trang này khi có mạng rồi đếm tiếp.';
    case 'double':
      return `Mã này đếm rồi, ở lượt ${refused.place}. Nếu là máy khác thì bảo em bấm Đổi mã.`;
    case 'other-lesson':
      return `Mã này của bài “${refused.lesson.title}”, đang đếm bài “${counted?.title ?? ''}”. Không cộng vào.`;
    case 'other-edition':
      return 'Máy ấy mở bản trang khác, số câu không khớp. Tải lại trang trên cả hai máy.';
  }
}

const cameraWords: Record<CameraFault, string> = {
  insecure: 'Máy ảnh chỉ mở được khi địa chỉ trang bắt đầu bằng https. Thầy cô gõ số thay.',
  refused: 'Trình duyệt chưa được dùng máy ảnh. Cho phép ở ổ khóa cạnh địa chỉ, hoặc gõ số.',
  none: 'Máy này không có máy ảnh. Thầy cô gõ số.',
  busy: 'Chưa mở được máy ảnh. Tắt ứng dụng khác đang dùng nó, hoặc gõ số.',
};

const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, of: Partial<HTMLElementTagNameMap[Name]> = {}, ...inside: (Node | string)[]): HTMLElementTagNameMap[Name] => {
  const made = Object.assign(document.createElement(name), of);
  made.append(...inside);
  return made;
};
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

class ClassTotals extends HTMLElement {
  #lessons: CountedLesson[] = [];
  #codes: string[] = [];
  /** Asked for by the address, before any code has said it. */
  #wanted: number | undefined;
  #endCamera: (() => void) | null = null;
  #sure = 0;
  /** What stands in the field was refused: the next digit begins another code. */
  #isRefused = false;

  connectedCallback() {
    this.#lessons = JSON.parse(this.querySelector('script')!.textContent) as CountedLesson[];
    this.#codes = this.#kept();
    this.#wanted = Number(new URLSearchParams(location.search).get('bai')) || undefined;
    this.addEventListener('click', (event) => this.#pressed((event.target as Element).closest('button')));
    this.#one('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#count(this.#field.value);
    });
    this.#field.addEventListener('input', () => this.#group());
    // A pad of large keys is there for who has no others; a keyboard that slides over it would be in the way.
    if (matchMedia('(pointer: coarse)').matches) this.#field.inputMode = 'none';
    this.#offerOnlyWhatWorks();
    addEventListener('hashchange', () => this.#addressed());
    this.#one('.off').hidden = true;
    this.#one('.counting').hidden = false;
    this.#show();
    this.#addressed();
  }

  #one<Found extends HTMLElement>(selector: string): Found {
    return this.querySelector<Found>(selector)!;
  }
  get #field(): HTMLInputElement {
    return this.#one('#ma-may');
  }
  get #lesson(): CountedLesson | undefined {
    const order = lessonOf(this.#codes) ?? this.#wanted;
    return this.#lessons.find((lesson) => lesson.order === order);
  }

  /** Inside another app nothing is saved or printed; what is counted would not come along to another browser. */
  #offerOnlyWhatWorks() {
    const { here, make: lead } = wayOut('download', true);
    for (const part of ['[data-csv]', '[data-print]']) this.#one(part).hidden = !here;
    if (lead) this.#one('.which').before(make('p', { className: 'note tip' }, make('span', { textContent: 'Ở đây máy ảnh, tải bảng và in có thể không chạy. Nên mở bằng trình duyệt trước khi đếm. ' }), lead()));
  }

  /** `?bai=2` from a lesson, `#241…` from a code that another app has scanned. */
  #addressed() {
    const code = location.hash;
    if (!/^#\d+$/.test(code)) return;
    // Loading the page again does not count it again.
    history.replaceState(null, '', location.pathname + location.search);
    if (this.#count(code)) this.#one('.told').append(' Máy khác thì bấm Quét mã QR ngay ở đây: quét bằng ứng dụng ngoài, mỗi mã mở một thẻ riêng.');
  }

  #pressed(button: HTMLButtonElement | null) {
    if (!button) return;
    const { key, ...does } = button.dataset;
    if (key !== undefined) this.#type(key);
    else if ('undo' in does) this.#undo();
    else if ('scan' in does) void this.#scan();
    else if ('stop' in does) this.#stop();
    else if ('copy' in does) void this.#copy();
    else if ('print' in does) print();
    else if ('clear' in does) this.#clear(button);
  }

  #type(key: string) {
    const digits = digitsIn(this.#field.value);
    this.#field.value = key === 'erase' ? digits.slice(0, -1) : (this.#isRefused ? '' : digits) + key;
    this.#group();
  }

  /** Three by three while one types at the end; elsewhere the caret stays where it is. */
  #group() {
    this.#isRefused = false;
    const { value, selectionEnd } = this.#field;
    if (selectionEnd === value.length && /^[\d\s]*$/.test(value)) this.#field.value = grouped(digitsIn(value)).join(' ');
  }

  #count(text: string): boolean {
    const counting = countCode(this.#codes, text, this.#lessons, this.#lesson?.order);
    if ('refused' in counting) {
      this.#tell(whyNot(counting.refused, this.#lesson), 'warn');
      this.#isRefused = counting.refused.why !== 'length';
      this.#field.select();
      return false;
    }
    this.#codes = counting.codes;
    this.#field.value = '';
    this.#keep();
    this.#show();
    this.#tell(`Đã đếm mã thứ ${this.#codes.length}: ${kinds[counting.result.set]}.`, 'ok');
    return true;
  }

  #undo() {
    const code = this.#codes.at(-1);
    if (code === undefined) return;
    this.#codes = this.#codes.slice(0, -1);
    this.#keep();
    this.#show();
    this.#tell(`Đã bỏ mã ${grouped(code).join(' ')}. Còn ${this.#codes.length} mã.`, '');
  }

  #clear(button: HTMLButtonElement) {
    const words = button.lastChild!;
    clearTimeout(this.#sure);
    if (!button.dataset.sure) {
      button.dataset.sure = '1';
      words.textContent = 'Bấm lần nữa để xóa hết';
      this.#sure = window.setTimeout(() => {
        delete button.dataset.sure;
        words.textContent = 'Xóa hết';
      }, SURE_MS);
      return;
    }
    delete button.dataset.sure;
    words.textContent = 'Xóa hết';
    this.#codes = [];
    this.#keep();
    this.#show();
    this.#tell('Đã xóa hết. Đếm lớp khác được rồi.', '');
    this.#field.focus();
  }

  #tell(text: string, tone: 'ok' | 'warn' | '') {
    const told = this.#one('.told');
    told.dataset.tone = tone;
    told.textContent = text;
    this.#one('.seen').textContent = text;
    this.#one('.camera').dataset.tone = tone;
  }

  async #scan() {
    if (this.#endCamera) return;
    this.#tell('Đang mở máy ảnh…', '');
    const video = this.#one<HTMLVideoElement>('video');
    try {
      const { readCodes } = await import('#client/camera-codes.ts');
      this.#one('.camera').hidden = false;
      const end = await readCodes(video, (text) => {
        // Other codes hang on the walls of a classroom too.
        if (!/#[\d ]+$/.test(text)) this.#tell('Đây không phải mã kết quả.', 'warn');
        else if (this.#count(text)) (navigator as { vibrate?: (ms: number) => boolean }).vibrate?.(60);
      });
      // Closed again before it was open.
      if (this.#one('.camera').hidden) return end();
      this.#endCamera = end;
      this.#tell('Đưa mã QR của từng máy vào khung. Đếm được thì báo ở đây.', '');
      this.#one('.camera').scrollIntoView({ block: 'nearest' });
    } catch (error) {
      this.#stop();
      const fault = error instanceof Error ? error.message : '';
      this.#tell(fault in cameraWords ? cameraWords[fault as CameraFault] : 'Chưa tải được phần quét. Thầy cô gõ số, hoặc bấm lại khi có mạng.', 'warn');
    }
  }

  #stop() {
    this.#endCamera?.();
    this.#endCamera = null;
    this.#one('.camera').hidden = true;
  }

  #kept(): string[] {
    try {
      const codes = JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as string[];
      // Of another edition of the page, they would be counted with the wrong questions.
      return codes.reduce<string[]>((counted, code) => {
        const counting = countCode(counted, code, this.#lessons);
        return 'codes' in counting ? counting.codes : counted;
      }, []);
    } catch {
      return [];
    }
  }

  #keep() {
    try {
      if (this.#codes.length > 0) sessionStorage.setItem(KEY, JSON.stringify(this.#codes));
      else sessionStorage.removeItem(KEY);
    } catch {
      // Forbidden in a private window: then a reload loses the count.
    }
  }

  #show() {
    const lesson = this.#lesson;
    this.#one('[data-which]').replaceChildren(...(lesson
      ? ['Đang đếm: ', make('a', { href: lesson.href, textContent: `Bài ${lesson.order}. ${lesson.title}` })]
      : ['Mã đầu tiên cho biết đang đếm bài nào.']));
    this.#one<HTMLButtonElement>('[data-undo]').disabled = this.#codes.length === 0;
    this.#one('.figures').hidden = this.#codes.length === 0;
    this.#one('.at-first').hidden = this.#codes.length > 0;
    if (!lesson || this.#codes.length === 0) return;
    const totals = totalsOf(this.#codes, lesson);
    this.#one('#ket-qua').textContent = `Kết quả cả lớp: ${totals.machines} mã`;
    this.#one('[data-of]').textContent = `Bài ${lesson.order}. ${lesson.title}`;
    this.#one('[data-worst]').replaceChildren(...worstPart(totals));
    this.#one('[data-tables]').replaceChildren(...totals.tables.map(tableOf));
    this.#one('[data-done]').textContent = '';
    this.#offerCsv(lesson, totals);
  }

  #offerCsv(lesson: CountedLesson, totals: Totals) {
    const link = this.#one<HTMLAnchorElement>('[data-csv]');
    if (link.href) URL.revokeObjectURL(link.href);
    link.href = URL.createObjectURL(new Blob([plain(toCsv(lesson.title, totals))], { type: 'text/csv' }));
    link.download = `ket-qua-bai-${lesson.order}.csv`;
  }

  async #copy() {
    const lesson = this.#lesson!;
    const text = plain(toText(lesson.title, totalsOf(this.#codes, lesson)));
    const done = this.#one('[data-done]');
    try {
      await navigator.clipboard.writeText(text);
      done.textContent = 'Đã chép. Mở Zalo, dán vào ô chat.';
    } catch {
      // No clipboard without https: the words stand there to be chosen.
      const field = make('textarea', { value: text, readOnly: true, rows: 8, ariaLabel: 'Kết quả để chép' });
      done.replaceChildren('Máy không cho chép thẳng. Chọn hết chữ dưới đây rồi chép.', field);
      field.select();
    }
  }
}

function worstPart({ worst }: Totals): Node[] {
  if (worst.length === 0) return [make('h3', { textContent: 'Cả lớp đúng hết' }), make('p', { textContent: 'Không câu nào phải dạy lại.' })];
  const line = ({ item, part, right, machines }: WorstItem) =>
    make('li', {}, make('b', { textContent: item.say }), make('p', { textContent: `${part.title}, số ${item.number}. Đúng ${right} trên ${machines} máy.` }), make('a', { href: item.again.href, textContent: `Dạy lại: ${item.again.title}` }));
  return [make('h3', { textContent: 'Nên dạy lại trước' }), make('ol', {}, ...worst.map(line))];
}

/** Each row a question; each column a time at which it was asked. */
function tableOf({ part, columns }: Table): HTMLTableElement {
  const head = columns.map((column) => make('th', { scope: 'col' }, setNames[column.set], make('small', { textContent: `${column.machines} máy` })));
  const cell = (right: number, machines: number) => {
    const share = make('td', {}, make('b', { textContent: `${percent(right, machines)}%` }), make('small', { textContent: `đúng ${right}` }));
    share.style.setProperty('--share', `${percent(right, machines)}%`);
    return share;
  };
  const rows = part.items.map(({ number, say }, i) =>
    make('tr', {}, make('th', { scope: 'row' }, make('b', { textContent: `${number}. ` }), say), ...columns.map(({ right, machines }) => cell(right[i]!, machines))));
  const averages = columns.map((column) => make('td', {}, make('b', { textContent: averageSaid(column) }), make('small', { textContent: `trên ${part.items.length}` })));
  return make('table', {},
    make('caption', { textContent: part.title }),
    make('thead', {}, make('tr', {}, make('th', { scope: 'col', textContent: part.key.startsWith('practice') ? 'Bước' : 'Câu hỏi' }), ...head)),
    make('tbody', {}, ...rows),
    make('tfoot', {}, make('tr', {}, make('th', { scope: 'row', textContent: 'Trung bình một máy đúng' }), ...averages)));
}
customElements.define('class-totals', ClassTotals);
