/** `npm run check`: judges the content and, if asked, the built site. */
import { writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { loadLibrary, type Library } from '#library/load.ts';
import { libraryOptions } from '#library/options.ts';
import { changesWithin } from '#model/dated.ts';
import { review } from '#model/judge.ts';
import { lawReport } from './content/law.ts';
import { officialReport } from './content/official.ts';
import { guideTable } from './content/table.ts';
import { buildOptions, command, Stop } from './lib/command.ts';
import { isError, reporters, upcoming, type AnyFinding } from './lib/findings.ts';
import { outDir } from './lib/places.ts';
import { readRecordings } from './voice/recordings.ts';

const SOON_DAYS = 90;

interface CheckResult {
  name: string;
  findings: AnyFinding[];
}

async function checkSite(library: Library): Promise<CheckResult[]> {
  const { checks } = await import('./check/all.ts');
  const context = { dir: outDir(), library, log: (line: string) => console.error(line) };
  const results: CheckResult[] = [];
  for (const { name, run } of checks) {
    try {
      results.push({ name, findings: await run(context) });
    } catch (error) {
      const what = `Phép kiểm tra bị hỏng: ${error instanceof Error ? error.stack : String(error)}`;
      results.push({ name, findings: [{ severity: 'error', file: 'scripts/check/', what, code: 'check-crashed' }] });
    }
  }
  return results;
}

async function checkVoice(library: Library): Promise<AnyFinding[]> {
  const folders = await readRecordings(libraryOptions().content);
  if (folders.length === 0) return [];
  // The decoder is large: it comes when there is something to hear.
  const [{ judgeVoice }, { voicePages }, { soundOf }] = await Promise.all([import('./voice/judge.ts'), import('./voice/pages.ts'), import('./voice/sound.ts')]);
  return judgeVoice(folders, voicePages(library), soundOf);
}

function guidesOf(library: Library | null): Library['guides'] {
  if (!library) throw new Stop('Nội dung còn lỗi nên chưa so được: chạy npm run check để xem.');
  return library.guides;
}

await command(
  {
    name: 'check',
    about:
      'Soát nội dung: lỗi, điều đến hạn, điều chưa chắc, nguồn yếu, việc xã còn phải trả lời, và bảng từng bài.',
    options: {
      ...buildOptions,
      dist: { type: 'boolean', help: 'soát cả trang đã dựng' },
      json: { type: 'boolean', help: 'in ra JSON' },
      github: { type: 'boolean', help: 'in ra cho GitHub Actions' },
      law: { type: 'string', value: '<mã>', help: 'chỉ liệt kê những chỗ dựa vào văn bản này' },
      official: { type: 'string', value: '<tệp.json>', help: 'chỉ so bài với bản ghi thủ tục của Cổng' },
      counts: { type: 'string', value: '<tệp>', help: 'ghi số phép kiểm tra đạt và không đạt vào tệp này' },
    },
  },
  async ({ dist, json, github, law, official, counts }) => {
    if (dist && !existsSync(outDir())) throw new Stop(`Chưa có trang nào ở ${outDir()}: hãy chạy npm run build.`);
    const { library, content, findings } = await loadLibrary();
    if (law) return console.log(lawReport(content, law));
    if (official) return console.log(await officialReport(guidesOf(library), official));
    const soon = library ? changesWithin(library, SOON_DAYS).map(upcoming) : [];
    const results: CheckResult[] = [{ name: 'content', findings: [...findings, ...review(content), ...soon] }];
    if (library) results.push({ name: 'voice', findings: await checkVoice(library) });
    if (dist && library) results.push(...(await checkSite(library)));

    const all = results.flatMap((result) => result.findings);
    const failed = results.filter((result) => result.findings.some(isError));
    const report = reporters[json ? 'json' : github ? 'github' : 'text'](all);
    if (!json && !github) console.log(`${guideTable(content)}\n`);
    if (report) console.log(report);
    if (counts) await writeFile(counts, JSON.stringify({ passed: results.length - failed.length, failed: failed.length }));
    if (failed.length > 0 || !library) process.exitCode = 1;
  },
);
