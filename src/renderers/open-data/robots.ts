/** Search engines may read everything; pages that they should not list say so themselves. */
import type { Unit } from '#model/guide.ts';
import type { Routes } from '#model/routes.ts';

export function robots(unit: Unit, routes: Routes): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${unit.site}${routes.file('sitemap-index.xml')}\n`;
}
