/** The MDX body holds text and listed components only. */
import type { Rule } from './rule.ts';
import { finding } from '../messages.ts';
import type { Finding } from '../messages.ts';
import { readAddress } from '../rich.ts';
import type { BodyNode, Place, WrittenGuide } from '../written.ts';
import type { Known } from '../known.ts';
import { judgeTarget, richFault } from './links.ts';

/** Components of the body, and the attributes each must have. */
export const bodyComponents: Readonly<Record<string, readonly string[]>> = { Luu: [], ThuatNgu: ['id'] };

const allowed = new Set(['root', 'paragraph', 'text', 'strong', 'list', 'listItem', 'break', 'tableRow', 'tableCell']);
const refused: Record<string, string> = {
  image: 'ảnh (ảnh đặt ở photo của bước)',
  imageReference: 'ảnh (ảnh đặt ở photo của bước)',
  table: 'bảng',
  code: 'khối mã',
  inlineCode: 'mã trong dòng',
  blockquote: 'khối trích (dùng <Luu>)',
  thematicBreak: 'đường kẻ',
  emphasis: 'chữ nghiêng (dùng **chữ đậm**)',
  delete: 'chữ gạch ngang',
  footnoteReference: 'chú thích cuối trang',
  footnoteDefinition: 'chú thích cuối trang',
  linkReference: 'đường dẫn kiểu tham chiếu',
  definition: 'đường dẫn kiểu tham chiếu',
  html: 'mã HTML',
};

export const bodies: Rule = function* (content, known) {
  for (const guide of content.guides) {
    if (!guide.body) continue;
    const { fault: broken, nodes } = guide.body;
    if (broken)
      yield finding({ file: guide.file, line: broken.line, field: 'phần bài viết' }, 'body-syntax', {
        detail: broken.detail,
      });
    for (const node of nodes) yield* judgeNode(guide, node, known);
  }
};

function* judgeNode(guide: WrittenGuide, node: BodyNode, known: Known): Generator<Finding> {
  const at = { file: guide.file, line: node.line, field: 'phần bài viết' };
  const name = node.name ?? '';
  switch (node.kind) {
    case 'mdxjsEsm':
      yield finding(at, name.startsWith('export') ? 'body-export' : 'body-import', {});
      return;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      yield finding(at, 'body-expression', { found: name });
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      yield* judgeComponent(at, name, node, known);
      return;
    case 'heading':
      if (name !== '2' && name !== '3') yield finding(at, 'body-element', { kind: `tiêu đề cấp ${name}` });
      return;
    case 'link': {
      const place: Place = { file: guide.file, raw: undefined, line: () => node.line };
      const to = readAddress(name);
      if ('fault' in to) yield { ...richFault(place, [], to.fault), field: at.field };
      else for (const found of judgeTarget(place, [], to.target, known)) yield { ...found, field: at.field };
      return;
    }
    default:
      if (!allowed.has(node.kind)) yield finding(at, 'body-element', { kind: refused[node.kind] ?? node.kind });
  }
}

function* judgeComponent(
  at: { file: string; line: number; field: string },
  name: string,
  node: BodyNode,
  known: Known,
): Generator<Finding> {
  const attributes = bodyComponents[name];
  if (!attributes) {
    if (/^[A-Z]/.test(name)) yield finding(at, 'body-component', { name, known: Object.keys(bodyComponents) });
    else yield finding(at, 'body-html', { name });
    return;
  }
  for (const attribute of Object.keys(node.attributes ?? {}))
    if (!attributes.includes(attribute)) yield finding(at, 'body-attribute', { name, attribute, known: attributes });
  if (name === 'ThuatNgu') {
    const id = node.attributes?.['id'];
    if (id === undefined) yield finding(at, 'body-term-id', {});
    else if (known.terms && !known.terms.has(id))
      yield finding(at, 'unknown-id', { what: 'term', found: id, known: [...known.terms] });
  }
}
