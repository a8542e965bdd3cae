/** `npm run voice`: what an announcer has to read, and remembering which words each recording reads. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { loadLibrary } from '#library/load.ts';
import { libraryOptions } from '#library/options.ts';
import { closest } from '#text/suggest.ts';
import type { SpokenPart } from '#renderers/speech/speech.ts';
import { buildOptions, command, Stop } from './lib/command.ts';
import { partsByFolder, voicePages } from './voice/pages.ts';
import { readRecordings, renewed, stateOf, voiceFolder, writeIndex, type State } from './voice/recordings.ts';

const words: Record<State, string> = {
  missing: 'chưa thu',
  unknown: 'tệp mới',
  stale: 'câu đã đổi, thu lại',
  ready: 'đã thu',
};

/** As written; where numbers and short forms stand, also as one says them. */
const lines = ({ text, spoken }: { text: string; spoken: string }) => [`    ${text}`, ...(/\d/.test(text) ? [`      đọc là: ${spoken}`] : [])];

function script(parts: ReadonlyMap<string, SpokenPart>, state: (part: SpokenPart) => State): string {
  return [...parts.values()]
    .map((part) => [`${part.id}.mp3  (${words[state(part)]})`, ...part.sentences.flatMap(lines)].join('\n'))
    .join('\n\n');
}

await command(
  {
    name: 'voice',
    about: 'Giọng đọc của xã: in câu cần đọc của một bài, và ghi nhớ tệp nào đọc câu nào. Không có --slug thì kể các bài đã thu.',
    options: { slug: { type: 'string', value: '<tên bài>', help: 'bài cần đọc, ví dụ dang-ky-khai-sinh hoặc parts/dang-nhap' }, content: buildOptions.content },
  },
  async ({ slug }) => {
    const { content } = libraryOptions();
    const { library } = await loadLibrary();
    if (!library) throw new Stop('Nội dung còn lỗi: chạy npm run check để xem.');
    const pages = voicePages(library);
    const known = partsByFolder(pages);
    const folders = await readRecordings(content);
    if (slug === undefined) {
      for (const folder of folders) {
        const parts = [...(known.get(folder.name)?.values() ?? [])];
        const ready = parts.filter((part) => stateOf(folder, part.id, part.hash) === 'ready').length;
        console.log(`${folder.name}: ${ready} trên ${parts.length} phần phát được`);
      }
      if (folders.length === 0) console.log('Chưa thu bài nào. Xem câu cần đọc: npm run voice -- --slug dang-ky-khai-sinh');
      return;
    }
    const parts = known.get(slug);
    if (!parts) throw new Stop(`Không có bài "${slug}".${closest(slug, known.keys()) ? ` Ý bạn là "${closest(slug, known.keys())}"?` : ''}`);
    await mkdir(path.join(content, voiceFolder, slug), { recursive: true });
    const folder = folders.find(({ name }) => name === slug);
    const index = folder && !folder.isIndexBroken ? renewed(folder, parts) : folder ? renewed({ ...folder, index: {} }, parts) : {};
    const added = Object.keys(index).filter((id) => folder?.index[id]?.file !== index[id]!.file);
    if (folder && folder.recordings.size > 0) await writeIndex(content, slug, index);
    const now = folder && { ...folder, index };
    console.log(`${script(parts, (part) => stateOf(now, part.id, part.hash))}\n`);
    const shared = pages.find((page) => page.slug === slug)?.parts.flatMap((part) => part.shared ?? []) ?? [];
    for (const id of shared) console.log(`Phần dùng chung, thu một lần cho mọi bài: npm run voice -- --slug parts/${id}`);
    console.log(`Thu mỗi phần thành một tệp, để vào content/voice/${slug}/, rồi chạy lại lệnh này.`);
    if (added.length > 0) console.log(`Đã ghi nhớ: ${added.join(', ')}.`);
  },
);
