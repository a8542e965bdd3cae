/** Numbers of laws and decrees, however they are written: "Nghị định số 123/2015/NĐ – CP" is 123/2015/NĐ-CP. */

const whole =
  /(?<![\d.])(?<number>\d+(?:\.\d+)?)\s?\/\s?(?:(?<year>(?:19|20)\d\d)\s?\/\s?)?(?<kind>[A-ZĐÐ]{2,}\d*(?:\s?[-–]\s?[A-ZĐÐ]+[a-z]*)*)/gu;
const short =
  /(?<kind>Luật|Nghị định|Nghị quyết|Thông tư|Quyết định)(?: số)? (?<number>\d+(?:\.\d+)?)\/(?<year>(?:19|20)\d\d)(?![\d/])/giu;
const kinds: Record<string, string> = {
  luật: 'QH',
  'nghị định': 'NĐ-CP',
  'nghị quyết': 'NQ',
  'thông tư': 'TT',
  'quyết định': 'QĐ',
};

/** Each number once, in the order of the text. A short form ends with the kind alone: 123/2015/NĐ-CP, 75/2022/TT. */
export function documentNumbers(text: string): string[] {
  const normal = text.normalize('NFC').replaceAll('\u00A0', ' ');
  const found = [
    ...[...normal.matchAll(whole)].map((match) => ({ at: match.index, number: numberOf(match.groups!) })),
    ...[...normal.matchAll(short)].map((match) => ({
      at: match.index,
      number: numberOf({ ...match.groups!, kind: kinds[match.groups!['kind']!.toLowerCase()]! }),
    })),
  ];
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ number }) => number))];
}

function numberOf({ number, year, kind }: Record<string, string | undefined>): string {
  const tail = kind!.replaceAll('Ð', 'Đ').replaceAll('–', '-').replace(/\s/g, '');
  return [number, year, tail].filter(Boolean).join('/');
}

/** A short form names the same document as the whole number; 01/2022 is 1/2022. */
export function isSameDocument(a: string, b: string): boolean {
  const [shorter, longer] = [a, b]
    .map((number) => number.replace(/^0+(?=\d)/, ''))
    .sort((one, other) => one.length - other.length) as [string, string];
  return longer === shorter || (longer.startsWith(shorter) && /^[-\d]/.test(longer.slice(shorter.length)));
}
