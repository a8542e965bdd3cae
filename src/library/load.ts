/** The library: all content read, judged and built, or all messages about why not. */
import type { Day, Guide, Law, Rich, Topic, Unit } from '#model/guide.ts';
import { buildGuide, buildPart, linkTo } from '#model/build-guide.ts';
import type { Part, Surroundings } from '#model/build-guide.ts';
import { buildUnit } from '#model/build-unit.ts';
import { judge } from '#model/judge.ts';
import { formatFindings } from '#model/messages.ts';
import type { Finding } from '#model/messages.ts';
import { toRich } from '#model/rich.ts';
import { withoutNull } from '#model/without-null.ts';
import type { GuideSource, PartSource } from '#model/schema/guide.ts';
import type {
  ContactsSource,
  GlossarySource,
  HomeSource,
  LawsSource,
  LocalSource,
  QrSource,
  UnitSource,
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
export interface Host {
  host: string;
  name: string;
  use: string;
}
export interface Hotline {
  id: string;
  name: string;
  number: string;
  use: string;
  unsure?: Rich;
}

export interface Library {
  unit: Unit;
  today: Day;
  /** In the Vietnamese order of their titles. */
  guides: Guide[];
  topics: Topic[];
  laws: Map<string, Law>;
  glossary: Map<string, Term>;
  contacts: { hosts: Host[]; hotlines: Hotline[] };
  /** What stands on paper, by short id. */
  qr: Map<string, { guide: string }>;
  /** What the front door shows. */
  home: { needed: string[]; tries: { word: string; guide: string }[] };
  parts: Map<string, Part>;
  /** Notes and stale ones: content with errors has no library. */
  findings: Finding[];
}

export async function loadLibrary(
  given: Partial<LibraryOptions> = {},
): Promise<{ library: Library | null; findings: Finding[] }> {
  const { content, findings: read } = await readContent(libraryOptions(given));
  const findings = [...read, ...judge(content)];
  if (findings.some(({ severity }) => severity === 'error')) return { library: null, findings };
  return { library: build(content, findings), findings };
}

let cached: { signature: string; library: Promise<Library> } | undefined;

/** For pages: read once a process; while writing (CTCV_DEV=1) again whenever a file changed. */
export async function getLibrary(): Promise<Library> {
  const options = libraryOptions();
  const signature = process.env['CTCV_DEV'] === '1' ? await contentSignature(options) : JSON.stringify(options);
  if (cached?.signature !== signature) cached = { signature, library: loadOrThrow(options) };
  return cached.library;
}

async function loadOrThrow(options: LibraryOptions): Promise<Library> {
  const { library, findings } = await loadLibrary(options);
  if (library) return library;
  const errors = findings.filter(({ severity }) => severity === 'error');
  throw new Error(`Nội dung có ${errors.length} chỗ phải sửa:\n\n${formatFindings(errors)}`);
}

/** Nothing is wrong, so nothing has holes: each schema passed whole. */
function build(content: WrittenContent, findings: Finding[]): Library {
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
    qr: new Map(qr.map(([id, { guide }]): [string, string] => [guide, id]).reverse()),
  };
  return {
    unit: buildUnit(content.unit!.id, content.unit!.value as UnitSource),
    today: content.today,
    guides: guides
      .map(({ id, value, body }) => buildGuide(id, value, body, around))
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
    qr: new Map(qr),
    home: content.home.value as HomeSource,
    parts: new Map([...around.parts].map(([id, source]) => [id, buildPart(id, source, around)])),
    findings,
  };
}
