/** Puts a page's own content security policy first in its head: only what this very page uses may run. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesIn } from '../lib/built-site.ts';
import { tags, type Tag } from '../lib/html.ts';
import type { FinishStep } from './step.ts';

const isPolicy = (tag: Tag) =>
  tag.name === 'meta' && tag.attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy';

/** A browser hashes the text it parsed, and parsing turns CRLF into LF. */
const hash = (text: string) => `'sha256-${createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64')}'`;

/** JSON-LD and the like are data blocks: a browser never runs them, so no policy is asked. */
function runs(script: Tag): boolean {
  const type = script.attributes.get('type')?.trim().toLowerCase() ?? '';
  return (
    type === '' ||
    ['module', 'importmap', 'speculationrules'].includes(type) ||
    /^(text|application)\/(x-)?(java|ecma)script$/.test(type)
  );
}

const inline = (all: readonly Tag[], name: string) =>
  all.filter((tag) => tag.name === name && tag.raw !== undefined && !tag.attributes.has('src'));

/** The policy this page needs, and no more. */
export function policyFor(html: string): string {
  return policyOf(tags(html));
}

function policyOf(all: readonly Tag[]): string {
  const scripts = inline(all, 'script')
    .filter(runs)
    .map((tag) => hash(tag.raw!));
  const styles = inline(all, 'style').map((tag) => hash(tag.raw!));
  const asks = (what: string) => all.some((tag) => tag.name === 'html' && tag.attributes.has(`data-${what}`));
  const wasm = asks('wasm') ? ["'wasm-unsafe-eval'"] : [];
  const voice = all.some((tag) => tag.name === 'read-aloud' && tag.attributes.has('data-voice'));
  const source = (...parts: string[]) => [...new Set(parts)].join(' ');
  // A file that is carried away has no server: nothing but what stands in it.
  if (asks('alone'))
    return [
      "default-src 'none'",
      source('script-src', ...scripts),
      source('style-src', ...styles),
      'img-src data:',
      "form-action 'none'",
      "base-uri 'none'",
    ].join('; ');
  return [
    "default-src 'none'",
    source("script-src 'self'", ...scripts, ...wasm),
    source("style-src 'self'", ...styles),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    ...(voice ? ["media-src 'self'"] : []),
    ...(asks('frames') ? ["frame-src 'self'"] : []),
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

/** The page with its policy right behind the charset, which must stand in the first 1024 bytes. */
export function secure(html: string): string {
  const all = tags(html);
  const old = all.find(isPolicy);
  if (old) return secure(html.slice(0, old.start) + html.slice(old.end));
  const head = all.findIndex((tag) => tag.name === 'head' && !tag.closing);
  if (head < 0) throw new Error('Trang không có <head>: không đặt được chính sách an toàn.');
  const next = all[head + 1];
  const anchor = next?.name === 'meta' && next.attributes.has('charset') ? next : all[head]!;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(all)}">`;
  return html.slice(0, anchor.end) + meta + html.slice(anchor.end);
}

export const contentSecurity: FinishStep = {
  name: 'chính sách an toàn',
  async run({ dir }) {
    const files = (await filesIn(dir)).filter((file) => file.endsWith('.html'));
    for (const file of files) {
      const full = path.join(dir, file);
      await writeFile(full, secure(await readFile(full, 'utf8')));
    }
    return `${files.length} trang`;
  },
};
