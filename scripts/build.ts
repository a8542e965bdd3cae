/** `npm run build`: builds the site into `dist/`; on any error the last good one stays. */
import { buildSite } from './lib/build-site.ts';
import { buildOptions, command } from './lib/command.ts';
import { outDir } from './lib/places.ts';
import { seconds } from './lib/progress.mjs';

await command(
  {
    name: 'build',
    about: 'Dựng trang vào dist/. Nếu có lỗi, trang cũ vẫn còn nguyên. Ba bản trước được giữ lại: npm run rollback.',
    options: { ...buildOptions, force: { type: 'boolean', help: 'dựng lại dù không có gì thay đổi' } },
  },
  async ({ force }) => {
    const start = Date.now();
    const { unchanged } = await buildSite({ force });
    console.log(unchanged ? `Không có gì thay đổi: ${outDir()}` : `Đã dựng xong (${seconds(Date.now() - start)}): ${outDir()}`);
  },
);
