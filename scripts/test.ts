/** `npm test`: all stages in order; the last line says `N passed, N failed`. */
import { run } from './lib/child.mjs';
import { buildOptions, command, Stop } from './lib/command.ts';
import { root } from './lib/places.ts';
import { progress } from './lib/progress.mjs';
import { runStage, stages, type Result } from './lib/stages.ts';

/** The commit's hash picks the sampled pages, so that each commit sees others and any run can be repeated. */
async function commitHash(): Promise<string> {
  const { code, output } = await run('git', ['rev-parse', '--short=12', 'HEAD'], { cwd: root, capture: true }).catch(
    () => ({ code: 1, output: '' }),
  );
  return code === 0 ? output.trim() : 'no-commit';
}

function say(label: string, { passed, failed, output }: Result): void {
  if (output) console.log(output.trimEnd());
  console.log(`  ${label}: ${passed} đạt${failed > 0 ? `, ${failed} KHÔNG ĐẠT` : ''}`);
}

await command(
  {
    name: 'test',
    about: 'Kiểm thử tất cả. Dòng cuối ghi số đạt và không đạt.',
    options: {
      ...buildOptions,
      all: { type: 'boolean', help: 'soát mọi trang, không chỉ trang mẫu' },
      seed: { type: 'string', value: '<chữ>', help: 'chọn trang mẫu như lần chạy có in chữ này' },
      only: { type: 'string', value: '<khâu>', help: `chỉ chạy một khâu: ${stages.map(({ id }) => id).join(', ')}` },
    },
  },
  async ({ all, seed, only }) => {
    const chosen = only ? stages.filter(({ id }) => id === only) : stages;
    if (chosen.length === 0) throw new Stop(`--only: không có khâu «${only}».`);

    process.env.CTCV_SEED = seed ?? (await commitHash());
    if (all) process.env.CTCV_ALL = '1';
    else console.log(`Trang mẫu chọn theo: ${process.env.CTCV_SEED} (chạy lại y hệt: npm test -- --seed ${process.env.CTCV_SEED})`);

    const total = { passed: 0, failed: 0 };
    let isSiteBuilt = true;
    for (const stage of chosen) {
      if (stage.needsSite && !isSiteBuilt) {
        console.log(`  ${stage.label}: bỏ qua vì chưa dựng được trang`);
        continue;
      }
      const result = await progress(stage.label, () => runStage(stage), ({ failed }) => failed === 0);
      say(stage.label, result);
      if (stage.id === 'build') isSiteBuilt = result.failed === 0;
      total.passed += result.passed;
      total.failed += result.failed;
    }
    if (total.failed > 0) process.exitCode = 1;
    console.log(`${total.passed} passed, ${total.failed} failed`);
  },
);
