/** Shared shapes of one page: each is defined once, wherever and however often it is drawn. */
import { emoji } from '#icons/emoji.ts';
import { line } from '#icons/line.ts';
import { symbolSheet, type SymbolId } from '#renderers/screen-svg/symbols.ts';

export interface Used {
  /** Of drawn screens, and emoji. */
  shapes: Set<SymbolId>;
  line: Set<string>;
  mark: boolean;
}

export function usedOn(locals: App.Locals): Used {
  return (locals.used ??= { shapes: new Set(), line: new Set(), mark: false });
}

const symbol = (id: string, side: number, body: string) => `<symbol id="${id}" viewBox="0 0 ${side} ${side}">${body}</symbol>`;

/** The sheet for all that was drawn so far, and what was drawn. */
export function withShapes({ line: lines, mark, shapes }: Used, markBody: string, content: string): string {
  const controls = [...[...lines].map((name) => symbol(`i-${name}`, 24, line(name))), mark ? symbol('mark', 64, markBody) : ''].join('');
  return `<svg class="s-sheet" aria-hidden="true">${controls}</svg>${symbolSheet(shapes, emoji)}${content}`;
}
