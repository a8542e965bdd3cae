/** `npm run dev`: the site for writers, rebuilt at every save, content errors shown in the browser. */
import { run } from './lib/child.mjs';
import { buildOptions, command } from './lib/command.ts';
import { inRoot, root } from './lib/places.ts';

const { today, unit, content } = buildOptions;

await command(
  {
    name: 'dev',
    about: 'Mở trang để viết: lưu tệp là trang trong trình duyệt đổi theo; lỗi nội dung hiện ngay trên trang.',
    options: {
      today,
      unit,
      content,
      port: { type: 'string', value: '<số>', help: 'cổng, mặc định 4321; đang bận thì lấy cổng kế tiếp' },
      host: { type: 'string', value: '<địa chỉ>', help: 'địa chỉ nghe, ví dụ 0.0.0.0 để máy khác cùng mạng xem được' },
    },
  },
  async ({ port, host }) => {
    const args = [inRoot('node_modules/astro/bin/astro.mjs'), 'dev', '--ignore-lock'];
    if (port) args.push('--port', port);
    if (host) args.push('--host', host);
    // Set to any value, this keeps Astro from going to the background where it believes a program runs it.
    const env = { ...process.env, CTCV_DEV: '1', ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' };
    process.exitCode = (await run(process.execPath, args, { cwd: root, env })).code;
  },
);
