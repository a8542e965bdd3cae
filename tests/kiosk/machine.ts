/** A machine for the kit's Linux script: a screen nobody sees, a home of its own, the script as it is handed out. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { findBrowser } from '../../scripts/lib/browser.ts';
import { installPackages } from '../../scripts/lib/debian.ts';

const SCREEN = { width: 540, height: 960 };
const NEEDED = [
  ['Xvfb', 'xvfb'],
  ['xrandr', 'x11-xserver-utils'],
  ['python3', 'python3'],
  ['flock', 'util-linux'],
] as const;
const isThere = (program: string) => (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(path.join(folder, program)));
const lacking = () => NEEDED.filter(([program]) => !isThere(program));

/** Why the script cannot be tried here; `false` where it can. */
export async function whyNot(): Promise<string | false> {
  if (process.platform !== 'linux') return 'bộ cài này dành cho Linux';
  if (lacking().length > 0) await installPackages('Cài màn hình ảo để thử kiosk', lacking().map(([, name]) => name));
  const [missing] = lacking();
  return missing ? `máy không có ${missing[0]} (gói ${missing[1]})` : false;
}

export async function until<T>(what: string, look: () => T | Promise<T>, patience = 20_000): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await Promise.resolve(look()).catch(() => undefined);
    if (found) return found;
    if (Date.now() > end) throw new Error(`Chờ mãi không thấy: ${what}`);
    await sleep(100);
  }
}

const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => (child.exitCode ?? child.signalCode) === null ? child.once('exit', () => resolve()) : resolve());

export class Machine {
  readonly #home: string;
  readonly #kit: string;
  readonly #screen: ChildProcess;
  readonly #display: string;
  #script: ChildProcess | undefined;
  #watching: Browser | undefined;

  private constructor(home: string, kit: string, screen: ChildProcess, display: string) {
    this.#home = home;
    this.#kit = kit;
    this.#screen = screen;
    this.#display = display;
  }

  static async switchOn(zip: string): Promise<Machine> {
    const home = await mkdtemp(path.join(tmpdir(), 'may-kiosk-'));
    for (const [name, bytes] of Object.entries(unzipSync(await readFile(zip)))) {
      const file = path.join(home, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${SCREEN.width}x${SCREEN.height}x24`, '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const number = await new Promise<string>((resolve) => screen.stdio[3]!.once('data', (text: Buffer) => resolve(text.toString().trim())));
    return new Machine(home, path.join(home, 'may-kiosk/linux'), screen, `:${number}`);
  }

  async switchOff(): Promise<void> {
    await this.stop();
    this.#screen.kill();
    await ended(this.#screen);
    await rm(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }

  get profile(): string {
    return path.join(this.#home, '.local/state/may-kiosk/ho-so');
  }

  /** Settings that differ from those in the kit. */
  async start(settings: Record<string, string>): Promise<void> {
    const { executablePath, args } = await findBrowser();
    const file = path.join(this.#kit, 'cau-hinh.conf');
    let text = await readFile(file, 'utf8');
    for (const [name, value] of Object.entries({ ...settings, REOPEN: '', BROWSER: executablePath })) {
      if (!text.includes(`\n${name}=`)) throw new Error(`cau-hinh.conf không có ${name}.`);
      text = text.replace(new RegExp(`\n${name}=.*`), `\n${name}="${value}"`);
    }
    await writeFile(file, text);
    this.#script = spawn('sh', [path.join(this.#kit, 'may-kiosk.sh')], {
      stdio: 'ignore',
      // Nothing of who runs the tests: neither their desktop's settings nor their proxy.
      env: { PATH: process.env['PATH'], HOME: this.#home, XDG_RUNTIME_DIR: this.#home, DISPLAY: this.#display, KIOSK_TEST_FLAGS: [...args, '--remote-debugging-port=0'].join(' ') },
    });
  }

  async stop(): Promise<void> {
    await this.#watching?.close();
    if (!this.#script) return;
    this.#script.kill('SIGTERM');
    await ended(this.#script);
    this.#script = undefined;
  }

  /** Chromium says who it is in the name its lock points to. */
  async browser(): Promise<number | undefined> {
    const lock = await readlink(path.join(this.profile, 'SingletonLock')).catch(() => '');
    return Number(lock.split('-').at(-1)) || undefined;
  }

  async kill(): Promise<void> {
    const pid = (await this.browser())!;
    process.kill(pid, 'SIGKILL');
    await until('trình duyệt mở lại', async () => ((await this.browser()) ?? pid) !== pid);
  }

  /** The page on the screen. */
  async page(url: string): Promise<Page> {
    await this.#watching?.close();
    this.#watching = await until('trình duyệt', async () => {
      const [port] = (await readFile(path.join(this.profile, 'DevToolsActivePort'), 'utf8')).split('\n');
      return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    });
    return until(url, () => this.#watching!.contexts()[0]!.pages().find((page) => page.url() === url));
  }
}
