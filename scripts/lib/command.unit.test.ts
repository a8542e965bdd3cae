import assert from 'node:assert/strict';
import path from 'node:path';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { buildOptions, command } from './command.ts';

const options = { ...buildOptions, force: { type: 'boolean', help: 'dựng lại' } } as const;
let said: string[];
let environment: NodeJS.ProcessEnv;

beforeEach(() => {
  said = [];
  environment = { ...process.env };
  for (const way of ['log', 'error'] as const) mock.method(console, way, (text: unknown) => said.push(String(text)));
});
afterEach(() => {
  mock.restoreAll();
  process.env = environment;
  process.exitCode = 0;
});

async function run(...args: string[]): Promise<{ worked: unknown; exitCode: unknown }> {
  let worked: unknown;
  await command({ name: 'build', about: 'Dựng trang.', options }, async (values) => void (worked = values), args);
  return { worked, exitCode: process.exitCode };
}

test('help names every option and does no work', async () => {
  assert.equal((await run('--help')).worked, undefined);
  for (const name of Object.keys(options)) assert.match(said[0] ?? '', new RegExp(`--${name} `));
});

test('options reach the build by the environment, files as full paths', async () => {
  await run('--today', '2026-11-20', '--unit', 'units/x.yaml', '--out', 'kq');
  assert.equal(process.env.CTCV_TODAY, '2026-11-20');
  assert.equal(process.env.CTCV_UNIT, path.resolve('units/x.yaml'));
  assert.equal(process.env.CTCV_OUT, path.resolve('kq'));
  await run('--unit', 'xa-mau');
  assert.equal(process.env.CTCV_UNIT, 'xa-mau');
});

test('an option that npm took for itself is not lost in silence', async () => {
  process.env.npm_config_today = 'true';
  assert.equal((await run('2026-11-20')).worked, undefined);
  assert.deepEqual(said, ['Thiếu -- đứng riêng trước tùy chọn. Viết: npm run build -- --today']);
  process.exitCode = 0;
  assert.equal((await run('--today', '2026-11-20')).exitCode, 0);
});

test("npm's own options do not stop us", async () => {
  process.env.npm_config_force = 'true';
  assert.deepEqual((await run()).exitCode, 0);
});

test('a wrong option, value or day is one sentence and exit code 1', async () => {
  const wrong: [string[], RegExp][] = [
    [['--forse'], /Không có tùy chọn --forse/],
    [['abc'], /Không hiểu «abc»/],
    [['--unit'], /viết sai giá trị/],
    [['--today', '2026-02-30'], /không có ngày «2026-02-30»/],
    [['--today', 'mai'], /không có ngày «mai»/],
  ];
  for (const [args, message] of wrong) {
    said = [];
    process.exitCode = 0;
    const { worked, exitCode } = await run(...args);
    assert.equal(worked, undefined, args.join(' '));
    assert.equal(exitCode, 1);
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', message);
  }
});
