/** What a search engine is told of a guide: that it is a public service, and whose. The rest is in the open data. */
import type { Guide, Unit } from '#model/guide.ts';
import type { Routes } from '#model/routes.ts';

export function governmentService(guide: Guide, unit: Unit, routes: Routes): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: guide.title.text,
    url: unit.site + routes.guide(guide.slug),
    areaServed: `${unit.name}, ${unit.province}`,
    provider: { '@type': 'GovernmentOrganization', name: `UBND ${unit.name}` },
  };
}

/** JSON that may stand inside a script element: no text can close it. */
export function scriptJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
