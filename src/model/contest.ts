/** The contest between teams of a school, as programs use it. */
import type { ContestsSource } from './schema/contest.ts';
import type { School } from './schema/class-lesson.ts';
import type { Title } from './guide.ts';
import { parseTitle } from './title.ts';

type WrittenContest = ContestsSource['contests'][number];
export type ContestRound = WrittenContest['rounds'][number];
export interface Contest extends Omit<WrittenContest, 'title'> { slug: string; title: Title }
export interface Contests extends Omit<ContestsSource, 'title' | 'contests'> { title: Title; contests: Contest[] }

/** As teachers shorten them. */
export const schoolSlugs: Record<School, string> = { lower: 'thcs', upper: 'thpt' };

export const buildContests = ({ title, contests, ...rest }: ContestsSource): Contests => ({
  ...rest,
  title: parseTitle(title),
  contests: contests.map((contest) => ({ ...contest, slug: schoolSlugs[contest.school], title: parseTitle(contest.title) })),
});
