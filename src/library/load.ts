/** The library: all content read, judged and built, or all messages about why not. */
import type { Contacts, Day, Guide, Law, Rich, Topic, Unit } from '#model/guide.ts';
import { buildGuide, buildPart, linkTo } from '#model/build-guide.ts';
import type { Part, Surroundings } from '#model/build-guide.ts';
import { buildUnit } from '#model/build-unit.ts';
import { buildClassLesson } from '#model/class-lesson.ts';
import type { ClassLesson } from '#model/class-lesson.ts';
import { buildContests } from '#model/contest.ts';
import type { Contests } from '#model/contest.ts';
import { buildDrill } from '#model/build-drill.ts';
import type { Drill } from '#model/build-drill.ts';
import { judge } from '#model/judge.ts';
import { formatFindings } from '#model/messages.ts';
import type { Finding } from '#model/messages.ts';
import { buildEvent } from '#model/event.ts';
import type { LifeEvent } from '#model/event.ts';
import { buildEligibility } from '#model/eligibility.ts';
import type { Eligibility } from '#model/eligibility.ts';
import type { AroundPages, Call } from '#model/page.ts';
import { buildForm } from '#model/forms.ts';
import type { ClassDay, Survey } from '#model/forms.ts';
import { buildMessage } from '#model/message.ts';
import type { Message } from '#model/message.ts';
import { buildProcedures } from '#model/procedure.ts';
import type { Procedure } from '#model/procedure.ts';
import { buildSafetyPage, buildScam } from '#model/safety.ts';
import type { SafetyPage, Scam } from '#model/safety.ts';
import { sitePages } from '#model/site-pages.ts';
import { buildAdvicePage, buildTrack, guidesOf } from '#model/track.ts';
import type { AdvicePage, Track } from '#model/track.ts';
import { buildTraining, buildTrainingPlan } from '#model/training.ts';
import type { Training, TrainingPlan } from '#model/training.ts';
import { parseTitle } from '#model/title.ts';
import { toRich } from '#model/rich.ts';
import { withoutNull } from '#model/without-null.ts';
import type { GuideSource, PartSource } from '#model/schema/guide.ts';
import type { ClassLessonSource, CurriculumSource } from '#model/schema/class-lesson.ts';
import type { ContestsSource } from '#model/schema/contest.ts';
import type { DrillSource } from '#model/schema/drill.ts';
import type { EventSource } from '#model/schema/event.ts';
import type { EligibilitySource } from '#model/schema/eligibility.ts';
import type { ProceduresSource } from '#model/schema/procedures.ts';
import type { SafetyPageSource, ScamSource } from '#model/schema/safety.ts';
import type { ScreenLoopSource } from '#model/schema/screen-loop.ts';
import type { ClassDaySource, SurveySource } from '#model/schema/forms.ts';
import type { MessagesSource } from '#model/schema/message.ts';
import type { AssistantSource } from '#model/schema/assistant.ts';
import type { PracticeSource } from '#model/schema/practice.ts';
import type { SynonymsSource } from '#model/schema/synonyms.ts';
import type { AdvicePageSource, TrackSource } from '#model/schema/track.ts';
import type { TrainingPlanSource, TrainingSource } from '#model/schema/training.ts';
import type {
  ContactsSource,
  GlossarySource,
  HomeSource,
  LawsSource,
  LocalSource,
  QrSource,
} from '#model/schema/library.ts';
import type { Body, WrittenContent } from '#model/written.ts';
import { compareVietnamese } from '#text/sort.ts';
import { libraryOptions } from './options.ts';
import type { LibraryOptions } from './options.ts';
import { contentSignature } from './signature.ts';
import { readContent } from './read-content.ts';

export interface Term {
  id: string;
  term: string;
  meaning: Rich;
  source?: string;
}
/** Paper that must no longer be followed. */
export interface Withdrawn { date: Day; why: string }
/** What is asked but not answered here, and what is said instead. */
export interface Refusal {
  id: string;
  say: string[];
  unless: string[];
  together: string[][][];
  inOrder: AssistantSource['refusals'][number]['inOrder'];
  always: boolean;
  yields: boolean;
  reply: Rich;
  call?: Call;
}

export interface Library {
  unit: Unit;
  /** Where the unit's logo lies on this machine. */
  logoPath?: string;
  today: Day;
  /** In the Vietnamese order of their titles. */
  guides: Guide[];
  topics: Topic[];
  /** In the order of the front door. */
  events: LifeEvent[];
  scams: Scam[];
  /** In the order they are read. */
  safety: SafetyPage[];
  /** True or false? In the order of their names. */
  drills: Drill[];
  /** In the order of the front door, the officers' desk among them. */
  tracks: Track[];
  /** Taught in a classroom, in the order of their page. */
  lessons: ClassLesson[];
  /** Days of training for adults and the talk, in the order of their page; and the week around them. */
  trainings: Training[];
  trainingPlan: TrainingPlan;
  eligibility: Eligibility[];
  /** What one gains by doing it online. */
  why: AdvicePage;
  procedures: Procedure[];
  /** For large boards. */
  messages: Message[];
  /** Sheets to fill in by pen: what people thought, and a day of learning. */
  survey: Survey;
  classDay: ClassDay;
  contests: Contests;
  /** Who interrupts the practice, and what is said to a wrong tap. */
  practice: PracticeSource;
  /** What a screen on the wall shows, and when. */
  screenLoop: ScreenLoopSource;
  /** How people say things, for search and the assistant. */
  synonyms: SynonymsSource;
  assistant: Omit<AssistantSource, 'refusals'> & { refusals: Refusal[] };
  laws: Map<string, Law>;
  glossary: Map<string, Term>;
  contacts: Contacts;
  /** What stands on paper, by short id. */
  qr: Map<string, { guide: string; withdrawn?: Withdrawn }>;
  /** What the front door shows. */
  home: { needed: string[]; warning?: string; tries: { word: string; guide: string }[] };
  parts: Map<string, Part>;
  /** Notes and stale ones: content with errors has no library. */
  findings: Finding[];
}

export interface Loaded {
  /** Null when anything at all is wrong. */
  library: Library | null;
  /** Known also when only something else is wrong. */
  unit: Unit | null;
  /** As its authors wrote it, with holes where something is wrong. */
  content: WrittenContent;
  findings: Finding[];
}

export async function loadLibrary(given: Partial<LibraryOptions> = {}): Promise<Loaded> {
  const { content, findings: read } = await readContent(libraryOptions(given));
  const findings = [...read, ...judge(content)];
  const errors = findings.filter(({ severity }) => severity === 'error');
  const unitFile = content.unit;
  const unit =
    unitFile && errors.every(({ file }) => file !== unitFile.file) ? buildUnit(unitFile) : null;
  return { library: unit && errors.length === 0 ? build(content, unit, findings) : null, unit, content, findings };
}

interface Kept {
  signature: string;
  loaded: Promise<Loaded>;
}
/** The bundle that Astro draws pages with holds a copy of this module; the process keeps one reading for all. */
const shelf = globalThis as { ctcvLibrary?: Kept };

/** Content is read once a process; while writing (CTCV_DEV=1) again whenever a file changed. */
export async function loadOnce(): Promise<Loaded> {
  const options = libraryOptions();
  const signature = process.env['CTCV_DEV'] === '1' ? await contentSignature(options) : JSON.stringify(options);
  if (shelf.ctcvLibrary?.signature !== signature) shelf.ctcvLibrary = { signature, loaded: loadLibrary(options) };
  return shelf.ctcvLibrary.loaded;
}

/** For pages: the library, or one error that carries every message. */
export async function getLibrary(): Promise<Library> {
  const { library, findings } = await loadOnce();
  if (library) return library;
  const errors = findings.filter(({ severity }) => severity === 'error');
  throw new Error(`Nội dung có ${errors.length} chỗ phải sửa:\n\n${formatFindings(errors)}`);
}

/** Nothing is wrong, so nothing has holes: each schema passed whole. */
function build(content: WrittenContent, unit: Unit, findings: Finding[]): Library {
  const guides = content.guides as unknown as { id: string; value: GuideSource; body: Body | null }[];
  const topics: Topic[] = content.topics.value as Topic[];
  const contacts = content.contacts.value as ContactsSource;
  const qr = Object.entries(content.qr.value as QrSource);
  const links = new Map(guides.map(({ id, value }) => [id, linkTo(id, value)]));
  const titleOf = (slug: string) => links.get(slug)!.title;
  const laws = new Map(
    (content.laws.value as LawsSource).map(({ meaning, ...law }): [string, Law] => [
      law.id,
      { ...withoutNull(law), ...(meaning && { meaning: toRich(meaning, titleOf) }) },
    ]),
  );
  const around: Surroundings = {
    links,
    laws,
    parts: new Map(content.parts.map(({ id, value }) => [id, value as PartSource])),
    topics: new Map(topics.map((topic) => [topic.id, topic])),
    officialHosts: new Set(contacts.hosts.map(({ host }) => host)),
    local: new Map(content.local.map(({ id, value }) => [id, value as LocalSource])),
    qr: new Map(qr.filter(([, { withdrawn }]) => !withdrawn).map(([id, { guide }]): [string, string] => [guide, id]).reverse()),
  };
  const places = placesOf(content);
  const aroundPages: AroundPages = {
    titleOf,
    placeOf: (address) => places.get(address)!,
    officialHosts: around.officialHosts,
    calls: new Map(contacts.hotlines.map(({ id, name, number }) => [id, { name, number }])),
  };
  const tracks = content.tracks
    .map(({ id, value }) => buildTrack(id, value as TrackSource, aroundPages))
    .sort((a, b) => a.order - b.order);
  const tracksTo = (slug: string) => tracks.filter((track) => guidesOf(track).includes(slug)).map((track) => track.slug);
  const guideByCode = new Map(guides.flatMap(({ id, value }) => (value.code ? [[value.code, links.get(id)!] as const] : [])));
  return {
    unit,
    ...(unit.logo && { logoPath: content.unit!.logo.found!.path }),
    events: content.events
      .map(({ id, value }) => buildEvent(id, value as EventSource, (slug) => links.get(slug)!))
      .sort((a, b) => a.order - b.order),
    scams: content.scams
      .map(({ id, value }) => buildScam(id, value as ScamSource, aroundPages))
      .sort((a, b) => compareVietnamese(a.title.text, b.title.text)),
    safety: content.safety
      .map(({ id, value }) => buildSafetyPage(id, value as SafetyPageSource, aroundPages))
      .sort((a, b) => a.order - b.order),
    drills: content.drills.map(({ id, value }) => buildDrill(id, value as DrillSource, aroundPages)),
    tracks,
    lessons: content.lessons
      .map(({ id, value }) => buildClassLesson(id, value as ClassLessonSource, { ...aroundPages, linkOf: (slug) => links.get(slug)!, curriculum: content.curriculum.value as CurriculumSource }))
      .sort((a, b) => a.order - b.order),
    trainings: content.trainings
      .map(({ id, value }) => buildTraining(id, value as TrainingSource, { ...aroundPages, linkOf: (slug) => links.get(slug)! }))
      .sort((a, b) => a.order - b.order),
    trainingPlan: buildTrainingPlan(content.trainingPlan.value as TrainingPlanSource, aroundPages),
    eligibility: content.eligibility
      .map(({ id, value }) => buildEligibility(id, value as EligibilitySource, { ...aroundPages, links, laws }))
      .sort((a, b) => a.order - b.order),
    why: buildAdvicePage('vi-sao', content.why.value as AdvicePageSource, aroundPages),
    procedures: buildProcedures(content.procedures.value as ProceduresSource, (code) => guideByCode.get(code)),
    messages: (content.messages.value as MessagesSource).map(buildMessage),
    survey: buildForm(content.survey.value as SurveySource),
    classDay: buildForm(content.classDay.value as ClassDaySource),
    contests: buildContests(content.contests.value as ContestsSource),
    practice: content.practice.value as PracticeSource,
    screenLoop: content.screenLoop.value as ScreenLoopSource,
    synonyms: content.synonyms.value as SynonymsSource,
    assistant: {
      ...(content.assistant.value as AssistantSource),
      refusals: (content.assistant.value as AssistantSource).refusals.map(({ reply, call, ...refusal }) => ({
        ...refusal,
        reply: toRich(reply, titleOf),
        ...(call && { call: aroundPages.calls.get(call)! }),
      })),
    },
    today: content.today,
    guides: guides
      .map(({ id, value, body }) => buildGuide(id, value, body, around))
      // A track that leads to a guide is for its readers too.
      .map((guide) => ({ ...guide, tracks: [...new Set([...guide.tracks, ...tracksTo(guide.slug)])] }))
      .sort((a, b) => compareVietnamese(a.title.text, b.title.text)),
    topics,
    laws,
    glossary: new Map(
      (content.glossary.value as GlossarySource).map((entry) => [
        entry.id,
        { ...entry, meaning: toRich(entry.meaning, titleOf) },
      ]),
    ),
    contacts: {
      hosts: contacts.hosts,
      hotlines: contacts.hotlines.map(({ unsure, ...line }) => ({
        ...line,
        ...(unsure && { unsure: toRich(unsure, titleOf) }),
      })),
    },
    qr: new Map(qr.map(([id, { guide, withdrawn }]) => [id, { guide, ...(withdrawn && { withdrawn }) }])),
    home: content.home.value as HomeSource,
    parts: new Map([...around.parts].map(([id, source]) => [id, buildPart(id, source, around)])),
    findings,
  };
}

/** Name and picture of everything that an address in content may lead to. */
function placesOf(content: WrittenContent): Map<string, { title: string; icon: string }> {
  type Named = { id: string; value: { title?: string; icon?: string } }[];
  const kinds: [kind: string, pages: Named][] = [
    ['guide', content.guides],
    ['event', content.events],
    ['check', content.eligibility],
    ['safety', [...content.scams, ...content.safety]],
    ['track', content.tracks],
    ['lesson', content.lessons],
  ];
  const pages = kinds.flatMap(([kind, entries]) =>
    entries.map(({ id, value }) => [`${kind}:${id}`, { title: parseTitle(value.title!).text, icon: value.icon! }] as const),
  );
  return new Map([...pages, ...Object.entries(sitePages).map(([id, page]) => [`page:${id}`, page] as const)]);
}
