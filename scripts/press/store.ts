/** Print files by the hash of what they show: nothing is printed twice, and half a file never has a name. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Stop } from '../lib/command.ts';
import { cache } from '../lib/places.ts';

export interface Printed { pages: number; widthMm: number; heightMm: number; bleedMm?: number }

export class PressStore {
  readonly dir: string;
  constructor(dir = path.join(cache, 'press')) {
    this.dir = dir;
  }

  /** Where the file of this name lies; the note beside it is written last, so a file without one is not whole. */
  fileOf = (name: string): string => path.join(this.dir, name);
  private noteOf = (name: string): string => path.join(this.dir, `${name}.json`);

  has(name: string): boolean {
    return existsSync(this.noteOf(name)) && existsSync(this.fileOf(name));
  }

  async read(name: string): Promise<Printed> {
    return JSON.parse(await readFile(this.noteOf(name), 'utf8')) as Printed;
  }

  async put(name: string, content: Uint8Array, printed: Printed): Promise<void> {
    try {
      await mkdir(this.dir, { recursive: true });
      await this.write(this.fileOf(name), content);
      await this.write(this.noteOf(name), JSON.stringify(printed));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      throw new Stop('Đĩa đã đầy: chưa cất được tệp in. Xóa bớt cho trống khoảng 500 MB rồi chạy lại; tệp đã in xong vẫn còn.');
    }
  }

  private async write(file: string, content: Uint8Array | string): Promise<void> {
    const part = `${file}.part`;
    try {
      await writeFile(part, content);
      await rename(part, file);
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
  }

  /** What an interrupted run left, and files that no sheet has asked for since `keep` was listed. */
  async tidy(keep: ReadonlySet<string>): Promise<number> {
    if (!existsSync(this.dir)) return 0;
    let gone = 0;
    for (const file of await readdir(this.dir)) {
      const name = file.replace(/\.json$/, '');
      if (keep.has(name) && !file.endsWith('.part')) continue;
      await rm(path.join(this.dir, file), { force: true });
      gone++;
    }
    return gone;
  }
}
