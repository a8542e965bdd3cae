/** The way a thing is asked: what is wanted of it (`fee`, `time` …), and which kind of answer is expected. */
import { functionWords } from '#text/function-words.ts';
import { covers, isPlain, syllable } from '#text/marks.ts';
import type { Syllable } from '#text/marks.ts';
import { syllablesOf, tokens } from './lexicon.ts';
import { phrasesOf, standsIn } from './understand.ts';

export interface Intent { ask: string; said: Syllable[] }

/** Words that may stand between those of a saying. */
const GAP = 3;

export const intentsOf = (asks: Record<string, string[]>): Intent[] =>
  Object.entries(asks).flatMap(([ask, sayings]) => sayings.map((saying) => ({ ask, said: syllablesOf(saying) })));

/** What is asked of a thing, told by the way it is asked: words of a saying, in their order, not far apart. */
export function asksIn(query: string, intents: Intent[]): Set<string> {
  const typed = syllablesOf(query);
  return new Set(intents.filter(({ said }) => typed.some((_, at) => placesOf(typed, at, said).length > 0)).map(({ ask }) => ask));
}

/** What the question is about, without the words that ask. */
export function withoutAsking(query: string, intents: Intent[]): string {
  const typed = tokens(query);
  const asking = askingPlaces(typed.map(syllable), intents);
  const rest = typed.filter((_, i) => !asking.has(i));
  return rest.length > 0 ? rest.join(' ') : query;
}

const small = new Set([...functionWords].flatMap(syllablesOf).map(({ plain }) => plain));

/** Nothing but a way of asking: of what, was said before. */
export function isOnlyAsking(query: string, intents: Intent[]): boolean {
  const typed = syllablesOf(query);
  const asking = askingPlaces(typed, intents);
  return typed.every(({ plain }, at) => asking.has(at) || small.has(plain));
}

const askingPlaces = (typed: Syllable[], intents: Intent[]): Set<number> =>
  new Set(intents.flatMap(({ said }) => typed.flatMap((_, at) => placesOf(typed, at, said))));

/** Where the words of a saying stand, from a place on; nowhere when one is missing. */
function placesOf(typed: Syllable[], at: number, said: Syllable[]): number[] {
  const places: number[] = [];
  for (let i = at; i < Math.min(typed.length, at + said.length + GAP) && places.length < said.length; i++) {
    if (covers(typed[i]!, said[places.length]!)) places.push(i);
    else if (places.length === 0) return [];
  }
  return places.length === said.length ? places : [];
}

const AMOUNTS = ['tốn', 'hết', 'mất', 'giá', 'đóng', 'trả', 'nộp', 'lãnh', 'lĩnh', 'hưởng', 'nhận', 'cho', 'được', 'vay'];
const howMany = (...units: string[]) => units.flatMap((unit) => ['mấy', 'bao nhiêu', 'nhiêu'].map((many) => `${many} ${unit}`));

/** A question for a number expects its unit in the answer. */
const units = [
  { asked: howMany('phần trăm').concat('lãi suất', 'lãi mấy', 'lãi bao nhiêu'), told: /%|phần trăm/ },
  {
    asked: [...howMany('tiền', 'đồng', 'triệu', 'trăm', 'ngàn', 'nghìn', 'một', '1'), ...AMOUNTS.flatMap((verb) => [`${verb} bao nhiêu`, `${verb} nhiêu`]), 'lệ phí', 'mức đóng', 'mức hưởng', 'tốn tiền', 'mất tiền', 'đóng tiền', 'mất phí', 'bao tiền'],
    told: /\d đồng|\d (triệu|tỷ|nghìn) đồng|triệu|miễn|không (thu|mất|tốn)/i,
  },
  { asked: howMany('tuổi').concat('tuổi nào', 'mốc tuổi'), told: /\d tuổi/ },
  { asked: howMany('giờ', 'tiếng', 'phút'), told: /\d (giờ|phút)/ },
  { asked: howMany('ngày', 'bữa', 'hôm'), told: /\d ngày|nửa ngày/i },
  { asked: howMany('tháng'), told: /\d tháng|một năm/ },
  { asked: howMany('năm'), told: /\d năm|một năm/ },
  { asked: ['ngày nào', 'ngày mô', 'khi nào', 'khi mô', 'lúc nào', 'bao giờ', 'chừng nào', 'chừng mô', 'hạn chót', 'hạn cuối', 'hạn nộp', 'deadline', 'trễ nhất', 'trễ nhứt', 'chậm nhất', 'chậm nhứt', 'muộn nhất'], told: /\d\/\d|ngày \d/ },
  { asked: ['bao lâu', 'nhiêu lâu', 'lâu không', 'lâu hông', 'trong vòng', 'thời hạn'], told: /\d (ngày|tháng|năm|giờ|phút|tuần)|nửa ngày|một năm/i },
  { asked: ['tối đa', 'nhiều nhất', 'ít nhất', 'tối thiểu', 'mấy', 'bao nhiêu'], told: /\d/ },
].map(({ asked, told }) => ({ asked: phrasesOf(asked), told }));

/** Units of the numbers asked for; any number where no unit is named. */
export function unitsAsked(typed: Syllable[]): RegExp[] {
  const exactly = !typed.every(isPlain);
  const named = units.filter(({ asked }) => standsIn(asked, typed, exactly)).map(({ told }) => told);
  return named.length > 1 ? named.slice(0, -1) : named;
}

const endings = phrasesOf(['không', 'ko', 'k', 'hông', 'hong', 'hổng', 'hok', 'hem', 'khum', 'hôn', 'chưa', 'hả', 'chứ', 'nhỉ']);
const yesOrNo = phrasesOf(['có phải', 'có được', 'có cần', 'có bắt buộc', 'được không', 'phải không', 'đúng không']);

/** Asked for a yes or a no: the last words tell it, or the first. */
export const wantsYesOrNo = (typed: Syllable[]): boolean => standsIn(endings, typed.slice(-2)) || standsIn(yesOrNo, typed);
/** How an answer to that begins. */
export const saysYesOrNo = /^(Không|Có|Được|Vẫn|Phải|Chưa|Nên|Cần|Đúng)(?!\p{L})/u;
