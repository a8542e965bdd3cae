/** Child processes that never outlive us: Ctrl-C and a kill reach them first, then end us. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
const PATIENCE_MS = 5000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
/** @type {NodeJS.Signals | undefined} */
let interruptedBy;

/** @param {NodeJS.Signals} signal */
function forward(signal) {
  interruptedBy ??= signal;
  for (const child of children) child.kill(signal);
  setTimeout(() => {
    for (const child of children) child.kill('SIGKILL');
  }, PATIENCE_MS).unref();
}

/**
 * npm runs us in a shell and hands a signal to that shell only, which dies of it and leaves us behind.
 */
export function endWithNpm() {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return;
  const look = () => {
    if (process.ppid === parent || interruptedBy) return;
    forward('SIGTERM');
    if (children.size === 0) process.exit(1);
  };
  setInterval(look, 500).unref();
}

/** @param {import('node:child_process').ChildProcess} child */
function watch(child) {
  if (children.size === 0) for (const signal of SIGNALS) process.on(signal, forward);
  children.add(child);
}

/** @param {import('node:child_process').ChildProcess} child */
function forget(child) {
  children.delete(child);
  if (children.size === 0) for (const signal of SIGNALS) process.off(signal, forward);
}

/**
 * Runs a program without a shell. `capture` keeps its output instead of showing it;
 * `onOutput` sees it as it comes.
 * @param {string} file
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, capture?: boolean, onOutput?: (text: string) => void }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(file, args, { cwd, env, capture = false, onOutput } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env,
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      windowsHide: true,
    });
    watch(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
        onOutput?.(text);
      });
    }
    child.on('error', (error) => {
      forget(child);
      reject(error);
    });
    child.on('close', (exitCode, signal) => {
      forget(child);
      const code = exitCode ?? 128 + (signal ? constants.signals[signal] : 1);
      if (interruptedBy && children.size === 0) process.exit(code);
      resolve({ code, output });
    });
  });
}
