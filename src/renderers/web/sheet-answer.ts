/** What somebody learns who scans the code on a sheet of paper: whether it still holds, and where the steps are. */
import type { Day, Guide, GuideLink } from '#model/guide.ts';
import { guideKinds, guideVersion, screenKind, sheetKinds, validUntil } from '#model/sheet.ts';

export interface SheetAnswer {
  id: string;
  guide: GuideLink & { channel: Guide['channel']; whole: Guide['title'] };
  /** The whole id as it stands on paper. */
  edition: string;
  until: Day;
  /** The present sheet of each kind, and the slide on a screen, by what stands behind `#` in its code. */
  current: { anchor: string; name: string }[];
  withdrawn?: { date: Day; why: string };
}

export function planSheetAnswer(id: string, guide: Guide, today: Day, withdrawn?: { date: Day; why: string }): SheetAnswer {
  const version = guideVersion(guide);
  return {
    id,
    guide: { slug: guide.slug, title: guide.title.text, icon: guide.icon, channel: guide.channel, whole: guide.title },
    edition: `${id}-${version}`,
    until: validUntil(guide, today),
    current: withdrawn ? [] : [
          ...guideKinds.map((kind) => ({ anchor: `${kind}.${version}`, name: `${sheetKinds[kind].name} trong tay bạn` })),
          { anchor: `${screenKind}.${version}`, name: 'Màn hình bạn vừa quét' },
        ],
    ...(withdrawn && { withdrawn }),
  };
}
