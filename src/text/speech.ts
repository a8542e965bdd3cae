/**
 * Text for a voice: numbers, days, codes, addresses and abbreviations in the words people say, because the voices of
 * phones each guess differently. Remembers which written words became which spoken ones, to light them while they sound.
 * No lookbehind in any pattern: iPhones before iOS 16.4 refuse the whole file.
 */
import { digitWords, numberWords } from './number-words.ts';
import { asHeard, hostParts, inFull, issuers, letterNames, units } from './speech-words.ts';

/** Written from `from` to `to`, said from `at` on. */
export interface SpokenWord { from: number; to: number; at: number }
export interface Spoken { say: string; words: SpokenWord[] }

/** What stands around a match. */
interface Around { before: string; after: string }
interface Rule {
  /** Sticky. */
  find: RegExp;
  /** Null: this is something else, the next rule may know. */
  say: (match: RegExpExecArray, around: Around) => string | null;
}

const isWordPart = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Letters by their names, digits by theirs: CT01 is "xê tê không một". */
const spell = (text: string) =>
  [...text.toLowerCase()].flatMap((sign) => (/\d/.test(sign) ? digitWords(sign) : (letterNames[sign] ?? []))).join(' ');

/** A zero in front, or many digits without dots: a code, not a number. */
const isCode = (digits: string) => digits.length > 5 || /^0\d/.test(digits);
const inGroups = (digits: string, size: number) =>
  digits.match(new RegExp(`\\d{1,${size}}`, 'g'))!.map(digitWords).join(', ');
const whole = (digits: string) => (isCode(digits) ? inGroups(digits, 3) : numberWords(digits));
const dotted = (text: string) => text.split('.').map(whole).join(' chấm ');
/** 66.22 and 02-1 in numbers of documents. */
const documentNumber = (text: string) => text.split('-').map((part) => part.split('.').map((digits) => (/^0\d/.test(digits) ? digitWords(digits) : numberWords(digits))).join(' chấm ')).join(' ');

const monthWords = (month: string) => (Number(month) === 4 ? 'tư' : numberWords(month));
const isDay = (day: string, month: string) =>
  Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= new Date(Date.UTC(2024, Number(month), 0)).getUTCDate();
/** "ngày" is not said twice. */
const withWord = (word: string, said: string, { before }: Around) =>
  new RegExp(`${word}\\s+$`, 'iu').test(before) ? said : `${word} ${said}`;
const dayWords = (day: string, month: string, year: string | undefined) =>
  `${numberWords(day)} tháng ${monthWords(month)}${year ? ` năm ${numberWords(year)}` : ''}`;

const afterDayWord = /(?:ngày|hôm|mùng|mồng|từ|đến|tới|trước|sau|hết|nhất|hạn|vào|lễ)\s+$/iu;
const afterCount = /(?:bước|trang|câu|mục|phần|bài|tờ|ảnh|điểm)\s+$/iu;
const afterCall = /(?:gọi|tổng đài|đường dây nóng|bấm số|nhắn(?: tin)?(?: tới| đến| về)?|đầu số|mang tên)\s+(?:số\s+)?(?:\d{3,5}(?:,| hoặc| và|,? rồi)\s+)*$/iu;
const afterDocumentKind = /(?:luật|nghị định|nghị quyết|thông tư|quyết định|pháp lệnh|chỉ thị|công văn|kế hoạch)(?:\s+(số))?\s+$/iu;
const afterRank = /(?:mức độ|mức|cấp|chương|phần|mục|phụ lục|loại|hạng|khóa|quý|vùng|khu vực|thế kỷ|bảng|đợt|nhóm|lần thứ)\s+(?:[IVX]+(?:,|\s+và|\s+hoặc)\s+)*$/iu;
const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function roman(text: string): number {
  const values = [...text].map((sign) => romanDigits[sign]!);
  return values.reduce((sum, value, i) => (value < (values[i + 1] ?? 0) ? sum - value : sum + value), 0);
}

function documentWords([, number, year, tail]: RegExpExecArray, { before, after }: Around): string {
  const issuer = issuers.find(([ending]) => ending.test(tail!))?.[1];
  const number_ = `${/số\s+$/iu.test(before) || /mẫu\s+$/iu.test(before) ? '' : 'số '}${documentNumber(number!)}`;
  const ending = issuer ? (/^\s+của\s/u.test(after) ? '' : ` ${issuer}`) : `${issuer === undefined && !year ? ',' : ''} ${tail!.split('-').map((part) => inFull[part] ?? spell(part)).join(' ')}`;
  return `${number_}${year ? ` năm ${numberWords(year)}` : ''}${ending}`;
}

/** "BHYT là bảo hiểm y tế", "bảo hiểm y tế (BHYT)", "viết tắt là BHYT" */
const isExplained = (full: string, before: string, after: string) =>
  [' là ', ' (', ', tức ', ' tức '].some((sign) => after.startsWith(sign + full)) || before.endsWith(`${full} (`) || before.endsWith('tắt là ');

/** An address by its parts; a part nobody taught us is spelled when it is short, and known beginnings are heard. */
function hostWords(host: string): string {
  return host
    .split('.')
    .map((label) => label.split('-').map(hostPart).join(' gạch '))
    .join(' chấm ')
    .trim();
}

function hostPart(label: string): string {
  const known = hostParts[label.toLowerCase()];
  if (known !== undefined || label === '') return known ?? '';
  const start = Object.keys(hostParts).find((part) => part.length > 5 && label.startsWith(part));
  if (start) return `${hostParts[start]} ${spell(label.slice(start.length))}`;
  return label.length <= 7 ? spell(label) : label;
}

/** Could be a word of ours written in capitals: TIN GIẢ, KHÔNG. */
const looksLikeWord = (text: string) =>
  /[^\x00-\x7FĐđ]/.test(text) || /^(?:b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/i.test(text);

const shortForms = new Map([...Object.entries(inFull), ...Object.entries(asHeard)]);
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).map(escaped).join('|');
const END = '(?![\\p{L}\\p{N}])';
const sticky = (pattern: string) => new RegExp(pattern, 'uy');

/** Tried in this order, where a word begins. */
const rules: Rule[] = [
  // 118/2025/NĐ-CP, 02-1/BK-QTT-TNCN
  {
    find: sticky(`(\\d+(?:[.-]\\d+)?)\\s?/\\s?(?:(\\d{4})\\s?/\\s?)?([A-ZĐ]{2,}\\d*(?:[-–][A-ZĐ][A-ZĐ]*[a-z]?)*)${END}`),
    say: documentWords,
  },
  // Nghị định 45/2020, Nghị quyết 66.22
  {
    find: sticky(`(\\d+(?:\\.\\d{1,2})?)(?:/(\\d{4}))?${END}(?!/)`),
    say: ([, number, year], { before, after }) => {
      const kind = afterDocumentKind.exec(before);
      if (!kind || /^(?:\.\d|,\d)/.test(after)) return null;
      return `${year && !kind[1] ? 'số ' : ''}${documentNumber(number!)}${year ? ` năm ${numberWords(year)}` : ''}`;
    },
  },
  // 15–21/7/2026
  {
    find: sticky(`(\\d{1,2})\\s?[–-]\\s?(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?${END}(?!/)`),
    say: ([, from, to, month, year], around) =>
      isDay(from!, month!) && isDay(to!, month!)
        ? `${withWord('ngày', numberWords(from!), around)} đến ngày ${dayWords(to!, month!, year)}`
        : null,
  },
  // 15/7/2025
  {
    find: sticky(`(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})${END}`),
    say: ([, day, , month, year], around) => (isDay(day!, month!) ? withWord('ngày', dayWords(day!, month!, year), around) : null),
  },
  // 7/2025
  {
    find: sticky(`(\\d{1,3})/((?:19|20)\\d\\d)${END}(?!/)`),
    say: ([, month, year], around) => {
      if (/quý\s+$/iu.test(around.before)) return `${numberWords(month!)} năm ${numberWords(year!)}`;
      const said = `${isDay('1', month!) ? monthWords(month!) : documentNumber(month!)} năm ${numberWords(year!)}`;
      return withWord(isDay('1', month!) ? 'tháng' : 'số', said, around);
    },
  },
  // 30/6, 1/3 số tiền, bước 3/8, 24/7
  {
    find: sticky(`(\\d+)/(\\d+)${END}`),
    say: ([, left, right], around) => {
      const over = `${numberWords(left!)} trên ${numberWords(right!)}`;
      if (afterCount.test(around.before)) return over;
      const named = afterDayWord.test(around.before);
      if (left === '24' && right === '7' && !named) return over;
      const isPart = Number(left) < Number(right) && Number(right) <= 5 && !named;
      if (isDay(left!, right!) && !isPart) return withWord('ngày', dayWords(left!, right!, undefined), around);
      return isPart ? `${numberWords(left!)} phần ${right === '4' ? 'tư' : numberWords(right!)}` : over;
    },
  },
  // 7:30, 7h30
  {
    find: sticky(`(\\d{1,2})(?::|h|g)(\\d{2})${END}`),
    say: ([, hour, minute]) => {
      if (Number(hour) > 24 || Number(minute) > 59) return null;
      const rest = minute === '00' ? '' : ` ${minute!.startsWith('0') ? digitWords(minute!) : numberWords(minute!)}`;
      return `${numberWords(hour!)} giờ${rest}`;
    },
  },
  // Telephone numbers: 1900 0368, 18001096, 0912 345 678
  {
    find: sticky(`(?:0\\d{1,4}|1[89]00)(?:[ .]\\d{2,6}){1,3}${END}`),
    say: ([number]) => (number!.replace(/\D/g, '').length < 8 ? null : number!.split(/[ .]/).map(digitWords).join(', ')),
  },
  { find: sticky(`(1[89]00)(\\d{4,6})${END}`), say: ([, head, rest]) => `${digitWords(head!)}, ${digitWords(rest!)}` },
  { find: sticky(`(0\\d{3})(\\d{3})(\\d{3})${END}`), say: ([, ...groups]) => groups.map((group) => digitWords(group)).join(', ') },
  // Gọi 113
  { find: sticky(`\\d{3,5}${END}(?![.,]\\d)`), say: ([digits], { before }) => (afterCall.test(before) ? digitWords(digits!) : null) },
  // A procedure's code: 1.001193
  {
    find: sticky(`(\\d)\\.(\\d{6})${END}`),
    say: ([, first, rest]) => `${digitWords(first!)} chấm ${inGroups(rest!, 3)}`,
  },
  // 1.200.000, 4,8
  {
    find: sticky(`(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d+)(?!,\\d))?(?!\\.\\d)`),
    say: ([found, number, part], { before, after }) => {
      const digits = number!.replaceAll('.', '');
      if (part !== undefined) return `${numberWords(digits)} phẩy ${part.startsWith('0') ? digitWords(part) : numberWords(part)}`;
      if (/^[\p{L}]/u.test(after) && !unitAt(after)) return null;
      if (found !== digits) return numberWords(digits);
      if (isCode(digits) && !/^\s?(?:đồng|đ)(?!\p{L})/u.test(after)) return whole(digits);
      if (/thứ\s+$/iu.test(before) && digits === '1') return 'nhất';
      if (/(?:thứ|tháng)\s+$/iu.test(before) && digits === '4') return 'tư';
      return numberWords(digits);
    },
  },
  // 2.1.18
  { find: sticky(`\\d+(?:\\.\\d+)+${END}`), say: ([found]) => dotted(found!) },
  // a@b.vn
  {
    find: sticky(`([\\w.+-]+)@([\\w-]+(?:\\.[\\w-]+)+)`),
    say: ([, name, host]) => `${hostWords(name!)} a còng ${hostWords(host!)}`,
  },
  // dichvucong.gov.vn/abc
  {
    find: sticky(`(?:https?://)?((?=[\\w-]*[a-z])[\\w-]+(?:\\[?\\.\\]?[\\w-]+)*\\[?\\.\\]?[a-z]{2,})(/[\\w./-]*\\w)?${END}`),
    say: ([, host, path]) => hostWords(host!.replace(/[[\]]/g, '')) + (path ?? '').split('/').map((part, i) => (i > 0 ? ` gạch chéo ${hostWords(part)}` : '')).join(''),
  },
  // BHYT, VNeID. Where a text explains an abbreviation, its letters are what has to be heard.
  {
    find: sticky(`(?:${anyOf(shortForms.keys())})${END}`),
    say: ([short], { before, after }) => {
      const full = inFull[short!];
      return full && isExplained(full.toLowerCase(), before.toLowerCase(), after.toLowerCase()) ? spell(short!) : shortForms.get(short!)!;
    },
  },
  // Phụ lục II
  {
    find: sticky(`[IVX]{1,5}${END}`),
    say: ([text], { before }) => (afterRank.test(before) || (text!.length > 1 && /^(?:II|III|IV|VI|VII|VIII|IX|XI|XII)$/.test(text!)) ? numberWords(String(roman(text!))) : null),
  },
  // CT01, D02, A1; capitals of words
  {
    find: sticky(`[A-ZĐ]+\\d+${END}`),
    say: ([text]) => spell(text!),
  },
  {
    find: sticky(`\\p{Lu}{2,}${END}`),
    say: ([text]) => (looksLikeWord(text!) ? text!.toLowerCase() : spell(text!)),
  },
];

const unitPattern = new RegExp(`^\\s?(${anyOf(Object.keys(units))})${END}`, 'u');
const unitAt = (text: string) => unitPattern.exec(text);

/** Signs that are not part of a word; the pause a sign makes is a comma. */
function signWords(sign: string, { before, after }: Around): string | null {
  const last = before.trimEnd().slice(-1);
  const next = after.trimStart()[0] ?? '';
  switch (sign) {
    case '–':
    case '—':
    case '-':
      return /\d/.test(last) && /\d/.test(next) ? ' đến ' : /^\s/.test(after) || sign !== '-' ? ', ' : ' ';
    case '/':
      return slashWords(before, after);
    case '→':
    case '›':
    case '»':
    case '>':
      return ', rồi ';
    case '×':
      return ' nhân ';
    case '•':
      return ', ';
    case '…':
      return /[\p{L}\d]/u.test(next) ? ', ' : '. ';
    case '*':
      return /dấu\s+$/iu.test(before) ? 'sao' : 'dấu sao';
    case '@':
      return 'a còng';
    case '&':
      return 'và';
    case '+':
      return /\d/.test(last) && /\d/.test(next) ? 'cộng' : 'và';
    case '=':
      return 'bằng';
    case '#':
      return 'thăng';
    case '%':
      return ' phần trăm';
    case '(':
    case ')':
    case '|':
      return ', ';
    case '“':
    case '”':
    case '"':
    case '‘':
    case '’':
    case "'":
    case '[':
    case ']':
    case '<':
    case '~':
      return '';
    default:
      return null;
  }
}

/** đồng/tháng is "đồng một tháng", vợ/chồng is "vợ hoặc chồng". */
function slashWords(before: string, after: string): string {
  if (/(?:đồng|đ|%|lần|người|km|kg|MB)\s?$/u.test(before)) return ' một ';
  if (/và\s?$/u.test(before)) return ', ';
  if (/\d$/.test(before) && /^\d/.test(after)) return ' trên ';
  return isWordPart(before.slice(-1)) && isWordPart(after[0]) ? ' hoặc ' : ', ';
}

/** Masked values: 0••• */
const masked = /[•*]{2,}/uy;
const dialled = /\*[\d*]+#/uy;

export function speech(written: string): Spoken {
  const text = written.replace(/\u00A0/g, ' ');
  const words: SpokenWord[] = [];
  let said = '';
  const add = (from: number, to: number, say: string) => {
    const [kept, next] = joined(said, say);
    said = kept;
    if (/[\p{L}\p{N}]/u.test(next)) words.push({ from, to, at: said.length + next.search(/\S/) });
    said += next;
  };
  let i = 0;
  while (i < text.length) {
    const around = (to: number): Around => ({ before: text.slice(0, i), after: text.slice(to) });
    const matched = (find: RegExp) => {
      find.lastIndex = i;
      return find.exec(text);
    };
    const hidden = matched(masked);
    if (hidden) {
      add(i, masked.lastIndex, isWordPart(text[i - 1]) ? ', các số sau được che' : '');
      i = masked.lastIndex;
      continue;
    }
    const dial = matched(dialled);
    if (dial) {
      add(i, dialled.lastIndex, [...dial[0]].map((sign) => (sign === '*' ? 'sao' : sign === '#' ? 'thăng' : digitWords(sign))).join(' '));
      i = dialled.lastIndex;
      continue;
    }
    // An ending of an address: ".gov.vn"
    const ending = text[i] === '.' && !isWordPart(text[i - 1]) ? /^(?:\.[a-z]{2,})+(?![\p{L}\p{N}])/u.exec(text.slice(i)) : null;
    if (ending) {
      add(i, i + ending[0].length, `chấm ${hostWords(ending[0].slice(1))}`);
      i += ending[0].length;
      continue;
    }
    const unit = /\d\s?$/.test(text.slice(0, i)) && !isNumberAt(text, i) ? unitAt(text.slice(i)) : null;
    if (unit) {
      add(i, i + unit[0].length, `${said.endsWith(' ') ? '' : ' '}${units[unit[1]!]!}`);
      i += unit[0].length;
      continue;
    }
    if (!isWordPart(text[i])) {
      const sign = signWords(text[i]!, around(i + 1));
      add(i, i + 1, sign ?? (/\s/.test(text[i]!) ? ' ' : text[i]!));
      i++;
      continue;
    }
    const isStart = !isWordPart(text[i - 1]);
    let end = i;
    if (isStart)
      for (const rule of rules) {
        const match = matched(rule.find);
        if (!match || match[0] === '') continue;
        const say = rule.say(match, around(rule.find.lastIndex));
        if (say === null) continue;
        end = rule.find.lastIndex;
        add(i, end, say);
        break;
      }
    if (end === i) {
      while (end < text.length && isWordPart(text[end])) end++;
      add(i, end, plainWord(text.slice(i, end)));
    }
    i = end;
  }
  return { say: said.trimEnd(), words };
}

/** Two pauses are one, the stronger stays, and nothing begins with a pause or a second space. */
function joined(said: string, say: string): [said: string, next: string] {
  const sign = /^\s*([,.;:!?])/.exec(say);
  if (!sign) return [said, said === '' || said.endsWith(' ') ? say.trimStart() : say];
  const bare = said.trimEnd();
  const rest = say.slice(sign[0].length);
  if (bare === '') return ['', rest.trimStart()];
  if (/[.;:!?]$/.test(bare) || (bare.endsWith(',') && sign[1] === ',')) return [bare, rest];
  return [bare.replace(/,$/, '') + sign[1]!, rest];
}

const isNumberAt = (text: string, at: number) => /\d/.test(text[at]!);

/** What no rule knew: a name with digits in it is still spelled so that no digit is lost. */
function plainWord(word: string): string {
  return /\d/.test(word) ? word.replace(/\d+/g, (digits) => ` ${whole(digits)} `).trim() : word;
}

export const spoken = (text: string): string => speech(text).say;

/** What is read in one breath. */
export interface Breath { from: number; to: number }

/** Chrome silences a voice from the net after fifteen seconds, and a slow voice says no more in them. */
const LONGEST = 180;

/** Sentences; long ones in halves, by their commas. */
export function breaths(text: string): Breath[] {
  const found: Breath[] = [];
  const sentence = /[^]+?(?:[.!?…]+[”")]*(?=\s|$)|$)/g;
  for (let match = sentence.exec(text); match && match[0] !== ''; match = sentence.exec(text))
    found.push(...halved(text, trimmed(text, { from: match.index, to: match.index + match[0].length })));
  return found;
}

function halved(text: string, breath: Breath): Breath[] {
  const { from, to } = breath;
  if (to === from) return [];
  const part = text.slice(from, to);
  if (spoken(part).length <= LONGEST) return [breath];
  const middle = part.length / 2;
  const cuts = (sign: RegExp) => [...part.matchAll(sign)].map(({ index }) => index + 1).filter((at) => at > part.length / 4 && at < (part.length * 3) / 4);
  const places = cuts(/[,;:](?=\s)/g);
  const cut = (places.length > 0 ? places : cuts(/\s/g)).sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  if (cut === undefined) return [breath];
  return [trimmed(text, { from, to: from + cut }), trimmed(text, { from: from + cut, to })].flatMap((half) => halved(text, half));
}

function trimmed(text: string, { from, to }: Breath): Breath {
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { from, to };
}
