/** What to do, one thing below the other: right after a scam, or every day against the next one. */
import type { Contacts, Day, Hotline, Rich, Unit } from '#model/guide.ts';
import { plainText } from '#model/rich.ts';
import { routes } from '#model/routes.ts';
import type { SafetyPage } from '#model/safety.ts';
import { versionOf, type SheetInfo } from '#model/sheet.ts';
import { heightOf, lead, setTitle, type SetTitle } from './measure.ts';
import { A4, kind, numbersIn, safetyStrip, type WallStrip } from './safety-sheet.ts';

/** Millimetres; the style sheet draws the same. */
const M = { bandTop: 8, tag: 10, bandGap: 3, bandFoot: 6, disc: 13, icon: 13, beside: 4, number: 34, pad: 2.5, gap: 2.5 } as const;
const TITLES = [60, 56, 52, 48, 44];
const leadWords = { pt: 16, lead: lead.small, bold: true } as const;
const label = { pt: 12.5, lead: lead.small, bold: true } as const;
const LETTERS = [{ main: 24, text: 18 }, { main: 23, text: 17 }, { main: 22, text: 16 }, { main: 21, text: 15 }, { main: 20, text: 14 }, { main: 18, text: 13 }, { main: 16, text: 12 }] as const;

export interface AdviceRow {
  /** What the line is about, where each is about something else. */
  about?: string;
  title: string;
  text: Rich;
  icon: string;
  hotline?: Hotline;
}
export interface AdvicePoster extends WallStrip {
  info: SheetInfo;
  tag: string;
  title: SetTitle;
  lead: string;
  rows: AdviceRow[];
  letters: { main: number; text: number };
}

interface About { slug: string; route: string; tag: string; title: string; lead: string; rows: AdviceRow[]; until: Day }

function plan({ slug, route, tag, title: heading, lead: words, rows, until }: About, unit: Unit): AdvicePoster {
  const titles = [1, 2].map((most) => setTitle([heading], A4.inside, TITLES, most));
  const title = titles.find(({ lines }, i) => lines.length <= i + 1) ?? titles[1]!;
  const band = M.bandTop + M.tag + title.height + M.bandGap + heightOf(words, A4.inside, leadWords) + M.bandFoot;
  const room = A4.heightMm - band - A4.strip - 2 * A4.gap;
  const heightIn = ({ main, text }: { main: number; text: number }) =>
    rows.reduce((sum, row) => {
      const width = A4.inside - 2 * M.pad - M.disc - M.icon - 2 * M.beside - (row.hotline ? M.number : 0) - 0.6;
      const said = (row.about ? heightOf(row.about, width, label) : 0) + heightOf(row.title, width, { pt: main, lead: lead.title, bold: true }) + heightOf(plainText(row.text), width, { pt: text, lead: lead.small });
      return sum + Math.max(M.disc, said) + 2 * M.pad + 0.6 + M.gap;
    }, -M.gap);
  const letters = LETTERS.find((size) => heightIn(size) <= room) ?? LETTERS.at(-1)!;
  const version = versionOf([heading, words, rows]);
  return {
    info: { kind, slug, title: heading, until, version, left: [] },
    tag, title, lead: words, rows, letters,
    ...safetyStrip(route, until, version, unit),
  };
}

/** The page to follow in panic, in its order. */
export const planHelpPoster = (help: SafetyPage, contacts: Contacts, unit: Unit): AdvicePoster =>
  plan({
    slug: help.slug,
    route: routes(unit.base).safetyPage(help.slug),
    tag: 'Làm ngay, lần lượt từng việc',
    title: help.title.text,
    lead: plainText(help.lead),
    rows: help.items.map(({ title, text = [], icon, call }) => {
      const hotline = call && numbersIn([call.number], contacts)[0];
      return { title, text, icon, ...(hotline && { hotline }) };
    }),
    until: help.reviewBy,
  }, unit);

const COUNTS = ['', 'Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười'];
export const basicsSlug = 'giu-minh';

/** The first thing that each page of advice says. */
export function planBasicsPoster(pages: readonly SafetyPage[], unit: Unit): AdvicePoster {
  const rows = [...pages].sort((a, b) => a.order - b.order).flatMap(({ title: { text: about }, items: [first] }) => (first?.text ? [{ ...first, text: first.text, about }] : []));
  return plan({
    slug: basicsSlug,
    route: routes(unit.base).safety,
    tag: 'Dán chỗ cả nhà dễ thấy',
    title: `${COUNTS[rows.length] ?? rows.length} điều giữ mình`,
    lead: 'Ai gọi, ai nhắn giục làm gì, đọc lại tờ này trước.',
    rows,
    until: pages.map(({ reviewBy }) => reviewBy).sort()[0]!,
  }, unit);
}
