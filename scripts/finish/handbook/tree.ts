/** Built HTML as a tree that can be cut, renamed and written again, as HTML or as XHTML. */
import { ELEMENT_NODE, TEXT_NODE, parse, type ElementNode, type Node } from 'ultrahtml';
import { decode } from '../../lib/html.ts';

export type { ElementNode, Node };

export const readTree = (html: string): Node[] => (parse(html) as { children: Node[] }).children;

export const isElement = (node: Node): node is ElementNode => node.type === ELEMENT_NODE;
export const classes = ({ attributes }: ElementNode): string[] => (attributes['class'] ?? '').split(/\s+/).filter(Boolean);

export function* elements(nodes: readonly Node[]): Generator<ElementNode> {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    yield node;
    yield* elements(node.children);
  }
}

export function first(nodes: readonly Node[], wanted: (element: ElementNode) => boolean): ElementNode | undefined {
  for (const element of elements(nodes)) if (wanted(element)) return element;
  return undefined;
}

/** What stands between the tags, as people read it. */
export const wordsOf = (nodes: readonly Node[]): string =>
  nodes.map((node) => (isElement(node) ? wordsOf(node.children) : node.type === TEXT_NODE ? decode(node.value as string) : '')).join('');

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const RAW = new Set(['style', 'script']);

export interface Writing {
  /** Well-formed XML: every element closed, every attribute with a value, no named entity. */
  xml?: boolean;
  /** The attributes an element is written with; absent: its own. Values are as in the source, escaped. */
  attributes?: (element: ElementNode) => Record<string, string>;
  /** Written in place of the element, if anything. */
  instead?: (element: ElementNode) => string | undefined;
}

/** XML knows five entities, HTML's others become letters. */
export const xmlText = (raw: string): string =>
  decode(raw).replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

export function write(nodes: readonly Node[], writing: Writing = {}, inSvg = false): string {
  const { xml = false, attributes = (element) => element.attributes, instead } = writing;
  let out = '';
  for (const node of nodes) {
    if (node.type === TEXT_NODE) out += xml ? xmlText(node.value as string) : (node.value as string);
    if (!isElement(node)) continue;
    const other = instead?.(node);
    if (other !== undefined) {
      out += other;
      continue;
    }
    const { name, children } = node;
    const foreign = inSvg || name === 'svg';
    const written = Object.entries(attributes(node)).map(([key, value]) =>
      value === '' && !xml ? ` ${key}` : ` ${key}="${xml ? xmlText(value) : value.replaceAll('"', '&quot;')}"`,
    );
    out += `<${name}${written.join('')}`;
    if ((VOID.has(name) && !foreign) || (children.length === 0 && (foreign || (xml && VOID.has(name))))) {
      out += xml || foreign ? '/>' : '>';
      continue;
    }
    out += `>${RAW.has(name) ? children.map((child) => child.value as string).join('') : write(children, writing, foreign)}</${name}>`;
  }
  return out;
}
