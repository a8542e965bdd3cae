/** Queries and questions as people type them (`tests/search/*.yaml`), and how well they are answered. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { routes } from '#model/routes.ts';

export interface QueryCase { q: string; kind: string; want: string[] }
/**
 * `unsure`: no page answers it, and no harm is in it; an answer would be from a page about something else.
 * `harmless`: sounds like what is refused; whatever is said, it is no refusal.
 */
export interface QuestionCase { q: string; verdict: 'answer' | 'unsure' | 'harmless' | 'decline'; want: string[]; has?: string; alsoHas?: string[] }
/** One half was tuned on, the other only tells how well that went. */
export type Half = 'tune' | 'held';

const read = async <T>(name: string): Promise<T[]> => parse(await readFile(new URL(`../search/${name}.yaml`, import.meta.url), 'utf8')) as T[];
export const queries = (half: Half) => read<QueryCase>(`queries-${half}`);
export const questions = (half: Half) => read<QuestionCase>(`questions-${half}`);

const at = routes('');
const places: Record<string, (slug: string) => string> = {
  guide: at.guide,
  event: at.event,
  scam: at.safetyPage,
  safety: at.safetyPage,
  check: at.check,
  track: at.track,
};

/** `guide:ho-chieu` as the address of its page, without the base path. */
export function addressOf(wanted: string): string {
  const [kind = '', slug = ''] = wanted.split(':');
  const place = places[kind];
  if (!place) throw new Error(`Không biết "${wanted}" là trang nào.`);
  return place(slug);
}

export interface Score { asked: number; first: number; three: number; none: number; silent: number; nonsense: number }

/** `answer` gives the addresses found, the likeliest first. */
export function scoreQueries(cases: QueryCase[], answer: (query: string) => string[]): { total: Score; byKind: Map<string, Score> } {
  const byKind = new Map<string, Score>();
  const zero = (): Score => ({ asked: 0, first: 0, three: 0, none: 0, silent: 0, nonsense: 0 });
  const total = zero();
  for (const { q, kind, want } of cases) {
    const found = answer(q);
    const own = byKind.get(kind) ?? zero();
    byKind.set(kind, own);
    for (const score of [own, total]) {
      if (want.length === 0) {
        score.nonsense++;
        if (found.length === 0) score.silent++;
        continue;
      }
      const wanted = want.map(addressOf);
      score.asked++;
      if (wanted.includes(found[0] ?? '')) score.first++;
      if (found.slice(0, 3).some((url) => wanted.includes(url))) score.three++;
      if (found.length === 0) score.none++;
    }
  }
  return { total, byKind };
}
