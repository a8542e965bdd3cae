/** Keeps the screen on while somebody listens; browsers that cannot (and pages without https) let it go dark. */
let lock: Promise<WakeLockSentinel | undefined> | undefined;

export function keepAwake(awake: boolean): void {
  if (awake) lock ??= navigator.wakeLock?.request('screen').catch(() => undefined);
  else {
    void lock?.then((held) => held?.release()).catch(() => undefined);
    lock = undefined;
  }
}
