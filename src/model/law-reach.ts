/** Everything that leans on a law, to see how far a change of it reaches. */
import { fold } from '#text/fold.ts';
import { documentNumbers, isSameDocument } from '#text/document-number.ts';
import { fieldName, fieldWords } from './field-words.ts';
import type { Law } from './guide.ts';
import { isRecord } from './values.ts';
import type { Path } from './values.ts';
import type { Place, WrittenContent } from './written.ts';

export interface Leaning {
  file: string;
  line?: number;
  field?: string;
  /** How it leans: its list of laws, a link, the number in a text, a source and what that source proves. */
  how: string;
  text?: string;
}

type Named = Pick<Law, 'id' | 'number' | 'name'>;

export function lawReach(content: WrittenContent, law: Named): Leaning[] {
  return placesIn(content).flatMap((place) => [...leaningsOf(place, law), ...bodyLeanings(place, law)]);
}

/** Whatever kinds of content there are, the next ones included. */
function placesIn(content: WrittenContent): Place[] {
  return Object.values(content).flatMap((entry: unknown) =>
    (Array.isArray(entry) ? entry : [entry]).filter(
      (place: unknown): place is Place => isRecord(place) && 'raw' in place && 'file' in place,
    ),
  );
}

function* leaningsOf(place: Place, law: Named): Generator<Leaning> {
  const mentions = mentionOf(law);
  function* walk(value: unknown, path: Path): Generator<Leaning> {
    if (Array.isArray(value)) for (const [index, entry] of value.entries()) yield* walk(entry, [...path, index]);
    else if (isRecord(value)) {
      if (value['id'] === law.id && value['number'] === law.number) return;
      const { title, supports } = value;
      const isSource = typeof title === 'string' && Array.isArray(supports);
      for (const [key, entry] of Object.entries(value))
        if (!isSource || key !== 'title') yield* walk(entry, [...path, key]);
      if (isSource && mentions(title))
        yield at(path, `nguồn chứng cho ${supports.map((key) => fieldName(String(key))).join(', ')}`, title);
    } else if (typeof value === 'string') {
      const key = path.at(-1);
      if (value === law.id && (key === 'law' || path.includes('laws'))) yield at(path, 'căn cứ pháp luật');
      else if (value.includes(`(law:${law.id})`)) yield at(path, 'đường dẫn tới văn bản', value);
      else if (mentions(value)) yield at(path, 'nhắc tên', value);
    }
  }
  const at = (path: Path, how: string, text?: string): Leaning => ({
    file: place.file,
    line: place.line(path),
    field: fieldWords(path, place.raw),
    how,
    ...(text !== undefined && { text }),
  });
  yield* walk(place.raw, []);
}

/** By its number, or by the name people use when that has a year. */
function mentionOf({ number, name }: Named): (text: string) => boolean {
  const own = [...documentNumbers(number), ...documentNumbers(/\(số [^)]*\)/u.exec(name)?.[0] ?? '')];
  const called = fold(number);
  return (text) =>
    fold(text).includes(called) || documentNumbers(text).some((found) => own.some((one) => isSameDocument(one, found)));
}

function* bodyLeanings(place: Place, law: Named): Generator<Leaning> {
  const body = (place as Partial<WrittenContent['guides'][number]>).body;
  const mentions = mentionOf(law);
  for (const { kind, line, name = '' } of body?.nodes ?? []) {
    const at = { file: place.file, line, field: 'phần bài viết' };
    if (kind === 'link' && name === `law:${law.id}`) yield { ...at, how: 'đường dẫn tới văn bản' };
    else if (kind === 'text' && mentions(name)) yield { ...at, how: 'nhắc tên', text: name };
  }
}
