/**
 * What a pupil's machine says at the end: which questions were right, as a number to call out or to scan. It holds the
 * lesson, the set, a right or wrong for each question, and a few digits drawn at random on that machine, so that two
 * machines with the same answers are counted as two. Nothing in it comes from who sits there.
 *
 * The digits: version, lesson, set, answers and random part as one number, then two check digits (ISO 7064 MOD 97-10,
 * as in an IBAN): any one digit mistyped and any two exchanged are found.
 */

export type ClassSet = 'warm-up' | 'before' | 'after' | 'practice';

export interface ClassResult {
  set: ClassSet;
  /** `ClassLesson.order`. */
  lesson: number;
  /** One per question; of a practice one per step of the guide that has something to do. */
  right: boolean[];
  /** Which of the lesson's practices, from 0; of other sets it stays away. */
  practice?: number;
}

/** A kind of code, by its number of digits: the shorter one as often as it will do. */
interface Form { digits: number; most: number; random: number }
const forms: readonly [Form, Form] = [
  { digits: 12, most: 8, random: 2 ** 14 },
  { digits: 15, most: 16, random: 2 ** 16 },
];
const CHECK_DIGITS = 2;
/** Called out, and typed, three at a time. */
const GROUP = 3;

const VERSION = 1;
const VERSIONS = 4;
const LESSONS = 32;
const sets: readonly ClassSet[] = ['warm-up', 'before', 'after', 'practice'];
const KINDS = 8;

export const mostLessons = LESSONS - 1;
export const mostQuestions = forms[1].most;
export const mostPractices = KINDS - sets.indexOf('practice');

/** The ways a code is not one. */
export type CodeFault = 'empty' | 'length' | 'mistyped' | 'version';
export type Decoded = { result: ClassResult } | { fault: CodeFault };

/** What is left of a number divided by 97, digit by digit: no arithmetic is too large for that. */
const rest97 = (digits: string): number => [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);

function kindOf({ set, practice = 0 }: ClassResult): number {
  return sets.indexOf(set) + (set === 'practice' ? practice : 0);
}

/** How many numbers to draw the random part from: 0 up to one less. */
export const randomsFor = ({ right }: Pick<ClassResult, 'right'>): number => formFor(right.length).random;

const formFor = (questions: number): Form => forms.find(({ most }) => questions <= most) ?? forms[1];

export function encode(result: ClassResult, random: number): string {
  const { lesson, right } = result;
  const form = formFor(right.length);
  const fields: [value: number, of: number][] = [
    [VERSION, VERSIONS],
    [lesson, LESSONS],
    [kindOf(result), KINDS],
    // A one in front keeps the leading wrong answers.
    [right.reduce((bits, isRight) => bits * 2 + Number(isRight), 1), 2 ** (form.most + 1)],
    [random, form.random],
  ];
  const value = fields.reduce((number, [field, of]) => {
    if (!Number.isInteger(field) || field < 0 || field >= of) throw new RangeError(`${field} does not fit into ${of}.`);
    return number * of + field;
  }, 0);
  const said = String(value).padStart(form.digits - CHECK_DIGITS, '0');
  return said + String(98 - rest97(`${said}00`)).padStart(CHECK_DIGITS, '0');
}

/** The digits of what was typed, called or scanned: a code with spaces, or an address that ends in it. */
export const digitsIn = (text: string): string => text.slice(text.lastIndexOf('#') + 1).replace(/\D/g, '');

export function decode(text: string): Decoded {
  const digits = digitsIn(text);
  if (digits === '') return { fault: 'empty' };
  const form = forms.find((one) => one.digits === digits.length);
  if (!form) return { fault: 'length' };
  if (rest97(digits) !== 1) return { fault: 'mistyped' };
  let left = Number(digits.slice(0, -CHECK_DIGITS));
  const take = (of: number): number => {
    const value = left % of;
    left = (left - value) / of;
    return value;
  };
  take(form.random);
  const bits = take(2 ** (form.most + 1)).toString(2);
  const kind = take(KINDS);
  const lesson = take(LESSONS);
  if (left !== VERSION) return { fault: 'version' };
  // No machine of ours makes a code of no questions, of no lesson, or a long one where a short one would do.
  const right = [...bits.slice(1)].map((bit) => bit === '1');
  if (right.length === 0 || lesson === 0 || formFor(right.length) !== form) return { fault: 'mistyped' };
  const set = sets[Math.min(kind, sets.indexOf('practice'))]!;
  return { result: { set, lesson, right, ...(set === 'practice' && { practice: kind - sets.indexOf(set) }) } };
}

/** `241 900 387 152`. */
export const grouped = (code: string): string[] => code.match(new RegExp(`\\d{1,${GROUP}}`, 'g')) ?? [];

/** What a pupil raises a hand for when no machine counts: never by colour alone. */
export const answerColours = {
  right: { colour: 'xanh', shape: 'tròn' },
  wrong: { colour: 'đỏ', shape: 'vuông' },
} as const;
