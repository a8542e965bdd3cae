/** Shared shapes of one page: each is defined once, wherever and however often it is drawn. */
import type { SymbolId } from '#renderers/screen-svg/symbols.ts';

export interface Used {
  /** Of drawn screens, and emoji. */
  shapes: Set<SymbolId>;
  line: Set<string>;
  mark: boolean;
}

export function usedOn(locals: App.Locals): Used {
  return (locals.used ??= { shapes: new Set(), line: new Set(), mark: false });
}
