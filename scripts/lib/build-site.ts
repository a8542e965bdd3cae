/** Builds the site aside and takes it into use only when it is whole. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Library } from '#library/load.ts';
import type { Finding } from '#model/messages.ts';
import { Stop } from './command.ts';
import { hashOfInputs } from './inputs.ts';
import { withLock } from './lock.mjs';
import { cache, outDir, root } from './places.ts';
import { progress } from './progress.mjs';
import { newId, Shelf, type Build } from './shelf.ts';

export interface BuildResult {
  build: Build;
  unchanged: boolean;
}

/** A mistyped `--out` must not cost anybody a folder. */
async function refuseForeignFolder(shelf: Shelf): Promise<void> {
  const below = path.relative(shelf.out, root);
  if (!below.startsWith('..') && !path.isAbsolute(below)) throw new Stop(`--out: không ghi đè được thư mục ${shelf.out}.`);
  if (!existsSync(shelf.out) || existsSync(path.join(shelf.out, 'index.html'))) return;
  if ((await readdir(shelf.out)).length > 0 && !(await shelf.current()))
    throw new Stop(`--out: ${shelf.out} đang chứa tệp khác; hãy chọn thư mục trống hoặc chưa có.`);
}

async function checkContent(): Promise<Library> {
  const [{ loadOnce }, { formatFindings }] = await Promise.all([
    import('#library/load.ts'),
    import('#model/messages.ts'),
  ]);
  const { library, findings } = await loadOnce();
  const errors = findings.filter((finding: Finding) => finding.severity === 'error');
  if (errors.length > 0 || !library) throw new Stop(`${formatFindings(errors)}\n\nNội dung có ${errors.length} lỗi; trang chưa được dựng lại.`);
  const rest = findings.length;
  if (rest > 0) console.error(`  Có ${rest} điều nên xem lại: npm run check`);
  return library;
}

/** In this process, so that the content just read is not read again. */
async function runAstro(dir: string): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  try {
    await build({ root, outDir: dir, logLevel: 'error' });
  } catch (error) {
    throw new Stop(`Astro không dựng được trang: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function buildInto(staged: string): Promise<Library> {
  const library = await progress('Kiểm tra nội dung', checkContent);
  await progress('Dựng trang', () => runAstro(staged));
  const { finish } = await import('../finish/finish.ts');
  await progress('Hoàn thiện', () => finish({ dir: staged, library, log: (line) => console.error(`  ${line}`) }));
  return library;
}

/** Builds into `dist/` (CTCV_OUT), or does nothing when nothing changed. Throws with the old site untouched. */
export async function buildSite({ force = false } = {}): Promise<BuildResult> {
  const { libraryOptions } = await import('#library/options.ts');
  const shelf = new Shelf(outDir());
  return withLock(path.join(cache, 'build.lock'), 'Đang chờ một lần dựng trang khác…', async () => {
    await refuseForeignFolder(shelf);
    await shelf.recover();
    const inputs = await hashOfInputs(libraryOptions());
    const current = await shelf.current();
    if (!force && current?.inputs === inputs) return { build: current, unchanged: true };

    const staging = path.join(cache, 'build');
    await rm(staging, { recursive: true, force: true });
    const id = newId();
    const staged = path.join(staging, id);
    await mkdir(staged, { recursive: true });
    const { unit } = await buildInto(staged);
    const build = await shelf.put(staged, { id, unit: unit.id, base: unit.base, inputs });
    return { build, unchanged: false };
  });
}

/** The site in use, however old; null when there is none to serve. */
export async function lastGoodBuild(): Promise<Build | null> {
  return new Shelf(outDir()).current();
}
