/** Content for a bench: the real guides, and as many copies under other names as it takes. */
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDocument, type YAMLSeq } from 'yaml';

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---/;
const TITLE_LIMIT = 60;

/** A copy with its own title and aliases, else the same. */
export function variant(source: string, number: number): string {
  const found = FRONT_MATTER.exec(source);
  if (!found) throw new Error('Tệp hướng dẫn không có phần đầu giữa hai dòng ---.');
  const front = parseDocument(found[1]!);
  const suffix = ` ${number}`;
  front.set('title', `${String(front.get('title')).slice(0, TITLE_LIMIT - suffix.length)}${suffix}`);
  const aliases = front.get('aliases') as YAMLSeq;
  aliases.items = aliases.items.map((alias) => front.createNode(`${String(alias)} ${number}`));
  return source.replace(found[0], () => `---\n${front.toString({ lineWidth: 0 })}---`);
}

export async function manyGuides(content: string, target: string, count: number): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await cp(content, target, { recursive: true });
  const folder = path.join(target, 'guides');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.mdx')).sort();
  const sources = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  for (let number = names.length; number < count; number++) {
    const i = number % names.length;
    const name = `${names[i]!.replace(/\.mdx$/, '')}-${number}.mdx`;
    await writeFile(path.join(folder, name), variant(sources[i]!, number));
  }
}
