/** Which sheets there are of each kind. */
import type { ClassLesson } from '#model/class-lesson.ts';
import type { LifeEvent } from '#model/event.ts';
import type { Guide, Unit } from '#model/guide.ts';
import { leafletSets } from '#model/leaflet-set.ts';
import type { Message } from '#model/message.ts';
import type { Procedure } from '#model/procedure.ts';
import type { SafetyPage, Scam } from '#model/safety.ts';
import type { SheetKindId } from '#model/sheet.ts';
import type { Track } from '#model/track.ts';
import { basicsSlug } from './advice-poster.ts';
import { noticeSlug } from './notice-list.ts';
import { mixedSlug } from './stickers.ts';
import { wallSlugs } from './wall.ts';

export interface Subject { slug: string; title: string }
export interface SubjectContent { unit: Unit; guides: Guide[]; tracks: Track[]; events: LifeEvent[]; home: { needed: string[] }; scams: Scam[]; safety: SafetyPage[]; messages: Message[]; procedures: Procedure[]; lessons: ClassLesson[] }

const wallNames: Record<(typeof wallSlugs)[number], string> = { 'ban-tay-chi': 'Bàn tay chỉ việc', 'buoc-dau': 'Chiếc điện thoại, bước đầu' };
const named = (all: readonly { slug: string; title: { text: string } }[]): Subject[] => all.map(({ slug, title }) => ({ slug, title: title.text }));

export function subjectsOf(kind: SheetKindId, content: SubjectContent): Subject[] {
  const { guides, tracks, scams, safety, messages, procedures, lessons } = content;
  switch (kind) {
    case 'danh-muc':
      return [{ slug: 'tat-ca', title: 'Mọi thủ tục' }, ...named(tracks)];
    case 'niem-yet':
      return procedures.length > 0 ? [{ slug: noticeSlug, title: 'Thủ tục làm được trên mạng' }] : [];
    case 'khao-sat':
      return [{ slug: 'phieu', title: 'Phiếu hỏi ý kiến' }, { slug: 'tong-hop', title: 'Bảng cộng phiếu' }];
    case 'tranh-tuong':
      return wallSlugs.map((slug) => ({ slug, title: wallNames[slug] }));
    case 'pa-no':
    case 'bang-ron':
      return messages.map(({ id, title }) => ({ slug: id, title: title.text }));
    case 'an-toan':
      return [...named(safety.filter(({ slug }) => slug === 'vua-bi-lua')), { slug: basicsSlug, title: 'Những điều giữ mình' }, ...named(scams)];
    case 'lop-hoc':
      return [{ slug: 'chuong-trinh', title: 'Chương trình buổi học' }, { slug: 'diem-danh', title: 'Danh sách người học' }, { slug: 'chung-nhan', title: 'Giấy chứng nhận' }];
    case 'de-kiem-tra':
    case 'dap-an-kiem-tra':
    case 'phieu-hoc-tap':
    case 'dap-an-phieu':
      return named(lessons);
    case 'to-gap':
      return [...named(guides), ...leafletSets(content).map(({ slug, name }) => ({ slug, title: name }))];
    case 'tem-qr':
      return [...named(guides), { slug: mixedSlug, title: 'Việc nhiều người cần' }];
    default:
      return named(guides);
  }
}
