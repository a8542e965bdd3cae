/**
 * Chromium places every letter by itself. Where a letter stands as far from the last as its font says, a line of text
 * is one string; where it does not, a number within the string moves it. No letter moves by more than anybody sees.
 */

/** Of a font: how far each letter leads, in thousandths of its size. */
export type Advances = (letter: number) => number;

/** In thousandths of the letters' size. */
const UNSEEN = 2;

interface Run {
  /** Where the next letter would stand, from the start of the line. */
  pen: number;
  parts: (string | number)[];
}

const short = (value: number): string => String(Number(value.toFixed(2)));
const lettersOf = (hex: string): number[] => hex.match(/.{4}/g)!.map((letter) => Number.parseInt(letter, 16));

function written({ parts }: Run): string {
  if (parts.length === 1) return `<${parts[0]}> Tj`;
  return `[${parts.map((part) => (typeof part === 'number' ? part : `<${part}>`)).join('')}] TJ`;
}

/** One block of text in one font and size; `null` where it does more than place letters on lines. */
function joinBlock(lines: string[], size: number, advances: Advances): string[] | null {
  const out: string[] = [];
  let run: Run | undefined;
  /** Of the start of the run, and of the letter to come, from where the block began. */
  let [from, at] = [0, 0];
  let step = '';
  const close = () => {
    if (run) out.push(`${step}${written(run)}`);
    run = undefined;
  };
  for (const line of lines) {
    const [, x = '0', y = '0', hex] = /^(?:(-?[\d.]+) (-?[\d.]+) Td )?<((?:[\dA-F]{4})+)> Tj$/i.exec(line) ?? [];
    if (!hex) return null;
    at += Number(x);
    if (run && Number(y) !== 0) close();
    if (!run) {
      step = at === from && Number(y) === 0 ? '' : `${short(at - from)} ${short(Number(y))} Td `;
      // What was rounded away is not lost to the letters after it.
      from += step ? Number(short(at - from)) : 0;
      run = { pen: from, parts: [''] };
    }
    const back = Math.round(((run.pen - at) / size) * 1000);
    if (Math.abs(back) > UNSEEN) {
      run.parts.push(back, '');
      run.pen -= (back * size) / 1000;
    }
    run.parts[run.parts.length - 1] += hex;
    for (const letter of lettersOf(hex)) run.pen += (advances(letter) * size) / 1000;
  }
  close();
  return out;
}

/** What places letters, with the letters of a line together; fonts that nobody knows stay as they are. */
export function joinLetters(operators: string, advancesOf: (font: string) => Advances | undefined): string {
  return operators.replace(/^BT\n\/(\S+) ([\d.]+) Tf\n([^<\n]* Tm)\n([\s\S]*?)\nET$/gm, (block, font: string, size: string, place: string, text: string) => {
    const advances = advancesOf(font);
    const joined = advances && joinBlock(text.split('\n'), Number(size), advances);
    return joined ? `BT\n/${font} ${size} Tf\n${place}\n${joined.join('\n')}\nET` : block;
  });
}
