/** What most sheets show of a guide: the three facts, what to have ready, the strip that names the commune. */
import { holdsOn } from '#model/dated.ts';
import type { Day, Fact, Guide, Prepare, Unit } from '#model/guide.ts';
import { plainText } from '#model/rich.ts';
import { routes } from '#model/routes.ts';
import { codeAddress, guideVersion, sheetKinds, validUntil, type SheetKindId } from '#model/sheet.ts';
import { formatDay } from '#text/dates.ts';
import { besideLogo, type WordsRule } from './logo.ts';
import { heightOf, lead, type Setting } from './measure.ts';

export interface SheetFact {
  icon: string;
  value: string;
  note?: string;
  /** No source says it for certain: framed, and told. */
  unsure: boolean;
  /** What else holds, with its condition. */
  also: string[];
}

const sentence = (fact: Fact): string =>
  [fact.note && plainText(fact.note), fact.until && `đến hết ${formatDay(fact.until)}`].filter(Boolean).join('; ');

function factOf(facts: readonly Fact[], today: Day, icon: (value: string) => string): SheetFact {
  const now = facts.filter((fact) => holdsOn(fact, today));
  const [key = facts[0]!, ...others] = now;
  const note = sentence(key);
  return {
    icon: icon(key.value),
    value: key.value,
    ...(note && { note }),
    unsure: now.some(({ unsure }) => unsure !== undefined),
    also: others.map((fact) => [fact.value, sentence(fact)].filter(Boolean).join(': ')),
  };
}

export function factsOf({ fee, time, result }: Guide, today: Day): SheetFact[] {
  return [
    factOf(fee, today, (value) => (value.startsWith('0 ') ? 'zero-dong' : 'coin')),
    factOf(time, today, () => 'alarm-clock'),
    factOf(result, today, () => 'house'),
  ];
}

export const askFirst = 'Hỏi lại trước khi làm.';
/** All small letters of a fact, as they are set one below the other. */
export const smallPrint = ({ note, also, unsure }: SheetFact): string[] =>
  [note ?? '', ...also, unsure ? askFirst : ''].filter(Boolean);

export const factHeight = (fact: SheetFact, width: number, value: Setting, small: Setting): number =>
  heightOf(fact.value, width, value) + smallPrint(fact).reduce((sum, text) => sum + heightOf(text, width, small), 0);

export const readyOf = ({ prepare }: Guide, today: Day): Prepare[] => prepare.filter((item) => holdsOn(item, today));

export const readyLine = (ready: readonly Prepare[]): string => `${ready.map(({ name, optional }) => (optional ? `${name} (nếu có)` : name)).join('; ')}.`;

/** What names the commune, and says until when and which: one place on each kind of sheet. */
export interface Strip {
  /** With its short id, where it has one. */
  qr?: { url: string; id?: string };
  name: string;
  /** The name is set in small letters, because the logo stands beside it. */
  less?: boolean;
  /** A square of so many millimetres. */
  logo?: { url: string; mm: number };
  /** The counter, as far as the commune has filled it in and as there is room. */
  contact: string[];
  imprint?: string;
  sample: boolean;
  until: Day;
  version: string;
}

export type StripRule = WordsRule;

export function stripOf(about: { qr?: string; until: Day; version: string }, kind: SheetKindId, unit: Unit, given: StripRule): Strip {
  const { counter } = unit;
  const rule = besideLogo(unit, given);
  const wanted = [counter.name, counter.address, [counter.phone && `Điện thoại ${counter.phone}`, counter.hours].filter(Boolean).join('. ')];
  let room =
    rule.height -
    heightOf(unit.name, rule.width, rule.name) -
    2 * heightOf('Đúng đến ngày', rule.width, rule.small) -
    (unit.imprint ? heightOf(unit.imprint, rule.width, rule.small) : 0);
  const contact: string[] = [];
  for (const line of wanted) {
    if (!line) continue;
    const height = heightOf(line, rule.width, rule.small);
    if (height > room) break;
    room -= height;
    contact.push(line);
  }
  return {
    ...(about.qr && { qr: { id: about.qr, url: codeAddress(unit, about.qr, kind, about.version) } }),
    name: unit.name,
    ...(rule.less && { less: true }),
    ...(unit.logo && rule.logo && { logo: { url: `${routes(unit.base).logo}?${unit.logo.version}`, mm: rule.logo } }),
    contact,
    ...(unit.imprint && { imprint: unit.imprint }),
    sample: unit.sample,
    until: about.until,
    version: about.version,
  };
}

export const guideStrip = (guide: Guide, kind: SheetKindId, unit: Unit, today: Day, rule: StripRule): Strip =>
  stripOf({ ...(guide.qr && { qr: guide.qr }), until: validUntil(guide, today), version: guideVersion(guide) }, kind, unit, rule);

export const smallOn = (kind: SheetKindId): Setting => ({ pt: sheetKinds[kind].smallestPt, lead: lead.small });
