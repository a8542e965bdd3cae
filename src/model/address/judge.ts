/** What can be said of an address by looking at it, letter by letter. Nothing is asked of anybody. */
import { findIn, isIp } from './find.ts';
import type { Found } from './find.ts';
import { asSeen, isHidden, strange, withoutHidden } from './letters.ts';
import { isOneSlipAway, misplacedGov, nearName } from './names.ts';
import { fromPunycode } from './punycode.ts';
import { isChat, isForm, isForwarder, isShortener, isSocial, isStore, isUnclear } from './services.ts';
import { freeHostOf, registered, splitAddress } from './split.ts';
import type { Address } from './split.ts';
import { isOfficialHost } from '../official.ts';

export type Verdict = 'official' | 'not-official' | 'fake' | 'unknown';
/** A piece of what was typed: `real` says whose it is, `bad` gives it away, `dim` says nothing. */
export interface Piece { text: string; as: 'real' | 'bad' | 'dim' }
export interface Judgement {
  kind: Found['kind'];
  verdict: Verdict;
  head: string;
  /** What was seen, the most telling first. */
  why: string[];
  pieces: Piece[];
}
/** What the site knows, given by the page. */
export interface KnownAddresses {
  hosts: { host: string; name?: string }[];
  lines: { number: string; name: string }[];
}

export function judgeMessage(message: string, known: KnownAddresses): Judgement[] {
  return findIn(message).map((found) => judgeFound(found, known));
}

function judgeFound({ kind, text }: Found, known: KnownAddresses): Judgement {
  switch (kind) {
    case 'address': return judgeAddress(text, known);
    case 'mail': return judgeMail(text, known);
    case 'phone': return judgePhone(text, known);
    case 'code': return judgeCode(text, known);
    case 'file': return { kind, verdict: 'fake', head: heads.fake, why: [words.installer], pieces: [{ text, as: 'bad' }] };
  }
}

const heads = {
  official: 'Đúng là trang nhà nước',
  'not-official': 'Không phải trang nhà nước',
  fake: 'Giống giả mạo',
  unknown: 'Không biết được, đừng mở',
} as const;

const words = {
  installer: 'Đây là tệp để cài ứng dụng. Ứng dụng thật chỉ cài từ App Store, CH Play.',
  command: 'Đây là lệnh cho máy, không phải địa chỉ một trang. Đừng bấm, đừng dán vào đâu.',
  short: 'Địa chỉ rút gọn giấu nơi đến. Nhìn không biết nó mở trang nào.',
  ip: 'Địa chỉ chỉ có số, không có tên. Không biết của ai.',
  hidden: 'Có ký tự ẩn nằm giữa, mắt không thấy được. Gõ tay thì không bao giờ có.',
  percent: 'Tên trang viết bằng mã có dấu %. Địa chỉ thật không viết thế.',
  store: 'Đây là kho ứng dụng. Nhưng ai cũng đăng ứng dụng lên kho được, tên giống nhau cũng có.',
  storeDo: 'Hãy tự mở kho, tự gõ tên. VNeID là của Bộ Công an.',
  chat: 'Đây là đường dẫn mở trò chuyện, nhóm hay trang riêng. Ai cũng lập được, đặt tên gì cũng được.',
  social: 'Đây là mạng xã hội. Ai cũng lập trang, lấy tên và ảnh của cơ quan được.',
  form: 'Đây là phiếu hay trang làm sẵn, ai cũng lập được. Đừng điền số giấy tờ vào đó.',
  other: 'Đuôi không phải .gov.vn. Đây là trang của công ty, tổ chức hay một người nào đó.',
  otherDo: 'Thật hay giả thì máy này không biết. Ai bảo đây là Cổng Dịch vụ công thì không đúng.',
  foreign: 'Đây là đuôi trang nhà nước của nước khác, không phải Việt Nam.',
  school: 'Đuôi .edu.vn hay dùng cho trường học. Máy này không kiểm tra được, hãy hỏi cô giáo, hỏi trường.',
  unclear: 'Tên giống tên cơ quan nhưng đuôi không phải .gov.vn. Trang này chưa kiểm tra được.',
  hacked: 'Trang thật cũng có khi bị kẻ xấu chiếm. Trang nào đòi mã OTP qua điện thoại, bắt chuyển tiền thì dừng lại.',
  http: 'Đầu địa chỉ là http, thiếu chữ s: người khác đọc trộm được. Hãy gõ lại, bắt đầu bằng https://',
  short_gov: 'Địa chỉ chưa đủ: trước .gov.vn phải có tên cơ quan.',
} as const;

type Told = Omit<Judgement, 'kind' | 'head'> & { head?: string };
const tell = (kind: Found['kind'], { head, ...told }: Told): Judgement => ({ kind, head: head ?? heads[told.verdict], ...told });

const commands = /^(?:javascript|data|vbscript|intent|file|content|blob|itms-services|view-source)$/;
const stores = /^(?:market|itms-appss?|itms)$/;
const installer = /\.(?:apk|apks|xapk|apkm|aab|ipa|mobileconfig|exe|msi|bat|scr)(?=$|[?#&])/i;
const official = /(?:[a-z0-9-]+\.)*(?:gov|chinhphu)\.vn(?![a-z0-9-])/;

function judgeAddress(text: string, known: KnownAddresses): Judgement {
  const told = (verdict: Verdict, why: string[], pieces: Piece[] = [{ text, as: 'dim' }]) => tell('address', { verdict, why, pieces });
  const address = splitAddress(text);
  const { scheme, rest } = address;
  if (commands.test(scheme)) return told('fake', [words.command], [{ text: `${text.slice(0, scheme.length)}:`, as: 'bad' }, { text: rest, as: 'dim' }]);
  if (stores.test(scheme)) return told('not-official', [words.store, words.storeDo]);
  const host = plainHost(address.host);
  if (browserHost(text) === host && !host.includes('xn--') && isOfficialHost(host, new Set(known.hosts.map((one) => one.host)))) return judgeOfficial(address, host, known);

  const signs = signsOf(address, host);
  if (signs.length > 0) return told('fake', [...signs.map(({ why }) => why), ...whose(host)], piecesOf(address, host, signs));
  const pieces = piecesOf(address, host, []);
  if (scheme && !/^(?:https?|ftp|wss?)$/.test(scheme)) return told('unknown', [`Đầu địa chỉ là ${scheme}: nó mở một ứng dụng, không mở trang.`], pieces);
  if (isIp(host) || /^(?:\[.*|0x[0-9a-f]+|\d+)$/i.test(host)) return told('unknown', [words.ip], pieces);
  if (isShortener(host)) return told('unknown', [words.short], pieces);
  if (forwards(host, rest)) return judgeForwarder(address, pieces, known);
  if (isStore(host)) return told('not-official', [words.store, words.storeDo], pieces);
  if (isChat(host)) return told('not-official', [words.chat], pieces);
  if (isForm(host)) return told('not-official', [words.form], pieces);
  if (isSocial(host)) return told('not-official', [words.social], pieces);
  if (/\.edu\.vn$/.test(host)) return told('unknown', [words.school], pieces);
  if (isUnclear(host)) return told('unknown', [words.unclear], pieces);
  if (/(^|\.)(?:gov|go|gob|gouv)(?:\.[a-z]{2})?$/.test(host)) return told('not-official', [words.foreign], pieces);
  const free = freeHostOf(host);
  return told('not-official', [...(free ? [`Trang lập không mất tiền ở ${free}, ai cũng lập được.`] : []), words.other, words.otherDo], pieces);
}

const forwards = (host: string, rest: string) => isForwarder(host) || (/(^|\.)google\.[a-z.]+$/.test(host) && rest.startsWith('/url'));

/** A host in small letters, as a browser would look it up. */
const plainHost = (host: string) => host.toLowerCase().replace(/\.$/, '');

/** What a browser makes of it: whoever is called official here must be official there. */
function browserHost(text: string): string | undefined {
  try {
    return plainHost(new URL(/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`).hostname);
  } catch {
    return undefined;
  }
}

function judgeOfficial(address: Address, host: string, { hosts }: KnownAddresses): Judgement {
  const { scheme, user, port, rest, text, hostAt } = address;
  const cut = hostAt + address.host.length;
  const pieces = (bad = false): Piece[] => [
    { text: text.slice(0, hostAt), as: user ? 'bad' : 'dim' },
    { text: text.slice(hostAt, cut), as: 'real' },
    { text: text.slice(cut), as: bad ? 'bad' : 'dim' },
  ];
  const told = (verdict: Verdict, why: string[], bad = false) => tell('address', { verdict, why, pieces: pieces(bad).filter((piece) => piece.text) });
  if (/^(?:www\.)?gov\.vn$/.test(host)) return told('unknown', [words.short_gov]);
  if (installer.test(rest)) return told('unknown', [`Tên trang là của nhà nước, nhưng đuôi cùng là tệp cài ứng dụng.`, words.installer], true);
  if (user) return told('unknown', [`Có chữ lạ trước dấu @. Người thật không viết thế. Hãy tự gõ ${host}.`]);
  const on = onwardTo(rest);
  if (on && !isOfficialHost(on, new Set())) return told('unknown', [`Mở ở ${host}, nhưng phía sau ghi sẵn một nơi khác: ${on}.`, `Hãy tự gõ ${host}.`], true);
  if (/\\/.test(text)) return told('unknown', [`Có dấu \\ lạ trong địa chỉ. Hãy tự gõ ${host}.`], true);
  const name = hosts.find((one) => one.host === host || one.host === host.replace(/^www\./, ''));
  const ending = /chinhphu\.vn$/.test(host) ? 'chinhphu.vn' : '.gov.vn';
  const whoseIsIt = name?.name
    ? `${host} là ${name.name}.`
    : name
      ? `Đuôi cuối cùng là ${ending}. Các hướng dẫn ở đây có nhắc tới trang này.`
      : `Đuôi cuối cùng là ${ending}: đuôi dành cho cơ quan nhà nước. Các hướng dẫn ở đây chưa nhắc tới trang này.`;
  return told('official', [
    whoseIsIt,
    ...(scheme === 'http' ? [words.http] : []),
    ...(port && port !== '443' && port !== '80' ? [`Có số lạ “:${port}” sau tên trang. Hãy gõ lại, bỏ số ấy đi.`] : []),
    words.hacked,
  ]);
}

interface Sign {
  why: string;
  /** Where it shows. */
  at: 'user' | 'host' | 'rest';
}

/** What gives away that it wants to pass for an office. */
function* allSigns({ user, rest, text, host: written }: Address, host: string): Generator<Sign> {
  if (user) yield { at: 'user', why: `Chữ “${shortened(user)}” đứng trước dấu @ chỉ để đánh lừa mắt.` };
  if ([...text].some(isHidden)) yield { at: 'host', why: words.hidden };
  if (host.includes('%')) yield { at: 'host', why: words.percent };
  const decoded = host.split('.').map((label) => fromPunycode(label) ?? label).join('.');
  if (decoded !== host) yield { at: 'host', why: `Mã xn-- là tên có chữ lạ: nó hiện ra là “${decoded}”.` };
  const odd = [...withoutHidden(decoded)].map((letter, i) => ({ letter, i, odd: strange(letter) })).filter((one) => one.odd);
  for (const { letter, i, odd: from } of odd.slice(0, 2))
    yield { at: 'host', why: `Chữ thứ ${i + 1}, “${letter}”, là ${from!.from}${from!.like ? `, không phải “${from!.like}”` : ''}.` };
  const accents = /\p{M}|đ/u.test(withoutHidden(decoded).normalize('NFD'));
  const seen = asSeen(decoded);
  const gov = misplacedGov(seen);
  const near = nearName(seen);
  const vague = isUnclear(host);
  // Under its disguise the name ends as it should: that is the trick.
  if ((odd.length > 0 || decoded !== host) && official.test(seen) && seen.endsWith('.vn')) {
    yield { at: 'host', why: `Nhìn giống “${seen}” nhưng là địa chỉ khác.` };
    return;
  }
  if (gov && !isForeignGov(host)) yield { at: 'host', why: `Chữ “${gov}” có trong tên, nhưng đuôi cuối cùng không phải .gov.vn.` };
  if (near?.digits) yield { at: 'host', why: `Có số đứng thay chữ, để giống “${near.name}”.` };
  else if (near && !vague) yield { at: 'host', why: `Tên giống “${near.name}”, nhưng đuôi không phải .gov.vn.` };
  else if (accents) yield { at: 'host', why: 'Tên có dấu tiếng Việt. Trang nhà nước viết tên không dấu.' };
  if (installer.test(written + rest)) yield { at: 'rest', why: words.installer };
  const inRest = official.exec(asSeen(decodedUri(rest)))?.[0];
  if (inRest && !isSocial(host) && !forwards(host, rest)) yield { at: 'rest', why: `Chữ “${inRest}” chỉ nằm ở phía sau, không phải tên trang.` };
}

const signsOf = (address: Address, host: string): Sign[] => [...allSigns(address, host)];

const isForeignGov = (host: string) => /(^|\.)gov(?:\.(?!vn$|cc$|tk$|ml$|ga$|cf$|gq$|top$)[a-z]{2})?$/.test(host) && !nearName(host);

const whose = (host: string): string[] => (/^[a-z0-9.-]+\.[a-z0-9-]+$/.test(host) && !isIp(host) ? [`Tên thật của trang là ${registered(host)}.`] : []);

function judgeForwarder({ rest }: Address, pieces: Piece[], known: KnownAddresses): Judgement {
  const on = onwardTo(rest);
  const then = on ? judgeAddress(on, known) : undefined;
  const why = on ? `Đường dẫn này chuyển tiếp sang ${on}.` : words.short;
  if (then?.verdict === 'fake') return tell('address', { verdict: 'fake', why: [why, ...then.why], pieces });
  return tell('address', { verdict: 'unknown', why: [why, ...(then?.verdict === 'official' ? [`Hãy tự gõ ${on}, đừng bấm.`] : [words.otherDo])], pieces });
}

/** Another address written into the query or the path of this one. */
function onwardTo(rest: string): string | undefined {
  const found = /(?:https?:|=|\/)\/\/+([^/\s?#&]+)/i.exec(decodedUri(rest))?.[1] ?? /[?&][a-z_]*(?:url|next|redirect|return|goto|link|to|u|q)[a-z_]*=([a-z0-9-]+(?:\.[a-z0-9-]+)+)/i.exec(decodedUri(rest))?.[1];
  return found && plainHost(splitAddress(`https://${found}`).host);
}

function decodedUri(text: string): string {
  let decoded = text;
  for (let times = 0; times < 3; times++)
    decoded = decoded.replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return decoded;
}

const shortened = (text: string) => (text.length > 30 ? `${text.slice(0, 30)}…` : text);

/** The whole, cut where its parts meet; strange letters and hidden marks stand out one by one. */
function piecesOf({ text, hostAt, host: written }: Address, host: string, signs: Sign[]): Piece[] {
  const bad = (at: Sign['at']) => signs.some((sign) => sign.at === at);
  const end = hostAt + written.length;
  const own = /^[a-z0-9.-]+$/.test(host) && !isIp(host) ? registered(host) : host;
  const realAt = end - (written.endsWith('.') ? 1 : 0) - own.length;
  const pieces: Piece[] = [];
  let at = 0;
  for (const letter of text) {
    const inHost = at >= hostAt && at < end;
    const shown = isHidden(letter) ? '␣' : letter;
    const odd = inHost && (isHidden(letter) || strange(letter) !== undefined);
    const as = odd ? 'bad' : inHost ? (at >= realAt ? 'real' : bad('host') ? 'bad' : 'dim') : at < hostAt ? (bad('user') ? 'bad' : 'dim') : bad('rest') ? 'bad' : 'dim';
    const last = pieces.at(-1);
    if (last?.as === as && !odd) last.text += shown;
    else pieces.push({ text: shown, as });
    at += letter.length;
  }
  return pieces;
}

function judgeMail(text: string, known: KnownAddresses): Judgement {
  const sign = text.lastIndexOf('@');
  const [user, domain] = [text.slice(0, sign), plainHost(text.slice(sign + 1))];
  const pieces: Piece[] = [{ text: text.slice(0, sign + 1), as: 'dim' }, { text: text.slice(sign + 1), as: 'real' }];
  const told = (verdict: Verdict, why: string[], head?: string) => tell('mail', { verdict, why, pieces, ...(head && { head }) });
  const judged = judgeAddress(domain, known);
  const isOfficial = judged.verdict === 'official';
  if (!isOfficial && (official.test(asSeen(user)) || misplacedGov(user) || judged.verdict === 'fake'))
    return tell('mail', {
      verdict: 'fake',
      why: judged.verdict === 'fake' ? judged.why : [`Chữ “${shortened(user)}” đứng trước dấu @ chỉ để đánh lừa mắt.`, `Tên thật đứng sau dấu @: ${domain}.`],
      pieces: [{ text: text.slice(0, sign + 1), as: judged.verdict === 'fake' ? 'dim' : 'bad' }, { text: text.slice(sign + 1), as: 'real' }],
    });
  if (isOfficial) return told('unknown', ['Đuôi thư là của cơ quan nhà nước. Nhưng tên người gửi thư giả được.', 'Đừng mở tệp, đừng bấm đường dẫn. Hãy gọi hỏi cơ quan ấy.']);
  return told('not-official', [`Đây là hộp thư ở ${domain}, đuôi không phải .gov.vn. Ai cũng lập được.`], 'Không phải thư của nhà nước');
}

/** As it is dialled at home. */
const dialled = (text: string) => {
  const digits = text.replace(/\D/g, '');
  const abroad = /^\s*\(?(?:\+|00)/.test(text);
  const bare = abroad ? digits.replace(/^00/, '') : digits;
  if (/^84\d{8,10}$/.test(bare)) return /^84(?:18|19)00/.test(bare) ? bare.slice(2) : `0${bare.slice(2).replace(/^0/, '')}`;
  return abroad ? `+${bare}` : bare;
};

function judgePhone(text: string, { lines }: KnownAddresses): Judgement {
  const number = dialled(text);
  const line = lines.find((one) => dialled(one.number) === number);
  const told = (verdict: Verdict, head: string, why: string[]) => tell('phone', { verdict, head, why, pieces: [{ text, as: line ? 'real' : 'bad' }] });
  if (line)
    return told('official', 'Số này có trong danh bạ', [`${line.name}.`, 'Bạn tự bấm số gọi đi thì đúng nơi. Ai gọi đến mà hiện số này, hay tin nhắn mang số này, vẫn có thể là giả.']);
  const near = lines.find((one) => dialled(one.number).length >= 8 && (isOneSlipAway(number, dialled(one.number)) || number.includes(dialled(one.number))));
  if (near) return told('fake', 'Giống giả mạo', [`Gần giống số ${near.number} (${near.name}), nhưng khác chữ số.`]);
  if (number.startsWith('+')) return told('unknown', 'Không biết được, đừng gọi', ['Số gọi từ nước ngoài. Đừng nghe, đừng gọi lại.']);
  return told('unknown', 'Không biết được, đừng gọi', ['Số này không có trong danh bạ ở đây.', 'Người gọi xưng là cán bộ thì cúp máy. Ra xã, hoặc tự gọi số bạn đã biết mà hỏi.']);
}

function judgeCode(text: string, known: KnownAddresses): Judgement {
  const line = known.lines.find((one) => dialled(one.number) === text);
  if (line) return { ...judgePhone(text, known), kind: 'code' };
  return tell('code', { verdict: 'unknown', head: 'Không biết được, đừng nhắn', why: ['Số ngắn này không có trong danh bạ ở đây. Tên và số hiện trên tin nhắn đều giả được.'], pieces: [{ text, as: 'bad' }] });
}
