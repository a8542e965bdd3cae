/** Finds a Chromium to test and print with, and gets one where there is none. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { run } from './child.mjs';
import { Stop } from './command.ts';
import { installPackages, isRoot, mayInstall } from './debian.ts';
import { inRoot } from './places.ts';
import { progress } from './progress.mjs';

export interface Browser {
  executablePath: string;
  args: string[];
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PLACES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where browsers usually lie on this kind of machine. */
export function usualPlaces(platform = process.platform, env = process.env): string[] {
  if (platform === 'darwin')
    return ['/Applications', path.posix.join(homedir(), 'Applications')].flatMap((folder) =>
      MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  if (platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => WINDOWS_PLACES.map((place) => `${folder}\\${place}`));
  const folders = new Set([...(env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin']);
  return NAMES.flatMap((name) => [...folders].map((folder) => `${folder}/${name}`));
}

/** A file of that name may be a stub that only says what to install. On Windows asking would open a window. */
async function works(file: string): Promise<boolean> {
  if (!existsSync(file)) return false;
  if (process.platform === 'win32') return true;
  const { code } = await run(file, ['--version'], { capture: true }).catch(() => ({ code: 1 }));
  return code === 0;
}

async function installed(): Promise<string | null> {
  const { chromium } = await import('@playwright/test');
  for (const place of [...usualPlaces(), chromium.executablePath()]) if (await works(place)) return place;
  return null;
}

const installDebianPackage = () => installPackages('Cài trình duyệt Chromium', ['chromium', 'fonts-dejavu-core']);

async function downloadFromPlaywright(): Promise<void> {
  const withSystemParts = mayInstall() ? ['--with-deps'] : [];
  const cli = inRoot('node_modules/@playwright/test/cli.js');
  await progress('Tải trình duyệt Chromium của Playwright', () =>
    run(process.execPath, [cli, 'install', ...withSystemParts, 'chromium'], { capture: true }),
  );
}

/** A browser that is there already; nothing is installed. */
export async function presentBrowser(): Promise<string | null> {
  const chosen = process.env.CTCV_CHROMIUM;
  return chosen ? (existsSync(chosen) ? chosen : null) : installed();
}

/** A browser that runs on this machine; installs one if it must, or says in one sentence what to do. */
export async function findBrowser(): Promise<Browser> {
  const args = isRoot() ? [...QUIET, '--no-sandbox'] : QUIET;
  const chosen = process.env.CTCV_CHROMIUM;
  if (chosen) {
    if (!existsSync(chosen)) throw new Stop(`CTCV_CHROMIUM: không có trình duyệt ở ${chosen}.`);
    return { executablePath: chosen, args };
  }
  for (const obtain of [async () => {}, installDebianPackage, downloadFromPlaywright]) {
    await obtain();
    const executablePath = await installed();
    if (executablePath) return { executablePath, args };
  }
  throw new Stop(
    'Không tìm thấy trình duyệt: hãy cài Google Chrome, Chromium hoặc Edge rồi chạy lại, hoặc đặt CTCV_CHROMIUM là đường dẫn tới nó.',
  );
}
