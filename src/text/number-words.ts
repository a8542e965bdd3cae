/** Numbers as one says them: 1.215.004 is "một triệu hai trăm mười lăm nghìn không trăm linh bốn". */
const digitNames = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const scales = ['', ' nghìn', ' triệu'] as const;

const nameOf = (digit: string | number) => digitNames[Number(digit)]!;

/** Each digit by its name: codes, telephone numbers. */
export function digitWords(digits: string): string {
  return [...digits].map(nameOf).join(' ');
}

/** A whole number without signs, up to any size. */
export function numberWords(digits: string): string {
  const plain = digits.replace(/^0+(?=\d)/, '');
  if (plain === '0') return nameOf(0);
  // Billions are counted in billions again: "một nghìn tỷ".
  if (plain.length > 9) {
    const rest = plain.slice(-9);
    return `${numberWords(plain.slice(0, -9))} tỷ${/[1-9]/.test(rest) ? ` ${below(rest, true)}` : ''}`;
  }
  return below(plain, false);
}

/** Up to nine digits; `inside` a greater number a short group names its empty hundreds. */
function below(digits: string, inside: boolean): string {
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  const groups = padded.match(/\d{3}/g)!;
  let isFirst = !inside;
  return groups
    .flatMap((group, index) => {
      if (group === '000') return [];
      const words = hundreds(group, !isFirst) + scales[groups.length - 1 - index]!;
      isFirst = false;
      return words;
    })
    .join(' ');
}

function hundreds(group: string, whole: boolean): string {
  const [hundred, ten, one] = [...group].map(Number) as [number, number, number];
  const words: string[] = [];
  if (hundred > 0 || whole) words.push(nameOf(hundred), 'trăm');
  if (ten === 0 && one > 0 && words.length > 0) words.push('linh');
  if (ten === 1) words.push('mười');
  if (ten > 1) words.push(nameOf(ten), 'mươi');
  if (one > 0) words.push(ones(one, ten));
  return words.join(' ');
}

/** The last digit changes its name after a ten: hai mươi mốt, hai mươi tư, mười lăm. */
function ones(one: number, ten: number): string {
  if (one === 1 && ten > 1) return 'mốt';
  if (one === 4 && ten > 1) return 'tư';
  if (one === 5 && ten > 0) return 'lăm';
  return nameOf(one);
}
