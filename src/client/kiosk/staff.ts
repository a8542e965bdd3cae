/** Behind the held corner: what the staff set, print, count and restart. Loaded by who holds the corner, or on the first start. */
import { say, vietnameseVoice } from '#client/voice.ts';
import { keptCounts, toCsv } from './counts.ts';
import { button, make, openDialog } from './dialog.ts';
import { change, isPin, newPin, setUp, type SetUp } from './set-up.ts';
import { kept, wipeNow } from './wipe.ts';

const LENGTH = 4;
/** Who guesses waits longer each time. */
const FREE_TRIES = 3;
const WAIT = 30_000;
let tries = 0;
let locked = 0;
/** Nobody presses here for so long: the menu closes by itself. */
const LEFT_ALONE = 60_000;

/** Asks for digits until `take` accepts them, or for as long as somebody is there. */
function askPin(title: string, lead: string, take: (digits: string) => Promise<string | null>): void {
  let digits = '';
  const dots = make('p', { className: 'k-pin' });
  const told = make('p', { role: 'status', textContent: lead });
  const show = () => (dots.textContent = '●'.repeat(digits.length) + '○'.repeat(LENGTH - digits.length));
  const press = (digit: string) => {
    if (digits.length === LENGTH) return;
    digits += digit;
    show();
    if (digits.length < LENGTH) return;
    void take(digits).then((answer) => {
      digits = '';
      if (answer === null) return dialog.close();
      told.textContent = answer;
      show();
    });
  };
  const pad = make('div', { className: 'k-pad' }, ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => button(String(n), () => press(String(n)))),
    button('Thôi', () => dialog.close()), button('0', () => press('0')), button('Xóa', () => { digits = digits.slice(0, -1); show(); }));
  show();
  const dialog = openDialog(title, told, dots, pad);
  closeAlone(dialog);
}

function closeAlone(dialog: HTMLDialogElement): void {
  let wait = 0;
  const again = () => {
    clearTimeout(wait);
    wait = window.setTimeout(() => dialog.close(), LEFT_ALONE);
  };
  dialog.addEventListener('pointerdown', again);
  dialog.addEventListener('close', () => clearTimeout(wait));
  again();
}

function choosePin(then: () => void): void {
  let first = '';
  askPin('Đặt mã cho cán bộ', `Chọn ${LENGTH} chữ số để mở phần cài đặt. Ghi lại, cất nơi kín.`, async (digits) => {
    if (!first) {
      first = digits;
      return 'Gõ lại lần nữa cho chắc.';
    }
    if (first !== digits) {
      first = '';
      return 'Hai lần không giống nhau. Đặt lại từ đầu.';
    }
    change({ pin: await newPin(digits) });
    then();
    return null;
  });
}

/** The first start: nobody is behind the glass yet. */
export function begin(shell: HTMLElement): void {
  if (document.querySelector('dialog.k-dlg')) return;
  const dialog = openDialog(
    'Máy này chưa cài đặt',
    make('p', { textContent: 'Cán bộ đặt mã một lần. Sau này giữ tay ở giữa mép trên màn hình 3 giây để mở lại.' }),
    button('Cài đặt máy', () => {
      dialog.close();
      choosePin(() => menu(shell));
    }, 'btn k-next'),
    button('Chỉ xem thử', () => dialog.close()),
  );
}

export function enter(shell: HTMLElement): void {
  if (document.querySelector('dialog.k-dlg')) return;
  const { pin } = setUp();
  if (!pin) return choosePin(() => menu(shell));
  askPin('Phần của cán bộ', 'Gõ mã để mở. Khóa này chỉ để trẻ khỏi nghịch.', async (digits) => {
    if (Date.now() < locked) return `Sai nhiều lần. Đợi ${Math.ceil((locked - Date.now()) / 1000)} giây.`;
    if (await isPin(digits, pin)) {
      tries = 0;
      menu(shell);
      return null;
    }
    if (++tries >= FREE_TRIES) locked = Date.now() + WAIT * (tries - FREE_TRIES + 1);
    return 'Mã chưa đúng. Gõ lại.';
  });
}

const papers: [SetUp['paper'], string][] = [['a4', 'A4'], ['80', 'Cuộn 80 mm'], ['none', 'Không in']];

function row(name: string, ...keys: HTMLElement[]): HTMLElement {
  return make('div', { className: 'k-set' }, make('b', { textContent: name }), make('div', {}, ...keys));
}

function choices<Value extends string | boolean>(names: [Value, string][], now: () => Value, set: (value: Value) => void): HTMLElement[] {
  const keys = names.map(([value, name]) => button(name, () => {
    set(value);
    mark();
  }));
  const mark = () => names.forEach(([value], i) => (keys[i]!.ariaPressed = String(value === now())));
  mark();
  return keys;
}

function menu(shell: HTMLElement): void {
  const told = make('p', { role: 'status' });
  const table = make('a', { className: 'btn', textContent: 'Lưu bảng đếm', download: 'luot-xem-may-cham.csv' });
  // The mark at its start tells a spreadsheet that these are Vietnamese letters.
  const fillTable = () => (table.href = URL.createObjectURL(new Blob([`\ufeff${toCsv(keptCounts())}`], { type: 'text/csv' })));
  fillTable();
  const loud = (step: number) => {
    const volume = Math.round(Math.min(1, Math.max(0.1, setUp().volume + step)) * 10) / 10;
    change({ volume });
    told.textContent = `Tiếng đọc: ${volume * 10}/10`;
    void vietnameseVoice().then((voice) => (voice ? say('Máy đọc to chừng này.', voice, 0.85, () => undefined, volume) : (told.textContent = 'Máy này chưa có giọng đọc tiếng Việt.')));
  };
  const dialog = openDialog(
    'Phần của cán bộ',
    row('Giấy in', ...choices(papers, () => setUp().paper, (paper) => change({ paper }))),
    row('Máy in', button('In thử', () => {
      told.textContent = 'Đang in thử một tờ.';
      window.print();
    })),
    row('Tiếng đọc', button('Nhỏ hơn', () => loud(-0.1)), button('To hơn', () => loud(0.1))),
    row('Đếm lượt xem', ...choices<boolean>([[false, 'Không đếm'], [true, 'Có đếm']], () => setUp().counting, (counting) => change({ counting }))),
    row('Bảng đếm', table, button('Xóa bảng đếm', () => {
      localStorage.removeItem(kept.counts);
      fillTable();
      told.textContent = 'Đã xóa bảng đếm.';
    })),
    row('Máy', button('Đổi mã', () => {
      dialog.close();
      choosePin(() => menu(shell));
    }), button('Khởi động lại', () => {
      wipeNow();
      location.replace(shell.dataset['loopUrl']!);
    })),
    make('p', { className: 'k-less', textContent: `Nội dung ngày ${shell.dataset['day']}. Phần mềm ${shell.dataset['version']}.` }),
    told,
    button('Đóng', () => dialog.close(), 'btn k-next'),
  );
  dialog.classList.add('k-staff');
  void storedYet().then((text) => (told.textContent ||= text));
  closeAlone(dialog);
}

/** Is all of it on this device, should the network fail? */
async function storedYet(): Promise<string> {
  const worker = 'serviceWorker' in navigator ? (await navigator.serviceWorker.getRegistration())?.active : undefined;
  if (!worker) return 'Máy chưa lưu bản nào để chạy khi mất mạng.';
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<boolean>((resolve) => (port1.onmessage = ({ data }: MessageEvent<{ whole: boolean }>) => resolve(data.whole)));
  worker.postMessage({ do: 'co-gi', what: 'kiosk' }, [port2]);
  return (await answer) ? 'Máy đã lưu đủ, mất mạng vẫn chạy.' : 'Máy đang lưu dần để chạy khi mất mạng.';
}
