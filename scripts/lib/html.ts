/** Reads the tags of a built HTML page: enough to judge it, without mending it as a browser would. */

/** A page has thousands of tags and few are asked about: attributes and line are read when needed. */
export class Tag {
  readonly name: string;
  readonly closing: boolean;
  /** Offsets of `<` and behind `>`. */
  readonly start: number;
  readonly end: number;
  /** What stands between `<script>`, `<style>`, `<title>`, `<textarea>` and its end tag. */
  readonly raw?: string;
  readonly #html: string;
  readonly #written: string;
  #attributes?: ReadonlyMap<string, string>;

  constructor(
    html: string,
    at: { name: string; closing: boolean; start: number; end: number; written: string; raw?: string },
  ) {
    this.name = at.name;
    this.closing = at.closing;
    this.start = at.start;
    this.end = at.end;
    this.raw = at.raw;
    this.#html = html;
    this.#written = at.written;
  }

  get attributes(): ReadonlyMap<string, string> {
    if (this.#attributes) return this.#attributes;
    const read = new Map<string, string>();
    for (const [, key, double, single, bare] of this.#written.matchAll(ATTRIBUTE))
      if (!read.has(key!.toLowerCase())) read.set(key!.toLowerCase(), decode(double ?? single ?? bare ?? ''));
    return (this.#attributes = read);
  }

  get line(): number {
    return this.#html.slice(0, this.start).split('\n').length;
  }
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
  for (let match = pattern.exec(html); match; match = pattern.exec(html)) {
    const name = match[2]?.toLowerCase();
    if (!name) continue;
    const closing = match[1] === '/';
    const written = match[3]!;
    const start = match.index;
    const end = pattern.lastIndex;
    let raw: string | undefined;
    if (RAW.has(name) && !closing && !written.endsWith('/')) {
      const close = new RegExp(`</${name}[\\s/>]`, 'gi');
      close.lastIndex = end;
      raw = html.slice(end, close.exec(html)?.index ?? html.length);
      pattern.lastIndex = end + raw.length;
    }
    found.push(new Tag(html, { name, closing, start, end, written, raw }));
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
