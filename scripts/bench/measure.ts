/** What a command costs, with all processes it starts. Linux only: it reads `/proc`. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { filesIn } from '../lib/built-site.ts';
import { Stop } from '../lib/command.ts';

export interface Cost {
  cpuSeconds: number;
  peakBytes: number;
  seconds: number;
}

const TICKS_PER_SECOND = 100;
const SAMPLE_MS = 100;
const PAGE_BYTES = 4096;

/** Fields of `/proc/<pid>/stat` behind the command's name, which may hold spaces. */
const statOf = (pid: string | number) =>
  readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');

/** CPU time of all children that have ended, their own children too. */
function endedChildren(): number {
  const fields = statOf('self');
  return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}

/** Resident memory of a process and everything below it. */
function treeBytes(root: number): number {
  const parents = new Map<number, number>();
  const resident = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const fields = statOf(name);
      parents.set(Number(name), Number(fields[1]));
      resident.set(Number(name), Number(fields[21]) * PAGE_BYTES);
    } catch {
      // It ended while we looked.
    }
  }
  const isBelow = (pid: number): boolean => pid === root || (parents.has(pid) && isBelow(parents.get(pid)!));
  return [...resident].reduce((sum, [pid, bytes]) => (isBelow(pid) ? sum + bytes : sum), 0);
}

export async function measure(args: string[], options: { cwd: string; env?: NodeJS.ProcessEnv }): Promise<Cost> {
  if (process.platform !== 'linux') throw new Stop('Chỉ đo được việc dựng trang trên Linux.');
  const before = endedChildren();
  const start = Date.now();
  const child = spawn(process.execPath, args, {
    cwd: options.cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => child.kill();
  process.on('exit', end);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  let peakBytes = 0;
  const timer = setInterval(() => (peakBytes = Math.max(peakBytes, treeBytes(child.pid!))), SAMPLE_MS);
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('close', resolve).once('error', reject),
  );
  clearInterval(timer);
  process.off('exit', end);
  if (code !== 0) throw new Stop(`${output.trimEnd()}\n\nKhông chạy được: node ${args.join(' ')}`);
  return { cpuSeconds: endedChildren() - before, peakBytes, seconds: (Date.now() - start) / 1000 };
}

export async function sizeOf(dir: string): Promise<{ files: number; bytes: number }> {
  const files = await filesIn(dir);
  const sizes = await Promise.all(files.map(async (file) => (await stat(path.join(dir, file))).size));
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
