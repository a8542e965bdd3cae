/** Keeps the screen on while somebody listens; browsers that cannot (and pages without https) let it go dark. */
let lock: Promise<WakeLockSentinel | undefined> | undefined;

const ask = () => navigator.wakeLock?.request('screen').catch(() => undefined);

// Who looked at another page in between has lost it.
document.addEventListener('visibilitychange', () => {
  if (lock && document.visibilityState === 'visible') lock = ask();
});

export function keepAwake(awake: boolean): void {
  if (awake) lock ??= ask();
  else {
    void lock?.then((held) => held?.release()).catch(() => undefined);
    lock = undefined;
  }
}
