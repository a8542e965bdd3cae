/** The MDX body as the list of what stands in it, read by the parser that will render it. */
import { mdxToMdast } from 'satteri';
import type { Body, BodyNode } from '#model/written.ts';

interface MdastNode {
  type: string;
  position?: { start: { line: number } };
  depth?: number;
  url?: string;
  value?: string;
  name?: string | null;
  attributes?: { name?: string; value?: unknown }[];
  children?: MdastNode[];
}

/** `lineOffset`: lines of front matter before the body. Null for a body without a word. */
export function readBody(text: string, lineOffset: number): Body | null {
  if (text.trim() === '') return null;
  try {
    return { nodes: [...nodesOf(mdxToMdast(text) as MdastNode, lineOffset, 1)] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, detail] = /^(\d+):\d+: (.*)/s.exec(message) ?? ['', '1', message];
    return { nodes: [], fault: { line: Number(line) + lineOffset, detail: syntaxWords(detail!) } };
  }
}

function* nodesOf(node: MdastNode, lineOffset: number, parentLine: number): Generator<BodyNode> {
  const line = node.position?.start.line ?? parentLine;
  const name = node.name ?? node.url ?? node.value ?? node.depth;
  yield {
    kind: node.type,
    line: line + lineOffset,
    ...(name !== undefined && name !== null && { name: String(name) }),
    ...(node.attributes && {
      attributes: Object.fromEntries(node.attributes.map((a) => [a.name ?? '{…}', String(a.value ?? '')])),
    }),
  };
  for (const child of node.children ?? []) yield* nodesOf(child, lineOffset, line);
}

function syntaxWords(detail: string): string {
  const tag = /closing tag for `<([^>`]+)>`/.exec(detail);
  if (tag) return `thẻ <${tag[1]}> mở mà không đóng; thẻ HTML không dùng được ở đây`;
  if (/create a comment|before name/.test(detail)) return 'không dùng được chú thích HTML <!-- -->';
  if (/closing brace/.test(detail)) return 'ngoặc nhọn { mở mà không đóng';
  return 'có dấu < hoặc { đứng sai chỗ';
}
