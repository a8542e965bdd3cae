/** How each element of a screen is drawn. Each returns how high it is, without the gap that follows. */
import { fit, textWidth, wrap, type Fitted } from '#text/measure.ts';
import type { ScreenElement, Tile } from '#model/screen/screen.ts';
import { content, fingerInside, fingerRoom, TOUCH, TOUCH_ROOM, type Box } from './geometry.ts';
import { blockHeight, escape, fitted, lettering, lineStep, type Lettering, type Pen } from './pen.ts';
import type { ShapeId } from './symbols.ts';

const { left, right, width, middle } = content;
type Of<Kind extends ScreenElement['kind']> = Extract<ScreenElement, { kind: Kind }>;
type Draw<Kind extends ScreenElement['kind']> = (pen: Pen, element: Of<Kind>, y: number) => number;

const room = (element: { tap?: true }): number => (element.tap ? fingerRoom : 0);
const star = '<tspan class="s-r"> *</tspan>';

/** Baseline of the first line when a block of lines stands in the middle of a box. */
function centred(box: Box, lines: Fitted): number {
  return box.y + box.height / 2 - blockHeight(lines) / 2 + lines.size * 0.35;
}

/** The label above a box; returns where the box starts. */
function above(pen: Pen, { label, required, tap }: { label: string; required?: true; tap?: true }, y: number): number {
  const { size, lines } = fitted(required ? `${label}\u00a0*` : label, 'label', width - 2);
  const bare = required ? lines.map((line) => line.replace(/\u00a0\*$/, '')) : lines;
  return pen.lines({ size, lines: bare }, 'label', left + 1, y + 10, required ? star : '') + (tap ? 15 : 12);
}

interface Inside {
  text: string;
  kind: Lettering;
  /** Width at the right end that letters keep clear of. */
  clear: number;
  mark: string;
  tail?: string;
  corner?: number;
}
function inputBox(pen: Pen, y: number, { text, kind, clear, mark, tail, corner = 9 }: Inside): Box {
  const lines = fitted(text, kind, width - 22 - clear);
  const box = { x: left, y, width, height: 36 + blockHeight(lines) };
  pen.rect(box, corner, mark);
  const shown = lines.lines.length > 0 ? lines : { ...lines, lines: [''] };
  if (text || tail) pen.lines(shown, kind, left + 11, centred(box, lines), tail);
  return box;
}

const field: Draw<'field'> = (pen, e, y) => {
  const auto = e.state === 'auto';
  const focused = e.state === 'focused';
  const top = above(pen, e, y);
  const icon = e.icon ?? (auto ? 'check' : null);
  const box = inputBox(pen, top, {
    text: e.value ?? (focused ? '' : (e.placeholder ?? '')),
    kind: e.value ? 'value' : 'placeholder',
    clear: room(e) + (icon ? 22 : 0),
    mark: auto ? 's-ok' : focused ? 's-f s-on' : 's-f',
    tail: focused ? '<tspan class="s-r">|</tspan>' : '',
  });
  if (icon) pen.use(icon, right - 18 - room(e), box.y + box.height / 2);
  pen.spot(e, box);
  return box.y + box.height - y;
};

const password: Draw<'password'> = (pen, e, y) => {
  const top = above(pen, e, y);
  const box = inputBox(pen, top, {
    text: e.filled ? '••••••••' : '',
    kind: 'value',
    clear: room(e) + 22,
    mark: 's-f',
  });
  pen.use('eye', right - 18 - room(e), box.y + box.height / 2);
  pen.spot(e, box);
  return box.y + box.height - y;
};

const otp: Draw<'otp'> = (pen, e, y) => {
  const lines = fitted(e.label, 'caption', width - 2);
  const top = pen.lines(lines, 'caption', middle, y + 10) + (e.tap ? 15 : 12);
  const gap = e.tap ? 5 : 6;
  const cell = Math.floor((width - room(e) - (e.tap ? 4 : 0) - 5 * gap) / 6);
  for (let i = 0; i < 6; i++) {
    const box = { x: left + i * (cell + gap), y: top, width: cell, height: 38 };
    pen.rect(box, 8, i === e.typed ? 's-f s-on' : 's-f');
    if (i < e.typed) pen.line('•', 'plainButton', box.x + cell / 2, top + 25);
  }
  pen.spot(e, { x: left, y: top, width, height: 38 });
  return top + 38 - y;
};

const choice: Draw<'choice'> = (pen, e, y) => {
  const top = above(pen, e, y);
  const picked = e.options?.find((option) => option === e.value);
  const box = inputBox(pen, top, {
    text: e.value ?? '',
    kind: 'value',
    clear: 22 + (picked ? 0 : room(e)),
    mark: e.options ? 's-f s-on' : 's-f',
  });
  pen.use('down', right - 18 - (picked ? 0 : room(e)), box.y + box.height / 2);
  pen.spot(picked ? {} : e, box);
  let bottom = box.y + box.height;
  if (e.options) {
    const rows = e.options.map((option) => ({ option, lines: fitted(option, 'value', width - 22 - room(e)) }));
    // One below the other, so each has to be high enough by itself.
    const high = pen.roomy ? TOUCH : 36;
    const height = rows.reduce((sum, { lines }) => sum + high + blockHeight(lines), 0);
    bottom += pen.roomy ? 2 * TOUCH_ROOM : 5;
    pen.rect({ x: left, y: bottom, width, height }, 9, 's-f');
    for (const { option, lines } of rows) {
      const row = { x: left, y: bottom, width, height: high + blockHeight(lines) };
      if (option === picked) {
        pen.rect(row, 9, 's-g');
      }
      pen.spot(option === picked ? e : {}, row, 10, null, rows.findIndex((other) => other.option === option));
      pen.lines(lines, 'value', left + 11, centred(row, lines));
      bottom += row.height;
    }
  }
  return bottom - y;
};

function ticked(pen: Pen, e: { label: string; tap?: true }, y: number, shape: ShapeId): number {
  const lines = fitted(e.label, 'body', width - 34 - room(e), 4);
  const box = { x: left, y, width, height: Math.max(34, 20 + blockHeight(lines) + lines.size) };
  pen.use(shape, left + 14, centred(box, lines) - 5);
  pen.lines(lines, 'body', left + 31, centred(box, lines));
  pen.spot(e, box);
  return box.height;
}
const radio: Draw<'radio'> = (pen, e, y) => ticked(pen, e, y, e.chosen ? 'radio-on' : 'radio');
const checkbox: Draw<'checkbox'> = (pen, e, y) => ticked(pen, e, y, e.checked ? 'box-on' : 'box');

const button: Draw<'button'> = (pen, e, y) => {
  const kind = e.plain ? 'plainButton' : 'button';
  const lines = fitted(e.label, kind, width - (e.tap ? 2 * fingerRoom - 16 : 24));
  const widest = Math.max(...lines.lines.map((l) => textWidth(l, lines.size, true)));
  const box = { x: left, y, width, height: 42 + blockHeight(lines) };
  const shift = e.tap ? Math.max(6, Math.ceil(middle + widest / 2 - (right - fingerRoom))) : 0;
  pen.rect(box, 12, e.plain ? 's-f s-d' : 's-a');
  pen.lines(lines, kind, middle - shift, centred(box, lines));
  pen.spot(e, box, 12);
  return box.height;
};

/** A card with an icon, a bold line and a second one; rows and file slots are such cards. */
function card(
  pen: Pen,
  e: { label: string; sub?: string; icon?: string; tap?: true },
  y: number,
  {
    mark,
    least,
    iconSize,
    name,
    sub,
    tail,
  }: {
    mark: string;
    least: number;
    iconSize: number;
    name: Lettering;
    sub: Lettering;
    tail: 'chevron' | 'tick' | null;
  },
): number {
  const x = left + (e.icon ? iconSize + 18 : 12);
  const space = right - x - Math.max(room(e), tail ? 26 : 10);
  const label = fitted(e.label, name, space);
  const second = e.sub ? fitted(e.sub, sub, space) : null;
  const letters = label.size + blockHeight(label) + (second ? 6 + second.size + blockHeight(second) : 0);
  const box = { x: left, y, width, height: Math.max(least, Math.ceil(letters) + (second ? 20 : 27)) };
  pen.rect(box, 10, mark);
  if (e.icon) pen.icon(e.icon, left + 9, box.y + box.height / 2 - iconSize / 2, iconSize);
  const first = box.y + (box.height - letters) / 2 + label.size * 0.85;
  const last = pen.lines(label, name, x, first);
  if (second) pen.lines(second, sub, x, last + 6 + second.size);
  if (tail && !e.tap) pen.use(tail, right - 17, box.y + box.height / 2);
  pen.spot(e, box);
  return box.height;
}

const row: Draw<'row'> = (pen, e, y) =>
  card(pen, e, y, {
    mark: 's-c',
    least: e.sub ? 54 : 42,
    iconSize: 24,
    name: e.sub ? 'strong' : 'value',
    sub: 'label',
    tail: e.done ? 'tick' : 'chevron',
  });

const upload: Draw<'upload'> = (pen, e, y) =>
  card(pen, { icon: 'page-facing-up', ...e }, y, {
    mark: e.sent ? 's-ok' : 's-f s-s',
    least: 58,
    iconSize: 30,
    name: 'strong',
    sub: e.sent ? 'done' : 'label',
    tail: e.sent ? 'tick' : null,
  });

const tileGap = 8;
const tileWidth = (width - tileGap) / 2;
function tileBox(pen: Pen, tile: Tile, part: number, box: Box, lines: Fitted): void {
  const centre = box.x + box.width / 2;
  pen.rect(box, 12, 's-c');
  pen.icon(tile.icon, centre - 13, box.y + 8, 26);
  pen.lines(lines, 'tile', centre, box.y + (lines.lines.length > 1 ? 47 : 53));
  pen.spot(tile, box, 12, { x: box.x + box.width - fingerInside, y: box.y + 22 }, part);
}
/** Two a line. The tile to touch lies at the right; as the first of a pair it takes the whole line. */
const tiles: Draw<'tiles'> = (pen, e, y) => {
  const rows: Tile[][] = [];
  for (const tile of e.tiles) {
    const open = rows.at(-1);
    const mayJoin = open?.length === 1 && !open[0]?.tap;
    if (mayJoin) open.push(tile);
    else rows.push([tile]);
  }
  const cellOf = (row: Tile[]): number => (row.length === 1 && row[0]?.tap ? width : tileWidth);
  const sizes = rows.flatMap((row) => row.map((tile) => fitted(tile.label, 'tile', cellOf(row) - 8, 2).size));
  let top = y;
  for (const pair of rows) {
    const cell = cellOf(pair);
    const fits = pair.map((tile) => fit(tile.label, cell - 8, Math.min(...sizes), lettering.tile.bold, 2));
    const height = Math.max(...fits.map((lines) => 68 + Math.max(0, blockHeight(lines) - 15)));
    pair.forEach((tile, i) => {
      const lines = fits[i];
      if (lines) tileBox(pen, tile, e.tiles.indexOf(tile), { x: left + i * (tileWidth + tileGap), y: top, width: cell, height }, lines);
    });
    top += height + tileGap;
  }
  return top - tileGap - y;
};

const qr: Draw<'qr'> = (pen, e, y) => {
  const lines = fitted(e.label, 'caption', width - 16 - 2 * room(e));
  const box = { x: left, y, width, height: 134 + blockHeight(lines) };
  pen.rect(box, 10, 's-c');
  pen.use('qr', middle - 49, y + 9);
  pen.lines(lines, 'caption', middle, y + 123);
  pen.spot(e, box);
  return box.height;
};

const progress: Draw<'progress'> = (pen, e, y) => {
  const part = (width + 5) / e.of;
  for (let i = 0; i < e.of; i++)
    pen.rect({ x: left + i * part, y: y + 2, width: part - 5, height: 7 }, 3, i < e.at ? 's-a' : 's-n');
  return 12;
};

const signature: Draw<'signature'> = (pen, e, y) => {
  const lines = fitted(e.label, 'label', width - 24 - room(e));
  const box = { x: left, y, width, height: 84 + blockHeight(lines) };
  pen.rect(box, 10, 's-f');
  const last = pen.lines(lines, 'label', left + 12, y + 20);
  pen.use('scribble', left + 12, last + 10);
  pen.spot(e, box);
  return box.height;
};

const heading: Draw<'heading'> = (pen, e, y) =>
  pen.lines(fitted(e.text, 'heading', width), 'heading', left, y + 14) + 3 - y;
const text: Draw<'text'> = (pen, e, y) => pen.lines(fitted(e.text, 'body', width, 8), 'body', left, y + 12) + 4 - y;

const signs = { ok: 'tick', tip: 'bulb', warning: 'alert' } as const;
const notice: Draw<'notice'> = (pen, e, y) => {
  const lines = fitted(e.text, 'body', width - 42, 8);
  const box = { x: left, y, width, height: 35 + blockHeight(lines) };
  pen.rect(box, 9, { ok: 's-vo', tip: 's-vt', warning: 's-vw' }[e.tone]);
  pen.use(signs[e.tone], left + 17, centred(box, lines) - 5);
  pen.lines(lines, 'body', left + 33, centred(box, lines));
  return box.height;
};

interface Word {
  text: string;
  /** Number of the suspicious part it belongs to. */
  suspect: number | null;
  /** Follows the word before it without a space. */
  glued: boolean;
}
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const take = (part: string, suspect: number | null, glued: boolean): void => {
    const found = part.split(/\s+/).filter(Boolean);
    words.push(...found.map((word, i) => ({ text: word, suspect, glued: glued && i === 0 })));
  };
  let read = 0;
  let suspects = 0;
  for (const found of text.matchAll(/!([^!]+)!/g)) {
    const before = text.slice(read, found.index);
    take(before, null, read > 0 && !/^\s/.test(before));
    take(found[1] ?? '', ++suspects, before !== '' && !/\s$/.test(before));
    read = found.index + found[0].length;
  }
  const rest = text.slice(read);
  take(rest, null, read > 0 && !/^\s/.test(rest));
  return words;
}

function layWords(words: readonly Word[], space: number): Word[][] {
  const { size } = lettering.body;
  const lines: Word[][] = [[]];
  let used = 0;
  for (const word of words) {
    const bold = word.suspect !== null;
    const pieces = wrap(word.text, space, size, bold);
    pieces.forEach((text, i) => {
      const piece = { ...word, text, glued: word.glued && i === 0 };
      const line = lines.at(-1) ?? [];
      const own = textWidth(piece.glued ? text : ` ${text}`, size, bold);
      const otherSuspect = bold && line.some((w) => w.suspect !== null && w.suspect !== word.suspect);
      if (line.length > 0 && (used + own > space || otherSuspect)) {
        lines.push([piece]);
        used = own;
      } else {
        line.push(piece);
        used += own;
      }
    });
  }
  return lines;
}

/** Words that look alike, put together with their spaces. */
function runsOf(line: readonly Word[]): Word[] {
  const runs: Word[] = [];
  line.forEach((word, i) => {
    const last = runs.at(-1);
    const space = i === 0 || word.glued ? '' : ' ';
    if (last && last.suspect === word.suspect) last.text += space + word.text;
    else if (last && word.suspect !== null) {
      last.text += space;
      runs.push({ ...word });
    } else runs.push({ ...word, text: space + word.text });
  });
  return runs;
}

/** A message; its suspicious parts are underlined and carry the number that the list below the picture has. */
const bubble: Draw<'bubble'> = (pen, e, y) => {
  const { size } = lettering.body;
  const words = wordsOf(e.text);
  const fake = words.some((word) => word.suspect !== null);
  const lines = layWords(words, width - 36);
  // Discs on two lines that follow each other must not touch.
  const step = fake ? 24 : lineStep(size);
  const box = { x: e.mine ? left + 12 : left, y, width: width - 12, height: 20 + lines.length * step };
  pen.rect(box, 14, e.mine ? 's-vo' : 's-u');
  const numbered = new Set<number>();
  lines.forEach((line, i) => {
    const baseline = y + 24 + i * step;
    const runs = runsOf(line);
    const markup = runs.map(({ text, suspect }) => {
      const letters = escape(text);
      return suspect === null ? letters : `<tspan class="s-x">${letters}</tspan>`;
    });
    pen.markedLine(runs.map((run) => run.text).join(''), markup.join(''), box.x + 11, baseline);
    for (const { suspect } of runs)
      if (suspect !== null && !numbered.has(suspect)) {
        numbered.add(suspect);
        pen.use('number', box.x + box.width, baseline - 5);
        pen.line(String(suspect), 'number', box.x + box.width, baseline);
      }
  });
  if (!fake) return box.height;
  pen.use('fake', middle, y + box.height + 34);
  return box.height + 60;
};

const success: Draw<'success'> = (pen, e, y) => {
  pen.use('success', middle, y + 32);
  return pen.lines(fitted(e.text, 'plainButton', width), 'plainButton', middle, y + 84) + 5 - y;
};

const code: Draw<'code'> = (pen, e, y) => {
  const label = fitted(e.label, 'caption', width - 2);
  const top = pen.lines(label, 'caption', middle, y + 10) + (e.tap ? 15 : 11);
  const value = fitted(e.value, 'plainButton', width - (e.tap ? 2 * fingerRoom - 16 : 16));
  const widest = Math.max(...value.lines.map((l) => textWidth(l, value.size, true)));
  const shift = e.tap ? Math.max(6, Math.ceil(middle + widest / 2 - (right - fingerRoom))) : 0;
  const box = { x: left, y: top, width, height: 44 + blockHeight(value) };
  pen.rect(box, 10, 's-vt s-q');
  pen.lines(value, 'plainButton', middle - shift, centred(box, value));
  pen.spot(e, box);
  return box.y + box.height - y;
};

const pair: Draw<'pair'> = (pen, e, y) => {
  const beside = textWidth(e.label, lettering.label.size) + 12 + textWidth(e.value, lettering.end.size, true) <= width;
  let last: number;
  if (beside) {
    last = y + 14;
    pen.line(e.label, 'label', left, last);
    pen.line(e.value, 'end', right, last);
  } else {
    const name = pen.lines(fitted(e.label, 'label', width), 'label', left, y + 12);
    last = pen.lines(fitted(e.value, 'strong', width), 'strong', left, name + 19);
  }
  pen.add(`<path d="M${left} ${last + 10}h${width}" class="s-y"/>`);
  return last + 10 - y;
};

const drawings: { [Kind in ScreenElement['kind']]: Draw<Kind> } = {
  heading,
  text,
  field,
  password,
  otp,
  choice,
  radio,
  checkbox,
  button,
  row,
  tiles,
  upload,
  qr,
  progress,
  signature,
  notice,
  bubble,
  success,
  code,
  pair,
};

export function drawElement(pen: Pen, element: ScreenElement, y: number): number {
  return (drawings[element.kind] as Draw<typeof element.kind>)(pen, element as never, y);
}
