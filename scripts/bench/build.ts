/** Builds many guides with our pipeline, and the same text as bare Astro pages (MDX, as ours); compares the costs. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadLibrary } from '#library/load.ts';
import { keptPictures } from '../finish/link-pictures.ts';
import { Stop } from '../lib/command.ts';
import { cache, inRoot, root } from '../lib/places.ts';
import { asMdx } from './guide-text.ts';
import { manyGuides } from './many-guides.ts';
import { measure, sizeOf, type Cost } from './measure.ts';

const BOUNDS = { ratio: 3, peakBytes: 3 * 2 ** 30, linear: 1.15 };
const bench = path.join(cache, 'bench');
const astro = inRoot('node_modules/astro/bin/astro.mjs');

export interface Row {
  name: string;
  guides: number;
  cost: Cost;
  size: { files: number; bytes: number };
}

/** What is over its bound, in words; nothing when all is well. */
export function judge(ours: Row[], bare: Row[]): string[] {
  const faults: string[] = [];
  for (const row of ours) {
    const ratio = row.cost.cpuSeconds / bare.find((other) => other.guides === row.guides)!.cost.cpuSeconds;
    if (ratio > BOUNDS.ratio)
      faults.push(
        `${row.guides} hướng dẫn: gấp ${ratio.toFixed(2)} lần CPU của Astro trần, nhiều nhất ${BOUNDS.ratio} lần.`,
      );
    if (row.cost.peakBytes > BOUNDS.peakBytes) faults.push(`${row.guides} hướng dẫn: dùng quá 3 GB bộ nhớ.`);
  }
  const few = ours[0];
  const many = ours.at(-1);
  if (few && many && few.guides < many.guides) {
    const growth = (pick: (row: Row) => number) => pick(many) / pick(few) / (many.guides / few.guides);
    for (const [what, pick] of [
      ['CPU', (row: Row) => row.cost.cpuSeconds],
      ['dung lượng', (row: Row) => row.size.bytes],
    ] as const)
      if (growth(pick) > BOUNDS.linear)
        faults.push(`${what} tăng nhanh hơn số hướng dẫn (gấp ${growth(pick).toFixed(2)} lần mức đều).`);
  }
  return faults;
}

async function ours(wanted: number): Promise<Row[]> {
  const content = path.join(bench, `content-${wanted}`);
  const out = path.join(bench, `ours-${wanted}`);
  const guides = await manyGuides(process.env.CTCV_CONTENT ?? inRoot('content'), content, wanted);
  const args = [inRoot('scripts/build.ts'), '--force', '--content', content, '--out', out];
  // The pictures of links are kept by their content: the first build draws them, later ones do not.
  await rm(keptPictures, { recursive: true, force: true });
  const first = await measure(args, { cwd: root });
  const again = await measure(args, { cwd: root });
  const size = await sizeOf(out);
  return [
    { name: 'lần đầu', guides, cost: first, size },
    { name: 'dựng lại', guides, cost: again, size },
  ];
}

const LAYOUT =
  '---\nconst { title } = Astro.props.frontmatter;\n---\n' +
  '<!doctype html>\n<html lang="vi"><head><meta charset="utf-8" />' +
  '<meta name="viewport" content="width=device-width" /><title>{title}</title></head>' +
  '<body><main><h1>{title}</h1><slot /></main></body></html>\n';

async function bare(wanted: number): Promise<Row> {
  const { library } = await loadLibrary({ content: path.join(bench, `content-${wanted}`) });
  if (!library) throw new Stop('Nội dung thử có lỗi: chạy npm run check trên nội dung thật trước.');
  const project = path.join(bench, `bare-${wanted}`);
  await rm(project, { recursive: true, force: true });
  await mkdir(path.join(project, 'src/pages'), { recursive: true });
  await writeFile(path.join(project, 'package.json'), '{ "type": "module", "private": true }\n');
  await writeFile(
    path.join(project, 'astro.config.mjs'),
    "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()] };\n",
  );
  await writeFile(path.join(project, 'src/layout.astro'), LAYOUT);
  for (const guide of library.guides) await writeFile(path.join(project, `src/pages/${guide.slug}.mdx`), asMdx(guide));
  const cost = await measure([astro, 'build'], { cwd: project });
  return { name: 'Astro trần', guides: library.guides.length, cost, size: await sizeOf(path.join(project, 'dist')) };
}

const columns = ['hướng dẫn', 'CPU (giây)', 'chờ (giây)', 'bộ nhớ (MB)', 'tệp', 'dung lượng (MB)', 'gấp Astro trần'];

function line(row: Row, base: Row): string {
  const { cost, size } = row;
  const cells = [
    row.guides,
    cost.cpuSeconds.toFixed(1),
    cost.seconds.toFixed(1),
    Math.round(cost.peakBytes / 2 ** 20),
    size.files,
    (size.bytes / 1e6).toFixed(1),
    (cost.cpuSeconds / base.cost.cpuSeconds).toFixed(2),
  ];
  return row.name.padEnd(12) + cells.map((cell, i) => String(cell).padStart(columns[i]!.length + 2)).join('');
}

export async function benchBuild(counts: number[]): Promise<boolean> {
  if (counts.some((count) => !Number.isInteger(count) || count < 6))
    throw new Stop('--guides: các số từ 6 trở lên, cách nhau dấu phẩy: 60,600.');
  console.log(''.padEnd(12) + columns.map((name) => `  ${name}`).join(''));
  const rebuilt: Row[] = [];
  const plain: Row[] = [];
  for (const count of counts.sort((a, b) => a - b)) {
    const [first, again] = await ours(count);
    const base = await bare(count);
    for (const row of [first!, again!, base]) console.log(line(row, base));
    rebuilt.push(again!);
    plain.push(base);
  }
  await rm(bench, { recursive: true, force: true });
  await rm(keptPictures, { recursive: true, force: true });
  const faults = judge(rebuilt, plain);
  console.log(
    faults.length > 0
      ? `\n${faults.join('\n')}`
      : '\nTrong giới hạn: CPU nhiều nhất 3 lần Astro trần khi dựng lại, tăng đều theo số hướng dẫn, dưới 3 GB.',
  );
  return faults.length === 0;
}
