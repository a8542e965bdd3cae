/** The addresses, letters, numbers and files inside a message. */
import { asSeen, isHidden, withoutHidden } from './letters.ts';
import { splitAddress } from './split.ts';

export interface Found {
  kind: 'address' | 'mail' | 'phone' | 'code' | 'file';
  text: string;
}

/** Endings that make two words with a dot between them an address, also in the middle of a sentence. */
const endings = new Set(
  ('vn com net org info biz top xyz cc vip club online site shop store app dev io me co tv live link icu work fun pro mobi asia us uk cn ru in la kh ' +
    'sg hk tw jp kr eu de fr id my th ph ly gl gd gy at to be gg ai one win bet life world space website tech cloud click buzz rest sbs cfd bond lol ' +
    'monster quest cyou digital center support services help center today news name tk ml ga cf gq example test invalid local')
    .split(' '),
);
const installers = /\.(?:apk|apks|xapk|apkm|aab|ipa|mobileconfig|exe|msi|bat|scr)$/i;

/** An address written so that nobody taps it by mistake: `abc[.]top`, `hxxps://`. */
function undefanged(text: string): string {
  return text
    .replace(/\s?[[({]\s?(?:\.|dot|chấm)\s?[\])}]\s?/giu, '.')
    .replace(/\bhxxp(s?):/gi, 'http$1:')
    .replace(/([a-z0-9-])\s?\.\s?gov\s?\.\s?vn\b/gi, '$1.gov.vn')
    .replace(/([a-z0-9-]) (?:\.) (?=[a-z0-9-]+(?: \. |\b))/gi, '$1.');
}

const opening = /^["'“”‘’«(<[{*_.,;:!?…]+/u;
const closing = /["'“”‘’»)>\]}*_.,;:!?…]+$/u;

export function findIn(message: string): Found[] {
  const text = undefanged(message.normalize('NFC'));
  const found: Found[] = [];
  const isAlone = !/\s/.test(text.trim());
  let spoken = '';
  for (const token of text.split(/\s+/).filter(Boolean)) {
    const bare = trimmed(token);
    const read = bare && addressIn(bare, isAlone);
    if (read) {
      found.push(read);
      spoken += ' | ';
    } else spoken += ` ${token}`;
  }
  found.push(...numbersIn(spoken, text.trim()));
  const name = /[^\s|/\\]+\.(?:apk|apks|xapk|apkm|aab|ipa|mobileconfig|exe|msi)(?![\p{L}\p{N}])/iu.exec(spoken)?.[0];
  if (name) found.push({ kind: 'file', text: name });
  const seen = new Set<string>();
  return found.filter(({ kind, text: one }) => !seen.has(`${kind} ${one}`) && seen.add(`${kind} ${one}`));
}

/** Without the marks of the sentence around it; hidden letters at the ends come from copying. */
function trimmed(token: string): string {
  let letters = [...token];
  while (letters.length > 0 && isHidden(letters[0]!)) letters = letters.slice(1);
  while (letters.length > 0 && isHidden(letters.at(-1)!)) letters.pop();
  const text = letters.join('');
  return text.includes('[') && /:\/\/\[/.test(text) ? text : text.replace(opening, '').replace(closing, '');
}

function addressIn(token: string, isAlone: boolean): Found | undefined {
  const seen = asSeen(token);
  if (/^mailto:/i.test(token)) return { kind: 'mail', text: token.slice(7).split('?')[0]! };
  if (/^(?:tel|sms|smsto):/i.test(token)) return { kind: 'phone', text: token.replace(/^[a-z]+:/i, '').split('?')[0]! };
  // "bấm:https://…": the sentence runs into the address.
  const [, before = '', withScheme] = /^([^/?#&=@.]*?)((?:https?|javascript|data|vbscript|intent|content|file|blob|market|itms-[a-z]+|view-source):.*)$/i.exec(token) ?? [];
  if (withScheme && (before === '' || /[^a-z0-9+.-]$/i.test(before))) return { kind: 'address', text: withScheme };
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(token)) return { kind: 'address', text: token };
  const { host, user, rest, port } = splitAddress(seen);
  if (user && !rest && !port && !/[:/]/.test(user)) return { kind: 'mail', text: token };
  const last = host.split('.').at(-1) ?? '';
  const looksWhole = /^(?:[^\s.@:]+\.)+[^\s.@:]+$/u.test(host) || /^\[[0-9a-f:.]+\]$/.test(host);
  if (!looksWhole) return undefined;
  if (/^\d+$/.test(last)) return isIp(host) || rest ? (isIp(host) ? { kind: 'address', text: token } : undefined) : undefined;
  if (installers.test(token) && !rest && !endings.has(last)) return { kind: 'file', text: token };
  // Two Vietnamese words that somebody forgot to part: "bác.Cháu".
  const foreign = /[^\x20-\x7e]/.test(withoutHidden(token).split('.').at(-1) ?? '');
  const plain = /^[a-z-]+$/.test(last) || last.startsWith('xn--');
  const sure = endings.has(last) || last.startsWith('xn--') || host.startsWith('www.') || /gov.?vn/.test(host);
  return plain && (sure || ((isAlone || rest.length > 1) && !foreign && last.length >= 2)) ? { kind: 'address', text: token } : undefined;
}

export const isIp = (host: string): boolean => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host);

function numbersIn(spoken: string, whole: string): Found[] {
  const found: Found[] = [];
  for (const [, text = ''] of spoken.matchAll(/(?:^|[^\p{L}\p{N}])((?:\(?\+|00)?\(?\d[\d .()–-]{5,20}\d)(?![\p{L}\p{N}%])/gu)) {
    const digits = text.replace(/\D/g, '');
    const isPhone = /^(?:\(?\+|00)/.test(text.trim()) ? digits.length >= 8 : /^(?:0\d{8,10}|1[89]00\d{4,6}|84\d{9,10})$/.test(digits);
    if (isPhone) found.push({ kind: 'phone', text: text.trim() });
  }
  const left = found.reduce((rest, { text }) => rest.replace(text, '|'), spoken);
  for (const [, code] of left.matchAll(/(?:gọi|goi|số|so|tổng đài|tong dai|gửi|gui|đầu số|nhắn|nhan)\s+(?:số\s+|tới\s+|đến\s+)?(\d{3,6})(?![\p{L}\p{N}.,]*\d)(?!\s*(?:đ|đồng|k|tr|triệu|nghìn|ngày|giờ|phút)(?!\p{L}))/giu))
    found.push({ kind: 'code', text: code! });
  if (/^\d{3,6}$/.test(whole)) found.push({ kind: 'code', text: whole });
  return found;
}
