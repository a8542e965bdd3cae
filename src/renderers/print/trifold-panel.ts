/** What every sheet folded twice shares: its panels, and the strip at the foot of one of them. */
import type { Unit } from '#model/guide.ts';
import { sheetKinds } from '#model/sheet.ts';
import { logoSide } from './logo.ts';
import { asPrinted, heightOf, lead, MM_OF_PT } from './measure.ts';
import { smallOn, type Strip, type StripRule } from './parts.ts';

export const kind = 'to-gap';
/** Millimetres; the style sheet draws the same. The panel that folds in is two millimetres narrower. */
export const panel = { outer: 99.665, flap: 97.67, margin: 8, top: 9, heading: 11, gap: 3, turn: 11, otp: 21.5 } as const;
export const { heightMm, figureMm } = sheetKinds[kind];
export const small = smallOn(kind);
export const inOuter = panel.outer - 2 * panel.margin;
export const inFlap = panel.flap - 2 * panel.margin;
export const titled = (pt: number) => ({ pt, lead: lead.title, bold: true }) as const;

const S = { least: 47, pad: 3, beside: 34, sample: 7, afterName: 1, logo: 12, afterLogo: 2 } as const;

export interface PanelStrip {
  strip: Strip;
  /** Letters of the commune's name. */
  namePt: number;
  stripMm: number;
}

/** A long name is set smaller; the strip grows with what must stand in it. */
export function panelStrip(unit: Unit, make: (rule: StripRule) => Strip): PanelStrip {
  const width = asPrinted(inOuter - S.beside);
  const logo = logoSide(unit, S.logo);
  const around = 2 * S.pad + S.afterName + (unit.sample ? S.sample : 0) + (logo && logo + S.afterLogo);
  const namePt = heightOf(unit.name, width, titled(12)) <= (S.least - around) / 2 ? 12 : small.pt;
  const name = titled(namePt);
  const needed = around + heightOf(unit.name, width, name) + heightOf(unit.imprint ?? '', width, small) + 2 * small.pt * MM_OF_PT * small.lead;
  const stripMm = Math.max(S.least, Math.ceil(needed));
  return { strip: make({ width, height: stripMm - around, name, small, logo }), namePt, stripMm };
}
