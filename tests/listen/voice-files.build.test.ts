/** Does the build publish the recordings that read what the page says, and no other? */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { voiceFiles } from '../../scripts/finish/voice-files.ts';
import { fileAt, filesIn } from '../../scripts/lib/built-site.ts';
import { folderOf, partsByFolder, voicePages } from '../../scripts/voice/pages.ts';
import { readRecordings, renewed, writeIndex } from '../../scripts/voice/recordings.ts';
import { silentMp3 } from '../lib/silent-mp3.ts';
import { dir, library } from '../site/built.ts';

const pages = voicePages(library);
const page = pages.find(({ parts }) => parts.some(({ shared }) => shared) && parts.filter(({ shared }) => !shared).length > 1)!;
const shared = page.parts.find((part) => part.shared)!;
const [own, changed] = page.parts.filter((part) => !part.shared) as [(typeof page.parts)[number], (typeof page.parts)[number]];

const home = await mkdtemp(path.join(tmpdir(), 'voice-build-'));
after(() => rm(home, { recursive: true }));
const site = path.join(home, 'site');
const content = path.join(home, 'content');

const html = fileAt(page.address, library.unit.base)!;
for (const { address } of pages) {
  const file = fileAt(address, library.unit.base)!;
  await mkdir(path.dirname(path.join(site, file)), { recursive: true });
  await cp(path.join(dir, file), path.join(site, file));
}
for (const part of [own, changed, shared]) {
  const folder = path.join(content, 'voice', folderOf(page, part));
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${part.id}.mp3`), silentMp3(1));
}
for (const folder of await readRecordings(content)) await writeIndex(content, folder.name, renewed(folder, partsByFolder(pages).get(folder.name)!));
const indexFile = path.join(content, 'voice', page.slug, 'index.yaml');
await writeFile(indexFile, (await readFile(indexFile, 'utf8')).replace(changed.hash, 'cau-cu'));
process.env['CTCV_CONTENT'] = content;
await voiceFiles.run({ dir: site, library, log: () => {} });

test('the page names its index, the index names the file that reads these words', async () => {
  assert.match(await readFile(path.join(site, html), 'utf8'), new RegExp(`<read-aloud data-voice="${library.unit.base}giong-doc/${page.slug}.json"`));
  const index = JSON.parse(await readFile(path.join(site, 'giong-doc', `${page.slug}.json`), 'utf8')) as Record<string, [string, string]>;
  assert.deepEqual(Object.keys(index).sort(), [own.id, shared.id].sort());
  assert.equal(index[own.id]![0], own.hash);
  for (const [, file] of Object.values(index)) assert.ok(existsSync(path.join(site, 'giong-doc', file)), file);
});

test('words that changed since take their recording out of the site', async () => {
  assert.ok(!(await filesIn(path.join(site, 'giong-doc'))).some((file) => file.startsWith(`${page.slug}/${changed.id}.`)));
});

test('other guides with the same part have it too, pages without recordings are left alone', async () => {
  const other = pages.find((one) => one !== page && one.parts.some((part) => part.shared === shared.shared))!;
  assert.ok(existsSync(path.join(site, 'giong-doc', `${other.slug}.json`)));
  const none = pages.find(({ parts }) => parts.every((part) => !part.shared))!;
  assert.doesNotMatch(await readFile(path.join(site, fileAt(none.address, library.unit.base)!), 'utf8'), /data-voice/);
});
