/** One process at a time: a file names who is at work; a dead owner's lock is taken over. */
import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const HEARTBEAT_MS = 5000;
const DEAD_AFTER_MS = 60000;

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} file */
async function ownerIsDead(file) {
  try {
    const [pid, { mtimeMs }] = [Number(await readFile(file, 'utf8')), await stat(file)];
    return Date.now() - mtimeMs > DEAD_AFTER_MS || (pid > 0 && !isAlive(pid));
  } catch {
    return false;
  }
}

/** @param {string} file */
async function take(file) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    return false;
  }
}

/**
 * Runs `work` while holding the lock `file`; waits for another holder, saying so once.
 * @template T
 * @param {string} file
 * @param {string} waiting
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, waiting, work) {
  await mkdir(path.dirname(file), { recursive: true });
  for (let told = false; !(await take(file)); ) {
    if (await ownerIsDead(file)) {
      await rm(file, { force: true });
      continue;
    }
    if (!told) console.error(waiting);
    told = true;
    await sleep(300);
  }
  const heartbeat = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => {}), HEARTBEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    await rm(file, { force: true });
  }
}
