/** Reads the tags of a built HTML page: enough to judge it, without mending it as a browser would. */

export interface Tag {
  name: string;
  closing: boolean;
  attributes: ReadonlyMap<string, string>;
  /** Offsets of `<` and behind `>`. */
  start: number;
  end: number;
  line: number;
  /** What stands between `<script>`, `<style>`, `<title>`, `<textarea>` and its end tag. */
  raw?: string;
}

const RAW = new Set(['script', 'style', 'title', 'textarea']);
const TAG = /<!--[\s\S]*?(?:-->|$)|<!(?!--)[^>]*>|<(\/?)([a-zA-Z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

export function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#[xX]([0-9a-fA-F]+)|(\w+));/g, (all, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return ENTITIES[name] ?? all;
  });
}

export function tags(html: string): Tag[] {
  const found: Tag[] = [];
  const pattern = new RegExp(TAG);
  let line = 1;
  let counted = 0;
  for (let match = pattern.exec(html); match; match = pattern.exec(html)) {
    const name = match[2]?.toLowerCase();
    if (!name) continue;
    for (; counted < match.index; counted++) if (html.charCodeAt(counted) === 10) line++;
    const attributes = new Map<string, string>();
    for (const [, key, double, single, bare] of match[3]!.matchAll(ATTRIBUTE))
      if (!attributes.has(key!.toLowerCase())) attributes.set(key!.toLowerCase(), decode(double ?? single ?? bare ?? ''));
    const tag: Tag = {
      name, closing: match[1] === '/', attributes, line, start: match.index, end: pattern.lastIndex,
    };
    if (RAW.has(name) && !tag.closing && !match[3]!.endsWith('/')) {
      const rest = html.slice(tag.end);
      const close = rest.search(new RegExp(`</${name}[\\s/>]`, 'i'));
      tag.raw = close < 0 ? rest : rest.slice(0, close);
      pattern.lastIndex = tag.end + tag.raw.length;
    }
    found.push(tag);
  }
  return found;
}

/** Text of an element from its start tag on: everything up to the matching end tag, without tags. */
export function inner(html: string, all: readonly Tag[], open: Tag): string {
  let depth = 0;
  for (const tag of all) {
    if (tag.start < open.start || tag.name !== open.name) continue;
    depth += tag.closing ? -1 : 1;
    if (depth === 0) return html.slice(open.end, tag.start);
  }
  return html.slice(open.end);
}
