/** YAML with positions: the value, and the line of anything in it. */
import { LineCounter, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { finding } from '#model/messages.ts';
import type { Finding } from '#model/messages.ts';
import type { Path } from '#model/values.ts';
import type { Place } from '#model/written.ts';
import { syntaxFault } from './yaml-faults.ts';

export interface ReadYaml extends Place {
  findings: Finding[];
}

/** `lineOffset`: lines that stand in the file before this YAML begins. */
export function readYaml(file: string, text: string, lineOffset = 0): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const lineAt = (offset: number) => lines.linePos(offset).line + lineOffset;
  const findings = document.errors.filter(isKeyTwice).map((error) => {
    const key = /^[^:\n]*/.exec(text.slice(error.pos[0]))![0].trim();
    return finding({ file, line: lineAt(error.pos[0]) }, 'duplicate-key', { key });
  });
  const broken = firstBreak(document);
  if (broken) {
    const { line, ...words } = syntaxFault(text, broken.code, broken.offset, lines.linePos(broken.offset).line);
    findings.push(finding({ file, line: line + lineOffset }, 'yaml-syntax', words));
  }
  keepLeadingZeros(document);
  return {
    file,
    raw: broken ? undefined : document.toJS(),
    line: (path) => lineAt(offsetOf(document, path)),
    findings,
  };
}

const isKeyTwice = (error: YAMLError) => error.code === 'DUPLICATE_KEY';

/**
 * Only the first: the rest of a file that cannot be read is guesswork. An alias counts as one:
 * authors never mean it, they began a sentence with a star.
 */
function firstBreak(document: Document.Parsed): { code: YAMLError['code']; offset: number } | undefined {
  const error = document.errors.find((candidate) => !isKeyTwice(candidate));
  if (error) return { code: error.code, offset: error.pos[0] };
  let alias: number | undefined;
  visit(document, {
    Alias(_key, node) {
      alias = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return alias === undefined ? undefined : { code: 'BAD_ALIAS', offset: alias };
}

/** A phone number without spaces is no number: `02183000000` keeps its first zero. */
function keepLeadingZeros(document: Document.Parsed): void {
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'number' && /^0\d/.test(node.source ?? '')) node.value = node.source;
    },
  });
}

/** Of a key for a field, of the entry for a list; of the nearest that exists where the path leads nowhere. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(part));
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: [number, number, number] | null } | null)?.range?.[0];
}
