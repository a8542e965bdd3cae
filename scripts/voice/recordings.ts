/** `content/voice/`: the announcer's files, and the index beside them that remembers which words each one reads. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, stringify } from 'yaml';

export const voiceFolder = 'voice';
export const indexName = 'index.yaml';

/** What a recording reads, and which recording it is: a file that was recorded anew is another. */
export interface IndexEntry { text: string; file: string }
export type Index = Record<string, IndexEntry>;

export interface Recording { id: string; path: string; bytes: Buffer; hash: string }
export interface RecordedFolder {
  /** `dang-ky-khai-sinh`, `parts/dang-nhap` */
  name: string;
  recordings: Map<string, Recording>;
  index: Index;
  /** The index is there and cannot be read. */
  isIndexBroken: boolean;
  /** Files that are no recording. */
  others: string[];
}

const isEntry = (value: unknown): value is IndexEntry =>
  typeof value === 'object' && value !== null && 'text' in value && 'file' in value && typeof value.text === 'string' && typeof value.file === 'string';

async function readIndex(file: string): Promise<Index | null> {
  if (!existsSync(file)) return {};
  try {
    const read: unknown = parse(await readFile(file, 'utf8')) ?? {};
    return typeof read === 'object' && Object.values(read as object).every(isEntry) ? (read as Index) : null;
  } catch {
    return null;
  }
}

async function readFolder(root: string, name: string): Promise<RecordedFolder> {
  const dir = path.join(root, name);
  const files = (await readdir(dir, { withFileTypes: true })).filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map((entry) => entry.name);
  const sounds = files.filter((file) => file.endsWith('.mp3')).sort();
  const recordings = await Promise.all(
    sounds.map(async (file): Promise<[string, Recording]> => {
      const bytes = await readFile(path.join(dir, file));
      const id = file.slice(0, -'.mp3'.length);
      return [id, { id, path: path.join(dir, file), bytes, hash: createHash('sha256').update(bytes).digest('hex').slice(0, 12) }];
    }),
  );
  const index = await readIndex(path.join(dir, indexName));
  return {
    name,
    recordings: new Map(recordings),
    index: index ?? {},
    isIndexBroken: index === null,
    others: files.filter((file) => !sounds.includes(file) && file !== indexName),
  };
}

const foldersIn = async (dir: string) =>
  existsSync(dir) ? (await readdir(dir, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort() : [];

export async function readRecordings(content: string): Promise<RecordedFolder[]> {
  const root = path.join(content, voiceFolder);
  const names = [
    ...(await foldersIn(root)).filter((name) => name !== 'parts'),
    ...(await foldersIn(path.join(root, 'parts'))).map((name) => `parts/${name}`),
  ];
  return Promise.all(names.map((name) => readFolder(root, name)));
}

const note = '# Máy tự ghi tệp này khi chạy npm run voice. Đừng sửa tay.\n';

export async function writeIndex(content: string, name: string, index: Index): Promise<void> {
  const sorted = Object.fromEntries(Object.entries(index).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(path.join(content, voiceFolder, name, indexName), note + stringify(sorted));
}

/** Only a file that was not known before takes the words of today: an old one keeps the words it reads. */
export function renewed({ recordings, index }: RecordedFolder, hashes: ReadonlyMap<string, { hash: string }>): Index {
  return Object.fromEntries(
    [...recordings.values()].flatMap(({ id, hash }) => {
      const text = hashes.get(id)?.hash;
      const known = index[id];
      if (known?.file === hash) return [[id, known]];
      return text === undefined ? [] : [[id, { text, file: hash }]];
    }),
  );
}

export type State = 'missing' | 'unknown' | 'stale' | 'ready';

/** What became of the recording of one part. */
export function stateOf(folder: RecordedFolder | undefined, id: string, hash: string): State {
  const recording = folder?.recordings.get(id);
  if (!folder || !recording) return 'missing';
  const entry = folder.index[id];
  if (entry?.file !== recording.hash) return 'unknown';
  return entry.text === hash ? 'ready' : 'stale';
}
