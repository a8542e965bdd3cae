/** `npm run lint`: types, ESLint with the walls of the house, dead code. */
import { run } from './lib/child.mjs';
import { command, Stop } from './lib/command.ts';
import { inRoot, root } from './lib/places.ts';
import { progress } from './lib/progress.mjs';
import { eslintArgs, knipArgs, typesArgs } from './lib/linters.ts';

const LINTERS = [
  { label: 'Kiểu dữ liệu (astro check)', args: () => typesArgs },
  { label: 'ESLint', args: (fix?: boolean) => (fix ? [...eslintArgs, '--fix'] : eslintArgs) },
  { label: 'Mã không ai dùng (knip)', args: () => knipArgs },
];

await command(
  {
    name: 'lint',
    about: 'Soát mã: kiểu dữ liệu, quy tắc viết, tường ngăn giữa các thư mục, mã không ai dùng.',
    options: { fix: { type: 'boolean', help: 'tự sửa những gì ESLint sửa được' } },
  },
  async ({ fix }) => {
    let failures = 0;
    for (const { label, args } of LINTERS) {
      const [program = '', ...rest] = args(fix);
      const { code, output } = await progress(
        label,
        () => run(process.execPath, [inRoot(program), ...rest], { cwd: root, capture: true }),
        (result) => result.code === 0,
      );
      if (code === 0) continue;
      failures++;
      console.error(output.trimEnd());
    }
    if (failures > 0) throw new Stop(`Còn ${failures} loại lỗi ở trên.`);
  },
);
