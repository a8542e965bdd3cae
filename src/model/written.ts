/** Content as its author wrote it: the value, and where in which file each part of it stands. */
import type { GuideSource, PartSource } from './schema/guide.ts';
import type {
  ContactsSource,
  GlossarySource,
  HomeSource,
  LawsSource,
  LocalSource,
  QrSource,
  TopicsSource,
  UnitSource,
} from './schema/library.ts';
import type { AssistantSource } from './schema/assistant.ts';
import type { ContestsSource } from './schema/contest.ts';
import type { ClassLessonSource, CurriculumSource } from './schema/class-lesson.ts';
import type { DrillSource } from './schema/drill.ts';
import type { EligibilitySource } from './schema/eligibility.ts';
import type { EventSource } from './schema/event.ts';
import type { ClassDaySource, SurveySource } from './schema/forms.ts';
import type { MessagesSource } from './schema/message.ts';
import type { PracticeSource } from './schema/practice.ts';
import type { ProceduresSource } from './schema/procedures.ts';
import type { SafetyPageSource, ScamSource } from './schema/safety.ts';
import type { ScreenLoopSource } from './schema/screen-loop.ts';
import type { Salvaged } from './schema/salvage.ts';
import type { SynonymsSource } from './schema/synonyms.ts';
import type { AdvicePageSource, TrackSource } from './schema/track.ts';
import type { TrainingPlanSource, TrainingSource } from './schema/training.ts';
import type { Day } from './guide.ts';
import type { Path } from './values.ts';

export interface Place {
  /** From the content folder on: `content/guides/dang-ky-khai-sinh.mdx`. */
  file: string;
  /** As YAML read it, before any schema. */
  raw: unknown;
  line(path: Path): number | undefined;
}

/** `value` has holes where the schema refused something: judging goes on with the rest. */
export interface Written<T> extends Place {
  id: string;
  value: Salvaged<T>;
}

/** A part of the MDX body that rules look at. */
export interface BodyNode {
  kind: string;
  line: number;
  /** Component or element name, heading depth, link address. */
  name?: string;
  attributes?: Record<string, string>;
}

export interface Body {
  nodes: BodyNode[];
  /** What kept the body from being read at all. */
  fault?: { line: number; detail: string };
}

export interface WrittenPhoto {
  size: number;
  /** Its bytes are those of a picture that we can read, whatever the file is called. */
  readable: boolean;
}

export interface WrittenLogo extends WrittenPhoto {
  path: string;
  /** Changes with the picture. */
  version: string;
}

export interface WrittenUnit extends Written<UnitSource> {
  /** The file that the unit names, if it lies beside the unit's own; and what else lies there. */
  logo: { found?: WrittenLogo; beside: string[] };
}

export interface WrittenGuide extends Written<GuideSource> {
  body: Body | null;
  /** Photos beside the guide, by name. */
  photos: Map<string, WrittenPhoto>;
}

export interface WrittenContent {
  today: Day;
  unit: WrittenUnit | null;
  guides: WrittenGuide[];
  parts: Written<PartSource>[];
  events: Written<EventSource>[];
  scams: Written<ScamSource>[];
  safety: Written<SafetyPageSource>[];
  drills: Written<DrillSource>[];
  tracks: Written<TrackSource>[];
  lessons: Written<ClassLessonSource>[];
  trainings: Written<TrainingSource>[];
  eligibility: Written<EligibilitySource>[];
  local: Written<LocalSource>[];
  laws: Written<LawsSource>;
  contacts: Written<ContactsSource>;
  glossary: Written<GlossarySource>;
  topics: Written<TopicsSource>;
  qr: Written<QrSource>;
  home: Written<HomeSource>;
  why: Written<AdvicePageSource>;
  procedures: Written<ProceduresSource>;
  synonyms: Written<SynonymsSource>;
  assistant: Written<AssistantSource>;
  messages: Written<MessagesSource>;
  survey: Written<SurveySource>;
  classDay: Written<ClassDaySource>;
  practice: Written<PracticeSource>;
  screenLoop: Written<ScreenLoopSource>;
  curriculum: Written<CurriculumSource>;
  contests: Written<ContestsSource>;
  trainingPlan: Written<TrainingPlanSource>;
}
