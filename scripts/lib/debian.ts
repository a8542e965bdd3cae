/** Gets what a bare Debian lacks, where we may: as root, with apt. */
import { existsSync } from 'node:fs';
import { run } from './child.mjs';
import { progress } from './progress.mjs';

export const isRoot = () => process.getuid?.() === 0;
export const mayInstall = () => isRoot() && existsSync('/usr/bin/apt-get');

export async function installPackages(label: string, packages: string[]): Promise<void> {
  if (!mayInstall()) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await progress(`${label} (apt-get)`, async () => {
    await run('apt-get', ['update', '-q'], { env, capture: true });
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env, capture: true });
  });
}
