/** `--law <id>`: what leans on a law. */
import { lawReach, type Leaning } from '#model/law-reach.ts';
import { leafletOfEvent, leafletOfNeeded, leafletOfTrack, neededSet, setSlug } from '#model/leaflet-set.ts';
import { guideKinds } from '#model/sheet.ts';
import { isRecord } from '#model/values.ts';
import type { WrittenContent } from '#model/written.ts';
import { documentNumbers, isSameDocument } from '#text/document-number.ts';
import { fold } from '#text/fold.ts';
import { closest } from '#text/suggest.ts';
import { Stop } from '../lib/command.ts';

export function lawReport(content: WrittenContent, id: string): string {
  const laws = content.laws.value.flatMap((law) => law ?? []);
  const law = laws.find((entry) => entry.id === id);
  if (!law?.number) {
    const meant = meantBy(id, laws).map((near) => `«${near}»`);
    const hint = meant.length > 0 ? `Ý bạn là ${meant.join(' hay ')}?` : 'Dùng id trong content/laws.yaml.';
    throw new Stop(`--law: không có văn bản «${id}». ${hint}`);
  }
  const { number, name = '' } = law;
  const leanings = lawReach(content, { id, number, name });
  const files = Map.groupBy(leanings, ({ file }) => file);
  return [
    `${number} ${name}`.trim(),
    ...[...files].map(([file, all]) => [file, ...all.map(formatLeaning)].join('\n')),
    `${leanings.length} chỗ trong ${files.size} tệp dựa vào văn bản này.`,
    ...drawnFrom(content, new Set(files.keys())),
  ].join('\n\n');
}

/** What is made from those files, to be printed or practised anew. */
function drawnFrom(content: WrittenContent, files: ReadonlySet<string>): string[] {
  const parts = new Set(content.parts.filter(({ file }) => files.has(file)).map(({ id }) => id));
  const usesPart = ({ raw }: WrittenContent['guides'][number]) =>
    isRecord(raw) && Array.isArray(raw['steps']) && raw['steps'].some((step) => isRecord(step) && parts.has(String(step['part'])));
  const guides = content.guides.filter((guide) => files.has(guide.file) || usesPart(guide)).map(({ id }) => id);
  const warnings = [...content.scams, ...content.safety].filter(({ file }) => files.has(file)).map(({ id }) => id);
  const sets = setsIn(content).filter(({ file, holds }) => files.has(file) || holds.some((slug) => guides.includes(slug))).map(({ slug }) => slug);
  return [
    ...(guides.length > 0 ? [`Làm ra từ đó, của ${guides.length} hướng dẫn (${guides.join(', ')}): tờ in ${guideKinds.join(', ')}, danh-muc; bản dễ đọc; bài tập; cẩm nang.`] : []),
    ...(sets.length > 0 ? [`Tờ gấp in chung nhiều việc: to-gap ${sets.join(', ')}.`] : []),
    ...(warnings.length > 0 ? [`Làm ra từ đó, của ${warnings.length} trang an toàn (${warnings.join(', ')}): tờ in an-toan, danh-muc; cẩm nang.`] : []),
  ];
}

/** The folded leaflets of several procedures, and which these are. */
function setsIn({ events, tracks, home }: WrittenContent): { slug: string; file: string; holds: string[] }[] {
  return [
    { slug: neededSet, file: home.file, holds: leafletOfNeeded(home.value.needed ?? []) },
    ...tracks.map(({ id, file, value }) => ({ slug: setSlug(id), file, holds: leafletOfTrack(value) })),
    ...events.map(({ id, file, value }) => ({ slug: setSlug(id), file, holds: leafletOfEvent(value) })),
  ].filter(({ holds }) => holds.length > 0);
}

/** By its number, a part of its id, or an id that is nearly the same. */
function meantBy(typed: string, laws: readonly { id?: string; number?: string }[]): string[] {
  const ids = laws.flatMap((law) => law.id ?? []);
  const numbered = laws.filter(({ number = '' }) =>
    documentNumbers(typed).some((one) => documentNumbers(number).some((other) => isSameDocument(one, other))),
  );
  if (numbered.length > 0) return numbered.flatMap((law) => law.id ?? []);
  const part = ids.filter((id) => id.includes(fold(typed)));
  return part.length > 0 && part.length <= 5 ? part : [closest(typed, ids) ?? []].flat();
}

function formatLeaning({ line, field, how, text }: Leaning): string {
  return `  ${[line && `dòng ${line}`, field, how].filter(Boolean).join(', ')}${text ? `: ${text}` : ''}`;
}
