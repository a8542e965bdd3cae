/** The stages of `npm test`: each runs one program and says how many of its tests passed. */
import { existsSync } from 'node:fs';
import { glob, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { findBrowser } from './browser.ts';
import { run } from './child.mjs';
import { Stop } from './command.ts';
import { eslintArgs, knipArgs, typesArgs } from './linters.ts';
import { cache, inRoot, outDir, root } from './places.ts';

export interface Result {
  passed: number;
  failed: number;
  /** What went wrong, to be shown. */
  output?: string;
}
export interface Stage {
  id: string;
  label: string;
  /** Looks at the built site: pointless when the build failed. */
  needsSite?: true;
  run(): Promise<Result>;
}

const one = (code: number, output: string): Result =>
  code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output };

async function judge([program = '', ...args]: string[], env = process.env): Promise<Result> {
  const { code, output } = await run(process.execPath, [inRoot(program), ...args], { cwd: root, env, capture: true });
  return one(code, output);
}

/** Runs a program that writes its counts to a file; a crash is a failure whatever the file says. */
async function counted(program: (countsFile: string) => { args: string[]; env?: NodeJS.ProcessEnv }): Promise<Result> {
  await mkdir(cache, { recursive: true });
  const dir = await mkdtemp(path.join(cache, 'counts-'));
  try {
    const file = path.join(dir, 'counts.json');
    const { args, env } = program(file);
    const { code, output } = await run(process.execPath, args, {
      cwd: root,
      env: { ...process.env, CTCV_DIST: outDir(), NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
      capture: true,
    });
    const counts = existsSync(file) ? await readFile(file, 'utf8') : '';
    const { passed, failed } = counts ? (JSON.parse(counts) as Result) : { passed: 0, failed: 0 };
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, output: code === 0 ? undefined : output };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function filesLike(...patterns: string[]): Promise<string[]> {
  return (await Array.fromAsync(glob(patterns, { cwd: root }))).sort();
}

async function nodeTests(...patterns: string[]): Promise<Result> {
  const files = await filesLike(...patterns);
  if (files.length === 0) return { passed: 0, failed: 0 };
  return counted((countsFile) => ({
    args: [
      '--test',
      '--test-reporter=dot',
      '--test-reporter-destination=stdout',
      '--test-reporter=./scripts/lib/node-counts.ts',
      `--test-reporter-destination=${countsFile}`,
      ...files,
    ],
  }));
}

async function browserTests(): Promise<Result> {
  if ((await filesLike('tests/**/*.e2e.test.ts')).length === 0) return { passed: 0, failed: 0 };
  const { executablePath } = await findBrowser();
  return counted((countsFile) => ({
    args: [inRoot('node_modules/@playwright/test/cli.js'), 'test'],
    env: { CTCV_COUNTS: countsFile, CTCV_CHROMIUM: executablePath },
  }));
}

export const stages: Stage[] = [
  {
    id: 'browser',
    label: 'Tìm trình duyệt',
    run: () => findBrowser().then(({ executablePath }) => one(executablePath ? 0 : 1, '')),
  },
  { id: 'types', label: 'Kiểu dữ liệu', run: () => judge(typesArgs) },
  { id: 'eslint', label: 'ESLint và tường ngăn', run: () => judge(eslintArgs) },
  { id: 'knip', label: 'Mã không ai dùng', run: () => judge(knipArgs) },
  {
    id: 'unit',
    label: 'Kiểm thử từng phần',
    run: () => nodeTests('src/**/*.unit.test.ts', 'scripts/**/*.unit.test.ts', 'tests/**/*.unit.test.ts'),
  },
  { id: 'content', label: 'Nội dung', run: () => judge(['scripts/check.ts']) },
  { id: 'build', label: 'Dựng trang', run: () => judge(['scripts/build.ts']) },
  {
    id: 'site',
    label: 'Soát trang đã dựng',
    needsSite: true,
    run: () => counted((countsFile) => ({ args: [inRoot('scripts/check.ts'), '--dist', '--counts', countsFile] })),
  },
  { id: 'built', label: 'Kiểm thử tệp đã dựng', needsSite: true, run: () => nodeTests('tests/**/*.build.test.ts') },
  { id: 'e2e', label: 'Kiểm thử trong trình duyệt', needsSite: true, run: browserTests },
];

/** Runs a stage; whatever it throws is a failure of that stage. */
export async function runStage(stage: Stage): Promise<Result> {
  try {
    return await stage.run();
  } catch (error) {
    const output = error instanceof Stop ? error.message : error instanceof Error ? error.stack : String(error);
    return { passed: 0, failed: 1, output };
  }
}
