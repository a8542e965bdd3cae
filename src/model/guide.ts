/**
 * The `Guide` that programs use: parts laid in, steps numbered, links resolved, local answers
 * laid in. Authors write something smaller (`schema/`); `build-guide.ts` is the one mapping.
 */
import type { WrittenTarget } from './rich.ts';
import type { Screen } from './screen/screen.ts';

export type Level = 'toan-trinh' | 'mot-phan' | 'thong-tin';
export type Channel = 'online' | 'app' | 'counter' | 'police';
export type Confidence = 'high' | 'medium' | 'low';
/** Calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** Text with the two marks authors may use: **words to press** and [links](guide:…). */
export type Rich = Inline[];
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong'; text: string }
  | { kind: 'link'; text: string; to: LinkTarget };
export type LinkTarget =
  | { guide: string; step?: string; title: string }
  | Exclude<WrittenTarget, { guide: string }>;

/** What holds for a time only. Both ends belong to the time. */
export interface Dated { from?: Day; until?: Day }
/** What no source says for certain: the sentence tells how it is unsure. */
export interface Unsure { unsure?: Rich }

export interface Fact extends Dated, Unsure { value: string; note?: Rich }

export interface Prepare extends Dated, Unsure { name: string; note?: Rich; icon: string; optional?: true }
export interface OtherWay extends Dated { way: 'counter' | 'post' | 'app' | 'web' | 'computer' | 'phone'; title: string; text: Rich }
export interface After extends Dated { title: string; text?: Rich; icon: string; guide?: GuideLink }
export interface Mistake { wrong: string; fix: Rich; step?: string }
export interface Question extends Dated { question: string; answer: Rich }

export interface Photo { file: string; alt: string }

export interface Step {
  id: string;
  number: number;
  title: string;
  /** The sentence read aloud and printed. */
  say: Rich;
  screen: Screen;
  tip?: Rich;
  warn?: Rich;
  unsure?: Rich;
  /** What the form asks, where no source knows the labels. */
  asks?: string[];
  /** What to look for when the real screen differs from the drawn one. */
  differs?: Rich;
  photo?: Photo;
  /** Set on a card that stands for a part: its full steps, opened in practice, and its guide. */
  part?: { id: string; guide?: GuideLink; steps: Step[] };
}

export interface GuideLink { slug: string; title: string; icon: string }
export interface Topic { id: string; title: string; icon: string }

export interface Law {
  id: string;
  number: string;
  name: string;
  issued?: Day;
  effective?: Day;
  until?: Day;
  status: 'con-hieu-luc' | 'sap-co-hieu-luc' | 'bi-thay-the' | 'het-hieu-luc' | 'tam-ngung' | 'chua-ro';
  meaning?: Rich;
  /** What took its place. */
  replacedBy?: string[];
  url?: string;
}
export interface LegalRef { law: Law; note?: Rich }

export interface Source {
  title: string;
  publisher: string;
  /** Full day, or `YYYY-MM`, or `YYYY` where the source says no more. */
  date: string;
  url?: string;
  /** True when the host is on the official list: only then may a page link to it. */
  official: boolean;
  supports: string[];
}

/** A question only the commune can answer; answered in `content/local/<guide>.yaml`. */
export interface LocalItem { id: string; ask: string; answer?: { text: Rich; source: string; date: Day } }

export interface Title {
  /** Without break marks. */
  text: string;
  /** Cut where the author allows a break. */
  lines: string[];
}

export interface Guide {
  slug: string;
  title: Title;
  officialName?: string;
  code?: string;
  codeNote?: string;
  icon: string;
  aliases: string[];
  topic: Topic;
  tracks: string[];
  events: string[];
  level: Level | null;
  channel: Channel;
  summary: string;
  who: Rich;
  authority: Rich;
  fee: Fact[];
  time: Fact[];
  result: Fact[];
  prepare: Prepare[];
  steps: Step[];
  otherWays: OtherWay[];
  after: After[];
  mistakes: Mistake[];
  questions: Question[];
  legal: LegalRef[];
  sources: Source[];
  checked: Day;
  reviewBy: Day;
  reviewWhy?: string;
  confidence: Confidence;
  local: LocalItem[];
  related: GuideLink[];
  /** The MDX body, shown on the web only, and the glossary words it links to. */
  body?: { terms: string[] };
  /** Id in `content/qr.yaml`. */
  qr?: string;
}

export interface Host { host: string; name: string; use: string; source: string; date: string }
export interface Hotline { id: string; name: string; number: string; use: string; unsure?: Rich; source: string; date: string }
/** Addresses and numbers of the State that people may trust. */
export interface Contacts { hosts: Host[]; hotlines: Hotline[] }

export interface Contact { name: string; address?: string; phone?: string; hours?: string; email?: string }
/** File name beside the commune's own file; the version changes with the picture. */
export interface Logo { file: string; version: string }
/** A commune: the only thing that differs between two communes' sites. */
export interface Unit {
  id: string;
  name: string;
  province: string;
  /** Made-up unit: every print file carries BẢN MẪU. */
  sample: boolean;
  site: string;
  base: string;
  logo?: Logo;
  /** `#rrggbb` of the bands on its printed sheets, instead of our red. */
  colour?: string;
  imprint?: string;
  counter: Contact;
  police: Contact;
  digitalTeam: Contact;
  feedback?: string;
}
