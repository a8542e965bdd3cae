/** Content for a bench: the real guides and nothing beside them, and as many copies under other names as it takes. */
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, parseDocument, stringify, type YAMLSeq } from 'yaml';

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

/** Pages that are no guides, which the bare site beside ours does not have. */
const OTHER_KINDS = ['events', 'scams', 'safety', 'tracks', 'eligibility', 'lessons', 'trainings'];
const leadsThere = /^(?:event|safety|track|check):/;

/** Words that led to such a page stay, their link goes. */
export const withoutLinks = (text: string) => text.replace(/\[([^\]]+)\]\((?:event|safety|track|check):[^)]+\)/g, '$1');

/** A page of advice without its cards to such pages. */
export function withoutCards(yaml: string): string {
  const page = parse(withoutLinks(yaml)) as { sections: { links?: { to: string }[] }[] };
  for (const section of page.sections) section.links = section.links?.filter(({ to }) => !leadsThere.test(to));
  return stringify(page);
}

/** Returns how many there are: never fewer than the real ones, for guides lead to one another. */
export async function manyGuides(content: string, target: string, count: number): Promise<number> {
  await rm(target, { recursive: true, force: true });
  await cp(content, target, { recursive: true });
  for (const kind of OTHER_KINDS) await rm(path.join(target, kind), { recursive: true, force: true });
  const home = path.join(target, 'home.yaml');
  // Boards lead to those pages too.
  await writeFile(path.join(target, 'thong-diep.yaml'), '[]\n');
  // And so does the screen on the wall.
  await writeFile(path.join(target, 'man-hinh.yaml'), stringify({ seconds: 12, lists: [{ id: 'quay', show: [{ counter: true }] }], schedule: [{ from: '07:00', until: '17:00', list: 'quay' }], notices: [] }));
  const training = path.join(target, 'tap-huan.yaml');
  await writeFile(training, stringify({ ...(parse(await readFile(training, 'utf8')) as object), week: [] }));
  await writeFile(home, (await readFile(home, 'utf8')).replace(/^warning:.*\n/m, ''));
  const why = path.join(target, 'vi-sao.yaml');
  await writeFile(why, withoutCards(await readFile(why, 'utf8')));
  const folder = path.join(target, 'guides');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.mdx')).sort();
  const sources = await Promise.all(names.map(async (name) => withoutLinks(await readFile(path.join(folder, name), 'utf8'))));
  for (const [i, name] of names.entries()) await writeFile(path.join(folder, name), sources[i]!);
  for (let number = names.length; number < count; number++) {
    const i = number % names.length;
    const name = `${names[i]!.replace(/\.mdx$/, '')}-${number}.mdx`;
    await writeFile(path.join(folder, name), variant(sources[i]!, number));
  }
  return Math.max(count, names.length);
}
