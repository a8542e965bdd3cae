/** Does something typed look like the real number of a person, a phone, a card, or a code that just came? */
export type Secret = 'identity' | 'phone' | 'card' | 'account' | 'code';

/** Every second digit from the right doubled: the sum of a real card number ends in nought. */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, sign, i) => {
    const digit = Number(sign) * (i % 2 === 0 ? 1 : 2);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0;
}

const date = /(?<!\d)\d{1,2}([-./ ])\d{1,2}\1\d{4}(?!\d)/g;
const betweenDigits = /(?<=\d)[\s.\-–]+(?=\d)/g;

/** Beyond doubt as soon as its last digit is there. */
function certain(digits: string): Secret | null {
  if (/^(?:0|84)[35789]\d{8}$/.test(digits)) return 'phone';
  if (digits.length === 12) return 'identity';
  if (digits.length >= 15 && digits.length <= 19 && passesLuhn(digits)) return 'card';
  return digits.length === 16 ? 'card' : null;
}

/** What else it may be, once the typing has stopped. */
function likely(digits: string): Secret | null {
  if (digits.length === 6) return 'code';
  if (digits.length === 9) return 'identity';
  return digits.length >= 8 && digits.length <= 19 ? 'account' : null;
}

/** `settled`: the typing has stopped, so that half a number is not taken for a whole one. */
export function secretIn(text: string, settled: boolean): Secret | null {
  const runs = text.replace(date, ' ').replace(betweenDigits, '').match(/\d+/g) ?? [];
  for (const digits of runs) {
    const found = certain(digits) ?? (settled ? likely(digits) : null);
    if (found) return found;
  }
  return null;
}
