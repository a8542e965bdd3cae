/** Marked text as HTML: words to press in bold, links by the address book, compounds kept together. */
import type { Inline, LinkTarget, Rich } from '#model/guide.ts';
import type { Routes } from '#model/routes.ts';
import { glue } from '#text/glue.ts';

export const escapeHtml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

export function richHtml(rich: Rich, at: Routes): string {
  return rich.map((part) => inlineHtml(part, at)).join('');
}

function inlineHtml(part: Inline, at: Routes): string {
  const text = escapeHtml(glue(part.text));
  switch (part.kind) {
    case 'text':
      return text;
    case 'strong':
      return `<b>${text}</b>`;
    case 'link':
      return `<a ${linkAttributes(part.to, at)}>${text}</a>`;
  }
}

function linkAttributes(to: LinkTarget, at: Routes): string {
  if ('guide' in to) return `href="${to.step ? at.step(to.guide, to.step) : at.guide(to.guide)}"`;
  if ('term' in to) return `href="#tu-${to.term}"`;
  if ('law' in to) return `href="#luat-${to.law}"`;
  return `href="${escapeHtml(to.url)}" rel="noopener external" class="out"`;
}

export const plainText = (rich: Rich) => rich.map((part) => part.text).join('');
