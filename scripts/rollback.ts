/** `npm run rollback`: puts the build before the present one back into `dist/`. */
import path from 'node:path';
import { buildOptions, command, Stop } from './lib/command.ts';
import { withLock } from './lib/lock.mjs';
import { cache, outDir } from './lib/places.ts';
import { Shelf, type Build } from './lib/shelf.ts';

/** `20261120-062355-123` (UTC) as people read it, in Vietnam's time. */
function madeAt({ id }: Build): string {
  const iso = id.replace(/^(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)-(\d+)$/, '$1-$2-$3T$4:$5:$6.$7Z');
  return new Date(iso).toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short', timeStyle: 'medium' });
}

await command(
  {
    name: 'rollback',
    about: 'Quay lại bản trang ngay trước bản đang dùng. Chạy nhiều lần để lùi tiếp, tối đa ba bản.',
    options: { list: { type: 'boolean', help: 'chỉ liệt kê các bản đang giữ' }, out: buildOptions.out },
  },
  async ({ list }) => {
    const shelf = new Shelf(outDir());
    await withLock(path.join(cache, 'build.lock'), 'Đang chờ một lần dựng trang khác…', async () => {
      await shelf.recover();
      if (list) {
        const current = await shelf.current();
        const kept = await shelf.kept();
        const all = [...(current ? [current] : []), ...kept].sort((a, b) => (a.id < b.id ? 1 : -1));
        for (const build of all) console.log(`${build.id === current?.id ? '→' : ' '} ${madeAt(build)}  ${build.unit}`);
        if (all.length === 0) console.log('Chưa có bản nào.');
        return;
      }
      const build = await shelf.back();
      if (!build) throw new Stop('Không còn bản cũ hơn để quay lại.');
      console.log(`Đã quay lại bản dựng lúc ${madeAt(build)} (${build.unit}).`);
    });
  },
);
