/** Drills as the page and the browser use them: drawn, told, with the way on. */
import type { Drill } from '#model/build-drill.ts';
import { drillKinds, kindNames, kindSlugs } from '#model/drill/drill.ts';
import type { DrillFacts } from '#model/drill/drill.ts';
import type { Routes } from '#model/routes.ts';
import { glue } from '#text/glue.ts';
import { compareVietnamese } from '#text/sort.ts';
import { drawDrill } from './drill-picture.ts';
import { addressOf, richHtml } from './rich-html.ts';

export interface DrillPlan extends DrillFacts {
  title: string;
  scene: string;
  /** HTML, made here from judged text; so are the texts of signs, `why` and `do`. */
  picture: string;
  signs: { title: string; text: string }[];
  why: string;
  do: string;
  more: { url: string; title: string };
}

export function planDrill(drill: Drill, at: Routes): DrillPlan {
  const html = (rich: Drill['why']) => richHtml(rich, at, true);
  return {
    id: drill.id,
    kind: drill.kind,
    truth: drill.truth,
    about: drill.about,
    title: glue(drill.title),
    scene: glue(drill.scene),
    picture: drawDrill(drill),
    signs: drill.signs.map(({ title, text }) => ({ title: glue(title), text: html(text) })),
    why: html(drill.why),
    do: html(drill.do),
    more: { url: addressOf(drill.more.to, at), title: glue(drill.more.title) },
  };
}

export interface DrillShelf { slug: string; name: string; drills: Drill[] }

/** By the way they come, in an order that says nothing of their truth; a kind without drills has no page. */
export function drillShelves(drills: readonly Drill[]): DrillShelf[] {
  return drillKinds
    .map((kind) => ({ slug: kindSlugs[kind], name: kindNames[kind], drills: drills.filter((drill) => drill.kind === kind).sort((a, b) => compareVietnamese(a.scene, b.scene)) }))
    .filter((shelf) => shelf.drills.length > 0);
}
