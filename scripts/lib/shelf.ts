/**
 * The built site and the builds before it. A build is taken into use by renaming, so that a
 * visitor or an error never meets half a site; the last three stay to be gone back to.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cache, root } from './places.ts';

export interface Build {
  /** Sorts by time. */
  id: string;
  unit: string;
  base: string;
  /** Hash of everything the build was made from. */
  inputs: string;
  /** Tells this build's files from any others. */
  fingerprint: string;
}

const KEPT = 3;
const BUSY = new Set(['EPERM', 'EBUSY', 'EACCES', 'ENOTEMPTY']);

/** The press adds to a build that is in use. */
const isPressed = (file: string) => /^(?:tai-ve[\\/]in[\\/]|api[\\/]press\.json)/.test(file);

/** Hash of names, sizes and times: cheap, and different for every build. */
async function fingerprint(dir: string): Promise<string> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const lines = await Promise.all(
    entries
      .filter((entry) => entry.isFile() && !isPressed(path.relative(dir, path.join(entry.parentPath, entry.name))))
      .map(async (entry) => {
        const file = path.join(entry.parentPath, entry.name);
        const { size, mtimeMs } = await stat(file);
        return `${path.relative(dir, file)} ${size} ${Math.floor(mtimeMs / 1000)}`;
      }),
  );
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex').slice(0, 16);
}

/** Renames a folder; waits where Windows still holds a file open, copies across file systems. */
async function move(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await rename(from, to);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (code === 'EXDEV') break;
      if (!BUSY.has(code) || attempt === 10) throw error;
      await sleep(200);
    }
  }
  const beside = `${to}.part`;
  await rm(beside, { recursive: true, force: true });
  await cp(from, beside, { recursive: true, preserveTimestamps: true });
  await rename(beside, to);
  await rm(from, { recursive: true, force: true });
}

export function newId(now = new Date()): string {
  return now.toISOString().replace(/[-:Z]/g, '').replace(/[T.]/g, '-');
}

export class Shelf {
  readonly out: string;
  readonly store: string;

  constructor(out: string) {
    this.out = out;
    const name = path.relative(root, out).replaceAll('..', '+').replaceAll(/[\\/:]/g, '~') || 'dist';
    this.store = path.join(cache, 'builds', name);
  }

  /** Builds that are known, newest first, whether on the shelf or in use. */
  async known(): Promise<Build[]> {
    const files = existsSync(this.store) ? await readdir(this.store) : [];
    const builds = files
      .filter((file) => file.endsWith('.json'))
      .map(async (file) => JSON.parse(await readFile(path.join(this.store, file), 'utf8')) as Build);
    return (await Promise.all(builds)).sort((a, b) => (a.id < b.id ? 1 : -1));
  }

  /** Builds on the shelf, newest first. */
  async kept(): Promise<Build[]> {
    return (await this.known()).filter((build) => existsSync(path.join(this.store, build.id)));
  }

  /** The build in use, or null when there is none or when somebody else made it. */
  async current(): Promise<Build | null> {
    if (!existsSync(this.out)) return null;
    const print = await fingerprint(this.out);
    return (await this.known()).find((build) => build.fingerprint === print) ?? null;
  }

  /** Puts the last build back if a swap was cut short between its two renames. */
  async recover(): Promise<void> {
    const [latest] = await this.kept();
    if (!existsSync(this.out) && latest) await move(path.join(this.store, latest.id), this.out);
  }

  /** Takes a finished folder into use; builds that were gone back from are dropped. */
  async put(staged: string, build: Omit<Build, 'fingerprint'>): Promise<Build> {
    const current = await this.current();
    const complete = { ...build, fingerprint: await fingerprint(staged) };
    await mkdir(this.store, { recursive: true });
    await writeFile(path.join(this.store, `${build.id}.json`), `${JSON.stringify(complete, null, 2)}\n`);
    if (current) for (const later of await this.kept()) if (later.id > current.id) await this.drop(later.id);
    await this.swap(staged, current);
    await this.prune(build.id);
    return complete;
  }

  /** Goes back to the build before the one in use; null when there is none. */
  async back(): Promise<Build | null> {
    const current = await this.current();
    const target = (await this.kept()).find((build) => !current || build.id < current.id);
    if (!target) return null;
    await this.swap(path.join(this.store, target.id), current);
    return target;
  }

  private async swap(next: string, current: Build | null): Promise<void> {
    if (!existsSync(this.out)) {
      await mkdir(path.dirname(this.out), { recursive: true });
      return move(next, this.out);
    }
    const shelved = path.join(this.store, current?.id ?? 'unknown');
    await rm(shelved, { recursive: true, force: true });
    await move(this.out, shelved);
    try {
      await move(next, this.out);
    } catch (error) {
      await move(shelved, this.out);
      throw error;
    }
    if (!current) await rm(shelved, { recursive: true, force: true });
  }

  private async prune(inUse: string): Promise<void> {
    const kept = (await this.kept()).slice(0, KEPT).map((build) => build.id);
    for (const { id } of await this.known()) if (id !== inUse && !kept.includes(id)) await this.drop(id);
  }

  private async drop(id: string): Promise<void> {
    await rm(path.join(this.store, id), { recursive: true, force: true });
    await rm(path.join(this.store, `${id}.json`), { force: true });
  }
}
