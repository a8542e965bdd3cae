/** Everything the site can be searched for, as the search engines know it. */
import type { Eligibility } from '#model/eligibility.ts';
import type { LifeEvent } from '#model/event.ts';
import type { Guide, Rich, Step } from '#model/guide.ts';
import { plainText } from '#model/rich.ts';
import { routes } from '#model/routes.ts';
import type { SafetyPage, Scam } from '#model/safety.ts';
import { sitePages } from '#model/site-pages.ts';
import type { AdvicePage, Track } from '#model/track.ts';
import type { WholePage } from '#search/index-file.ts';

// Whoever reads them puts the base path before addresses.
const at = routes('');

const given = (texts: (string | undefined)[]) => [...new Set(texts.filter((text): text is string => Boolean(text)))];
const said = (texts: (Rich | undefined)[]) => texts.flatMap((rich) => (rich ? [plainText(rich)] : []));
const withParts = (steps: Step[]): Step[] => steps.flatMap((step) => [step, ...(step.part?.steps ?? [])]);
const titles = (all: { title: string }[]) => all.map(({ title }) => title);
const texts = (all: { text?: Rich }[]) => said(all.map(({ text }) => text));

const nothing = { level: null, tracks: [], troubles: [], sentences: [], body: [] };
type Findable = Omit<WholePage, keyof typeof nothing> & Partial<WholePage>;
const page = (findable: Findable): WholePage => ({ ...nothing, ...findable });

export function findableGuide(guide: Guide): WholePage {
  const title = guide.title.text;
  return page({
    url: at.guide(guide.slug),
    kind: 'guide',
    title,
    summary: guide.summary,
    topic: guide.topic.title,
    icon: guide.icon,
    level: guide.level,
    tracks: guide.tracks,
    names: given([title, guide.officialName, guide.code, ...guide.aliases]),
    troubles: given([...guide.mistakes.map(({ wrong }) => wrong), ...guide.questions.map(({ question }) => question)]),
    sentences: given([...guide.prepare.map(({ name }) => name), ...titles(withParts(guide.steps))]),
    body: [
      ...said([guide.who, guide.authority, ...withParts(guide.steps).flatMap(({ say, tip, warn }) => [say, tip, warn])]),
      ...said([...guide.mistakes.map(({ fix }) => fix), ...guide.questions.map(({ answer }) => answer)]),
      ...guide.otherWays.flatMap(({ title, text }) => [title, plainText(text)]),
      ...titles(guide.after),
    ],
  });
}

export function findableEvent(event: LifeEvent): WholePage {
  return page({
    url: at.event(event.slug),
    kind: 'event',
    title: event.title,
    summary: plainText(event.lead),
    topic: 'Việc trong nhà',
    icon: event.icon,
    names: given([event.title, ...event.aliases]),
    sentences: titles(event.steps),
    body: [...texts(event.steps), ...event.steps.flatMap(({ guides }) => titles(guides))],
  });
}

export function findableScam(scam: Scam): WholePage {
  const title = scam.title.text;
  return page({
    url: at.safetyPage(scam.slug),
    kind: 'scam',
    title,
    summary: plainText(scam.truth),
    topic: 'An toàn',
    icon: scam.icon,
    names: given([title, ...scam.aliases]),
    troubles: given([plainText(scam.story)]),
    sentences: given([...titles(scam.signs), scam.targets]),
    body: [...texts(scam.signs), ...titles(scam.acts), ...texts(scam.acts)],
  });
}

export function findableSafety(safety: SafetyPage): WholePage {
  const title = safety.title.text;
  return page({
    url: at.safetyPage(safety.slug),
    kind: 'safety',
    title,
    summary: plainText(safety.lead),
    topic: 'An toàn',
    icon: safety.icon,
    names: given([title, ...safety.aliases]),
    troubles: titles(safety.after),
    sentences: titles(safety.items),
    body: [...texts(safety.items), ...texts(safety.after)],
  });
}

export function findableCheck(tree: Eligibility): WholePage {
  const title = tree.title.text;
  return page({
    url: at.check(tree.slug),
    kind: 'check',
    title,
    summary: plainText(tree.lead),
    topic: sitePages['kiem-tra'].title,
    icon: tree.icon,
    names: given([title, ...tree.aliases]),
    troubles: tree.questions.map(({ ask }) => ask),
    sentences: titles(tree.outcomes),
    body: said(tree.outcomes.map(({ why }) => why)),
  });
}

export function findableTrack(track: Track): WholePage {
  return findableAdvice(track, { url: at.track(track.slug), kind: 'track', slug: track.slug });
}

export function findableWhy(why: AdvicePage): WholePage {
  return findableAdvice(why, { url: at.why, kind: 'page' });
}

function findableAdvice(advice: AdvicePage, { url, kind, slug }: { url: string; kind: 'track' | 'page'; slug?: string }): WholePage {
  const title = advice.title.text;
  return page({
    url,
    kind,
    title,
    summary: plainText(advice.lead),
    topic: 'Dành cho bạn',
    icon: advice.icon,
    ...(slug && { tracks: [slug] }),
    names: given([title, ...advice.aliases]),
    troubles: advice.sections.flatMap(({ asks }) => asks.map(({ question }) => question)),
    sentences: advice.sections.flatMap((section) => [section.title, ...titles(section.acts), ...titles(section.points)]),
    body: advice.sections.flatMap(({ acts, points, asks }) => [...texts(acts), ...texts(points), ...said(asks.map(({ answer }) => answer))]),
  });
}

/** Tools that content does not describe. */
const tools: WholePage[] = [
  page({
    url: at.addressCheck,
    kind: 'page',
    title: sitePages['kiem-tra-dia-chi'].title,
    summary: 'Dán địa chỉ hay cả tin nhắn vào, máy chỉ ra chỗ thật, chỗ giả.',
    topic: 'An toàn',
    icon: sitePages['kiem-tra-dia-chi'].icon,
    names: [sitePages['kiem-tra-dia-chi'].title, 'kiểm tra địa chỉ', 'kiểm tra đường dẫn', 'kiểm tra link', 'trang này thật hay giả', 'soi link lừa đảo'],
  }),
  page({
    url: at.drills,
    kind: 'page',
    title: sitePages['luyen-tap'].title,
    summary: 'Tám tin nhắn, cuộc gọi, trang mạng mỗi vòng: đoán thật hay giả.',
    topic: 'An toàn',
    icon: sitePages['luyen-tap'].icon,
    names: [sitePages['luyen-tap'].title, 'luyện tập nhận ra lừa đảo', 'tập nhận ra lừa đảo', 'thật hay giả', 'bài tập lừa đảo', 'trò chơi lừa đảo'],
  }),
  // Lessons use the words of what they teach: only their list is found, or they would stand before the guides.
  page({
    url: at.classLessons,
    kind: 'page',
    title: sitePages['bai-hoc'].title,
    summary: 'Bài 45 phút cho lớp 6 đến lớp 12, in ra dạy được ngay.',
    topic: 'Dành cho bạn',
    icon: sitePages['bai-hoc'].icon,
    names: [sitePages['bai-hoc'].title, 'giáo án tin học', 'bài học công dân số', 'kế hoạch bài dạy 5512', 'dạy học sinh dịch vụ công', 'giáo án dịch vụ công trực tuyến', 'hội thi tìm hiểu dịch vụ công', 'đề kiểm tra tin học'],
  }),
  page({
    url: at.trainings,
    kind: 'page',
    title: sitePages['tap-huan'].title,
    summary: 'Nửa ngày cho bà con, một ngày cho cán bộ và tổ công nghệ số, bài nói hai mươi phút.',
    topic: 'Dành cho bạn',
    icon: sitePages['tap-huan'].icon,
    names: [sitePages['tap-huan'].title, 'tập huấn chuyển đổi số', 'tập huấn tổ công nghệ số', 'tập huấn dịch vụ công', 'chương trình tập huấn', 'lớp học cho bà con', 'bài nói chuyện ở chi bộ', 'bài tuyên truyền dịch vụ công'],
  }),
];

export function findableTerm({ id, term, meaning }: { id: string; term: string; meaning: Rich }): WholePage {
  return page({
    url: `${at.glossary}#tu-${id}`,
    kind: 'term',
    title: term,
    summary: plainText(meaning),
    topic: sitePages['chu-kho'].title,
    icon: sitePages['chu-kho'].icon,
    names: given([term, `${term} là gì`]),
  });
}

/** What the library holds that can be found. */
export interface Searchable {
  guides: Guide[];
  events: LifeEvent[];
  scams: Scam[];
  safety: SafetyPage[];
  eligibility: Eligibility[];
  tracks: Track[];
  why: AdvicePage;
  glossary: ReadonlyMap<string, { id: string; term: string; meaning: Rich }>;
}

export function findables(library: Searchable): WholePage[] {
  return [
    ...library.guides.map(findableGuide),
    ...library.events.map(findableEvent),
    ...library.scams.map(findableScam),
    ...library.safety.map(findableSafety),
    ...library.eligibility.map(findableCheck),
    ...library.tracks.map(findableTrack),
    findableWhy(library.why),
    ...tools,
    ...[...library.glossary.values()].map(findableTerm),
  ];
}
