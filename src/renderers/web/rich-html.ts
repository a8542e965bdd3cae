/** Marked text as HTML: words to press in bold, links by the address book, compounds kept together. */
import type { Inline, LinkTarget, Rich } from '#model/guide.ts';
import type { WrittenTarget } from '#model/rich.ts';
import type { Routes } from '#model/routes.ts';
import { sitePath } from '#model/site-pages.ts';
import { glue } from '#text/glue.ts';

export const escapeHtml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** A long address may break after its dots, on phones too narrow for it. */
const breakable = (html: string) =>
  html.replace(/[\w-]{4,}(?:\[?\.\]?[\w-]+){2,}/g, (address) =>
    address.length > 18 ? address.replace(/\.\]|\./g, (dot) => `${dot}<wbr>`) : address,
  );

/** `away`: words are explained on their own page, where this page needs its address for something else. */
export function richHtml(rich: Rich, at: Routes, away = false): string {
  return rich.map((part) => inlineHtml(part, at, away)).join('');
}

function inlineHtml(part: Inline, at: Routes, away: boolean): string {
  const text = breakable(escapeHtml(glue(part.text)));
  switch (part.kind) {
    case 'text':
      return text;
    case 'strong':
      return `<b>${text}</b>`;
    case 'link':
      return `<a ${linkAttributes(part.to, at, away)}>${text}</a>`;
  }
}

function linkAttributes(to: LinkTarget, at: Routes, away: boolean): string {
  const address = away ? addressAway(to, at) : addressOf(to, at);
  const href = `href="${escapeHtml(address)}"`;
  return 'url' in to ? `${href} rel="noopener external" class="out"` : href;
}

/** For who is not on a page with its words at the foot. */
export const addressAway = (to: WrittenTarget, at: Routes): string => ('term' in to ? `${at.glossary}#tu-${to.term}` : addressOf(to, at));

export function addressOf(to: WrittenTarget, at: Routes): string {
  if ('guide' in to) return to.step ? at.step(to.guide, to.step) : at.guide(to.guide);
  if ('term' in to) return `#tu-${to.term}`;
  if ('law' in to) return at.law(to.law);
  if ('event' in to) return at.event(to.event);
  if ('check' in to) return at.check(to.check);
  if ('safety' in to) return at.safetyPage(to.safety);
  if ('track' in to) return at.track(to.track);
  if ('lesson' in to) return at.classLesson(to.lesson);
  if ('page' in to) return at.file(sitePath(to.page));
  return to.url;
}
