/** Says what takes long: a running clock in a terminal, a line now and then in a log. */
const PATIENCE_MS = 2000;
const LOG_EVERY_MS = 15000;

/** @param {number} ms */
export function seconds(ms) {
  return `${(ms / 1000).toFixed(1).replace('.', ',')} giây`;
}

/**
 * Runs `work` under a label and prints one line when it is done.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @param {(result: T) => boolean} [isGood] whether what came back is a success
 * @returns {Promise<T>}
 */
export async function progress(label, work, isGood = () => true) {
  const out = process.stderr;
  const start = Date.now();
  const elapsed = () => Date.now() - start;
  let lastLine = 0;
  const tick = setInterval(() => {
    if (elapsed() < PATIENCE_MS) return;
    if (out.isTTY) out.write(`\r\x1b[K… ${label} ${Math.floor(elapsed() / 1000)} giây`);
    else if (lastLine === 0 || elapsed() - lastLine >= LOG_EVERY_MS) {
      lastLine = elapsed();
      out.write(`… ${label}\n`);
    }
  }, 250);
  let mark = '✖';
  try {
    const result = await work();
    if (isGood(result)) mark = '✔';
    return result;
  } finally {
    clearInterval(tick);
    out.write(`${out.isTTY ? '\r\x1b[K' : ''}${mark} ${label} (${seconds(elapsed())})\n`);
  }
}
