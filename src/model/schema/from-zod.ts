/** Zod's issues, and our own raised inside schemas, as messages an author understands. */
import type { z } from 'astro/zod';
import { fold } from '#text/fold.ts';
import { closest } from '#text/suggest.ts';
import { fault, isCode } from '../messages.ts';
import type { Code, DataOf, Finding } from '../messages.ts';
import { isRecord, valueAt } from '../values.ts';
import type { Path } from '../values.ts';
import type { Place } from '../written.ts';

type Issue = z.core.$ZodIssue;

/** `knownKeys` names what may stand at a path, for "Ý bạn là …?". */
export function fromZod(
  issues: readonly Issue[],
  place: Place,
  knownKeys: (path: Path) => readonly string[],
): Finding[] {
  const mistyped = new Set(issues.flatMap((issue) => meantKeys(issue, knownKeys)));
  return issues
    .filter((issue) => !(isMissing(issue, place) && mistyped.has(issue.path.join('/'))))
    .flatMap((issue) => fromIssue(issue, issue.path as Path, place, knownKeys));
}

/** A mistyped key is one fault, not an unknown key and a missing one. */
function meantKeys(issue: Issue, knownKeys: (path: Path) => readonly string[]): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.map((key) => [...issue.path, closest(key, knownKeys(issue.path as Path))].join('/'));
}

function isMissing(issue: Issue, place: Place): boolean {
  return (
    issue.code !== 'unrecognized_keys' && issue.path.length > 0 && valueAt(place.raw, issue.path as Path) === undefined
  );
}

function fromIssue(issue: Issue, path: Path, place: Place, knownKeys: (path: Path) => readonly string[]): Finding[] {
  const value = valueAt(place.raw, path);
  const key = String(path.findLast((part) => typeof part === 'string') ?? '');
  const say = <C extends Code>(code: C, data: DataOf<C>) => [fault(place, path, code, data)];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((name) =>
      fault(place, [...path, name], 'unknown-key', { key: name, known: knownKeys(path) }),
    );
  if (issue.code === 'invalid_key')
    return issue.issues.flatMap((inner) => formatFault(inner.message, String(path.at(-1)), place, path));
  if (isMissing(issue, place)) return say('missing-key', { key });
  switch (issue.code) {
    case 'custom': {
      const { code, ...data } = (issue.params ?? {}) as { code?: unknown };
      return isCode(code) ? say(code, data as never) : say('invalid', { detail: issue.message });
    }
    case 'invalid_type':
      if (value === null) return say('empty-text', { key });
      return say('wrong-type', {
        expected: typeWords(issue.expected),
        found: valueWords(value),
        better: better(issue.expected, key, value),
      });
    case 'invalid_value':
      if (issue.values.length === 1 && issue.values[0] === true) return say('only-true', { key });
      return say('not-in-list', { found: String(value), known: issue.values.map(String) });
    case 'too_big':
      return say(...tooBig(issue, path, key, value));
    case 'too_small':
      if (issue.origin === 'string') return say('empty-text', { key });
      if (issue.origin === 'array') return say('too-few', { min: Number(issue.minimum), key });
      return say('bad-number', { min: Number(issue.minimum) });
    case 'invalid_format':
      return formatFault(issue.message, String(value), place, path);
    default:
      return say('invalid', { detail: issue.message });
  }
}

function tooBig(issue: z.core.$ZodIssueTooBig, path: Path, key: string, value: unknown): [Code, never] {
  const max = Number(issue.maximum);
  const answer = <C extends Code>(code: C, data: DataOf<C>) => [code, data] as [Code, never];
  if (issue.origin === 'array') return answer('too-many', { max, key });
  if (issue.origin !== 'string') return answer('bad-number', { max });
  const length = String(value).trim().length;
  return path.length === 1 && key === 'title'
    ? answer('title-too-long', { max, length })
    : answer('too-long', { max, length });
}

const formats: Record<string, Code> = {
  slug: 'bad-slug',
  code: 'bad-code',
  phone: 'bad-phone',
  email: 'bad-email',
  site: 'bad-site',
  base: 'bad-base',
  'qr-id': 'bad-qr-id',
};

function formatFault(message: string, found: string, place: Place, path: Path): Finding[] {
  const code = formats[message];
  if (!code) return [fault(place, path, 'invalid', { detail: message })];
  return [fault(place, path, code, { found, better: toSlug(found.replace(/\.(?:ya?ml|mdx)$/, '')) } as never)];
}

/** The nearest id to what an author wrote. */
export function toSlug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function typeWords(expected: string): string {
  const words: Record<string, string> = {
    string: 'chữ',
    number: 'số',
    int: 'số nguyên',
    boolean: 'true hoặc false',
    array: 'danh sách (mỗi dòng bắt đầu bằng dấu gạch ngang)',
    object: 'các mục con (thụt vào, dạng tên: giá trị)',
    record: 'các mục con (thụt vào, dạng tên: giá trị)',
  };
  return words[expected] ?? expected;
}

function valueWords(value: unknown): string {
  if (Array.isArray(value)) return 'danh sách';
  if (isRecord(value)) return 'các mục con';
  return typeof value === 'number' ? `số ${value}` : typeof value === 'boolean' ? `${value}` : `chữ "${String(value)}"`;
}

function better(expected: string, key: string, value: unknown): string | undefined {
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return `đặt trong ngoặc kép:  ${key}: "${value}"`;
  if (expected === 'string' && isRecord(value)) return 'câu có dấu hai chấm thì đặt cả câu trong ngoặc kép.';
  if (expected !== 'array' && typeof value === 'string' && value.includes(':'))
    return 'sau dấu hai chấm phải có dấu cách:  tên: giá trị';
  if (expected === 'array' && !isRecord(value)) return `viết  ${key}: [${String(value)}]`;
  return undefined;
}
