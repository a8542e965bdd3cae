/** Names that offices use, and how an address that is not theirs comes close to them. */
import { asHurried, asSeen } from './letters.ts';

/** Nobody else has them in an address by chance. */
const names = [
  'dichvucong', 'vneid', 'bocongan', 'baohiemxahoi', 'chinhphu', 'hokinhdoanh', 'dangkykinhdoanh', 'dkkd', 'vssid', 'etax', 'thuedientu',
  'hoadondientu', 'tongcucthue', 'cucthue', 'hoanthue', 'vnetraffic', 'phatnguoi', 'csgt', 'canhsat', 'toaan', 'vienkiemsat', 'dinhdanh',
  'hanhchinhcong', 'cancuoc', 'ansinh', 'dancuquocgia',
];
/** Too short to be looked for inside other words. */
const tokens = ['gdt', 'congan', 'bhxh', 'ubnd', 'dvc', 'dvcqg', 'cccd', 'botaichinh', 'botuphap', 'boyte', 'mps'];
/** Two letters changed places, one is wrong, missing or too many. */
const oftenMistyped = ['dichvucong', 'vneid', 'bocongan', 'baohiemxahoi', 'chinhphu'];

export interface Near {
  name: string;
  /** A digit stands for a letter. */
  digits: boolean;
}

export function nearName(host: string): Near | undefined {
  const seen = asSeen(host).replace(/[^a-z0-9]/g, '');
  const hurried = asHurried(host).replace(/[^a-z0-9]/g, '');
  const parts = asHurried(host).split(/[^a-z]+/);
  const found =
    names.find((name) => hurried.includes(asHurried(name))) ??
    tokens.find((name) => parts.includes(asHurried(name))) ??
    oftenMistyped.find((name) => parts.some((part) => isOneSlipAway(part, asHurried(name))));
  return found === undefined ? undefined : { name: found, digits: !seen.includes(found) && /\d/.test(seen) };
}

/** `gov` where it does not belong: in the middle, glued to other letters, before another ending. */
export function misplacedGov(host: string): string | undefined {
  const seen = asHurried(host);
  return (
    /gov[.-]?vn|govvvn|govn(?=[.-]|$)/.exec(seen)?.[0] ??
    seen.split(/[.-]/).find((part) => /^[a-z]{0,2}(?:gov|goov|govv|gouv|qov|gow)[a-z]{0,2}$/.test(part) && part !== 'govap')
  );
}

export function isOneSlipAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const swapped = a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
  return swapped || a.slice(i + 1) === b.slice(i + 1) || a.slice(i) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i);
}
