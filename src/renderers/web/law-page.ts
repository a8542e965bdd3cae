/** The law library: what each document means for a resident, and which guides lean on it. */
import type { Guide, GuideLink, Law } from '#model/guide.ts';
import { compareVietnamese } from '#text/sort.ts';

export interface LawEntry { law: Law; guides: GuideLink[]; replacedBy: Law[] }
export interface LawPage { groups: { id: string; heading: string; laws: LawEntry[] }[]; count: number }

const groups: { id: string; heading: string; statuses: Law['status'][] }[] = [
  { id: 'dang-dung', heading: 'Đang áp dụng', statuses: ['con-hieu-luc'] },
  { id: 'sap-dung', heading: 'Sắp áp dụng', statuses: ['sap-co-hieu-luc'] },
  { id: 'chua-ro', heading: 'Chưa rõ, hỏi lại trước khi dựa vào', statuses: ['chua-ro', 'tam-ngung'] },
  { id: 'het-dung', heading: 'Không còn áp dụng', statuses: ['bi-thay-the', 'het-hieu-luc'] },
];

export function planLawPage(laws: Iterable<Law>, guides: Guide[]): LawPage {
  const leaning = new Map<string, GuideLink[]>();
  for (const { slug, title, icon, legal } of guides)
    for (const { law } of legal) leaning.set(law.id, [...(leaning.get(law.id) ?? []), { slug, title: title.text, icon }]);
  const byId = new Map([...laws].map((law) => [law.id, law]));
  const all = [...byId.values()].sort((a, b) => compareVietnamese(a.number, b.number));
  return {
    count: all.length,
    groups: groups
      .map(({ id, heading, statuses }) => ({
        id,
        heading,
        laws: all.filter((law) => statuses.includes(law.status)).map((law) => ({
            law,
            guides: leaning.get(law.id) ?? [],
            replacedBy: (law.replacedBy ?? []).flatMap((id) => byId.get(id) ?? []),
          })),
      }))
      .filter((group) => group.laws.length > 0),
  };
}
