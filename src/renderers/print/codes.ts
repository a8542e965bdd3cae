/** Where a printed QR leads: the short address made for paper, or the page itself where there is none. */
import type { Day, Guide, Unit } from '#model/guide.ts';
import { routes } from '#model/routes.ts';
import { codeAddress, guideVersion, type LeftOut, type SheetKindId } from '#model/sheet.ts';
import { besideLogo } from './logo.ts';
import { heightOf } from './measure.ts';
import { stripOf, type Strip, type StripRule } from './parts.ts';

export interface GuideCode {
  url: string;
  /** To be typed after the site's address, such as `/q/ks`. */
  typed?: string;
  /** What the printed version starts with. */
  id: string;
  version: string;
}

export function guideCode(guide: Guide, kind: SheetKindId, unit: Unit): GuideCode {
  const version = guideVersion(guide);
  if (!guide.qr) return { url: pageAddress(unit, routes(unit.base).guide(guide.slug)), id: guide.slug, version };
  return { url: codeAddress(unit, guide.qr, kind, version), typed: routes('/').qr(guide.qr).replace(/\/$/, ''), id: guide.qr, version };
}

export const pageAddress = (unit: Unit, route: string): string => unit.site + route;

/** As one types it. */
export const siteAddress = ({ site, base }: Unit): string => (site.replace(/^https?:\/\//, '') + base).replace(/\/$/, '');

export interface AboutPage { id: string; url: string; until: Day; version: string; typing: string }

/** The strip of a sheet that leads to a page without a short address, and how to get there by typing, where there is room. */
export function pageStrip({ id, url, until, version, typing }: AboutPage, kind: SheetKindId, unit: Unit, given: StripRule): { strip: Strip; left: LeftOut[] } {
  const rule = besideLogo(unit, given);
  const strip: Strip = { ...stripOf({ until, version }, kind, unit, rule), qr: { id, url } };
  const lines = [...strip.contact, typing, strip.imprint ?? '', `Đúng đến ngày 30/12/2026. Bản ${id}-${version}`];
  const used = heightOf(strip.name, rule.width, rule.name) + lines.reduce((sum, line) => sum + heightOf(line, rule.width, rule.small), 0);
  if (used > rule.height) return { strip, left: [{ what: 'địa chỉ để gõ', why: 'dải cuối trang đã đầy' }] };
  return { strip: { ...strip, contact: [...strip.contact, typing] }, left: [] };
}
