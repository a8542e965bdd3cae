/**
 * A drawn screen that looks the same wherever it is made into pixels: its letters are outlines, its style sheet has
 * no variables. Pages need neither; a picture inside of a .pptx does, and what draws it knows no fonts.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Font } from 'fontkit';
import { emoji } from '#icons/emoji.ts';
import type { Screen } from '#model/screen/screen.ts';
import { letters, widthOf } from '#renderers/link-picture/letters.ts';
import type { DrawOptions } from '#renderers/screen-svg/device.ts';
import { drawScreen, type Drawing } from '#renderers/screen-svg/draw.ts';
import { standalone } from '#renderers/screen-svg/symbols.ts';
import { decode } from '../../lib/html.ts';
import { inRoot } from '../../lib/places.ts';

type Weight = 500 | 700 | 800;
export type Fonts = Record<Weight, Font>;

export async function screenFonts(): Promise<Fonts> {
  const { create } = await import('fontkit');
  const font = async (file: string) => create(await readFile(fileURLToPath(import.meta.resolve(`@expo-google-fonts/be-vietnam-pro/${file}`)))) as Font;
  return {
    500: await font('500Medium/BeVietnamPro_500Medium.ttf'),
    700: await font('700Bold/BeVietnamPro_700Bold.ttf'),
    800: await font('800ExtraBold/BeVietnamPro_800ExtraBold.ttf'),
  };
}

interface Rule { selectors: string[]; declarations: [name: string, value: string][] }

function rulesOf(css: string): Rule[] {
  return [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}@]+)\{([^{}]*)\}/g)].map(([, selectors, body]) => ({
    selectors: selectors!.split(/,(?![^(]*\))/).map((one) => one.trim()),
    declarations: body!.split(';').flatMap((line): [string, string][] => (line.includes(':') ? [[line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]] : [])),
  }));
}

export interface Sheet {
  /** Colours that hold everywhere. */
  tokens: Map<string, string>;
  rules: Rule[];
}

export async function screenSheet(): Promise<Sheet> {
  const [tokens, screen] = await Promise.all(['src/styles/tokens.css', 'src/renderers/screen-svg/screen.css'].map((file) => readFile(inRoot(file), 'utf8')));
  const variables = rulesOf(tokens!.replace(/^@layer tokens \{|\}\s*$/g, '')).flatMap(({ declarations }) => declarations);
  return { tokens: new Map(variables.filter(([name]) => name.startsWith('--'))), rules: rulesOf(screen!) };
}

/** `var(--a,var(--b))` as the value it has. */
export function resolved(value: string, variables: ReadonlyMap<string, string>): string {
  const found = /var\((--[\w-]+)(?:,((?:[^()]|\([^()]*\))*))?\)/.exec(value);
  if (!found) return value;
  const [whole, name, fallback] = found;
  return resolved(value.replace(whole, variables.get(name!) ?? fallback ?? 'none'), variables);
}

interface Lettering { size: number; weight: Weight; fill: string; anchor: string; underlined: boolean }

class Outliner {
  readonly #fonts: Fonts;
  readonly #rules: Rule[];
  readonly #variables: Map<string, string>;

  constructor(fonts: Fonts, { tokens, rules }: Sheet, classes: readonly string[]) {
    this.#fonts = fonts;
    this.#rules = rules;
    this.#variables = new Map(tokens);
    // What a device or an app sets on the whole picture.
    for (const { selectors, declarations } of rules)
      if (selectors.some((selector) => classes.includes(selector.slice(1))))
        for (const [name, value] of declarations) if (name.startsWith('--')) this.#variables.set(name, value);
  }

  css(): string {
    return this.#rules
      .map(({ selectors, declarations }) => {
        const told = declarations.filter(([name]) => /^(fill|stroke|opacity)/.test(name)).map(([name, value]) => `${name}:${resolved(value, this.#variables)}`);
        return told.length > 0 ? `${selectors.join()}{${told.join(';')}}` : '';
      })
      .join('');
  }

  value(text: string): string {
    return resolved(text, this.#variables);
  }

  #lettering(classes: readonly string[]): Lettering {
    const style = new Map([['font-size', '15px'], ['font-weight', '500'], ['fill', 'var(--ink)'], ['text-anchor', 'start']]);
    for (const { selectors, declarations } of this.#rules)
      if (selectors.some((selector) => classes.includes(selector.replace(/^\./, '')))) for (const [name, value] of declarations) style.set(name, value);
    return {
      size: parseFloat(style.get('font-size')!),
      weight: Number(style.get('font-weight')) as Weight,
      fill: resolved(style.get('fill')!, this.#variables),
      anchor: style.get('text-anchor')!,
      underlined: style.get('text-decoration') === 'underline',
    };
  }

  /** Of an element `<text …>…</text>`, whose parts may be marked. */
  text(attributes: string, content: string): string {
    const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    const own = attribute('class')?.split(' ') ?? [];
    const { anchor, size } = this.#lettering(own);
    const pieces = [...content.matchAll(/<tspan class="([^"]*)">([^<]*)<\/tspan>|([^<]+)/g)].map(([, mark, marked, plain]) => {
      const style = this.#lettering([...own, ...(mark?.split(' ') ?? [])]);
      const text = decode(marked ?? plain!);
      return { ...style, size, text, width: widthOf(this.#fonts[style.weight], text, size) };
    });
    const whole = pieces.reduce((sum, { width }) => sum + width, 0);
    const y = Number(attribute('y') ?? 0);
    let x = Number(attribute('x') ?? 0) - (anchor === 'middle' ? whole / 2 : anchor === 'end' ? whole : 0);
    const drawn = pieces.map(({ text, weight, fill, underlined, width }) => {
      const line = underlined ? `<rect x="${x.toFixed(1)}" y="${y + size * 0.1}" width="${width.toFixed(1)}" height="${size / 14}" fill="${fill}"/>` : '';
      const outlines = letters(this.#fonts[weight], { text, x, y, size, fill });
      x += width;
      return outlines + line;
    });
    const transform = attribute('transform');
    return `<g${transform ? ` transform="${transform}"` : ''}>${drawn.join('')}</g>`;
  }
}

export function outlined(screen: Screen, options: DrawOptions, fonts: Fonts, sheet: Sheet): { svg: string; drawing: Drawing } {
  const drawing = drawScreen(screen, options);
  const classes = /class="([^"]*)"/.exec(drawing.svg)![1]!.split(' ');
  const outliner = new Outliner(fonts, sheet, classes);
  const ground = `<rect width="${drawing.width}" height="${drawing.height + 40}" rx="14" fill="${outliner.value('var(--sand)')}"/>`;
  const svg = standalone(drawing, emoji, outliner.css())
    .replace('</defs>', `</defs>${ground}`)
    .replace(/<text\b([^>]*)>(.*?)<\/text>/gs, (_, attributes: string, content: string) => outliner.text(attributes, content));
  return { svg, drawing };
}
