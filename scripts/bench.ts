/** `npm run bench -- build|page|search|press|kiosk`: what a build costs, how fast a page is on a slow phone, how well it is found. */
import { benchBuild } from './bench/build.ts';
import { benchKiosk } from './bench/kiosk.ts';
import { benchPage } from './bench/page.ts';
import { benchPress } from './bench/press.ts';
import { benchSearch } from './bench/search.ts';
import { command, Stop } from './lib/command.ts';

const [what, ...rest] = process.argv.slice(2);
const asked = what?.startsWith('-') ? undefined : what;

await command(
  {
    name: 'bench',
    about:
      'build: dựng thử 60 và 600 hướng dẫn, so với một dự án Astro trần cùng chữ.\n' +
      'page: mở từng hướng dẫn đã dựng trên mạng 400 kbit/s và máy chậm 6 lần, so với một trang viết tay cùng chữ.\n' +
      'search: gõ thử các câu trong tests/search, so với Pagefind trần.\n' +
      'press: in mọi tờ từ đầu, rồi in lại một hướng dẫn đã đổi.\n' +
      'kiosk: cho khách bấm lung tung ở máy chạm, hết lượt này đến lượt khác.',
    options: {
      guides: { type: 'string', value: '<số,số>', help: 'build: số hướng dẫn, mặc định 60,600' },
      sessions: { type: 'string', value: '<số>', help: 'kiosk: bao nhiêu lượt khách, mặc định 5000' },
      runs: { type: 'string', value: '<số>', help: 'page: số lần mở mỗi trang, mặc định 7' },
    },
  },
  async ({ guides = '60,600', runs = '7', sessions = '5000' }) => {
    const benches = { build: () => benchBuild(guides.split(',').map(Number)), page: () => benchPage(Number(runs)), search: () => benchSearch(), press: () => benchPress(), kiosk: () => benchKiosk(Number(sessions)) };
    if (!asked || !(asked in benches)) throw new Stop('Đo gì? npm run bench -- build, page, search, press hoặc kiosk.');
    if (!(await benches[asked as keyof typeof benches]())) process.exitCode = 1;
  },
  asked ? rest : process.argv.slice(2),
);
