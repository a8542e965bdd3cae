/** The pages of the built site, and the ones that a run looks at. */
import { kindSlugs } from '#model/drill/drill.ts';
import type { Guide } from '#model/guide.ts';
import { leafletSets } from '#model/leaflet-set.ts';
import { deskSlug, slidesFolder } from '#model/routes.ts';
import { sheetsFolder } from '../../scripts/press/sheets.ts';
import { addressOf, filesIn } from '../../scripts/lib/built-site.ts';
import { at, dir, library } from '../site/built.ts';
import { samplePages } from './sample.ts';

const all = (await filesIn(dir)).filter((file) => file.endsWith('.html')).map((file) => addressOf(file, library.unit.base));
const isSheet = (page: string) => page.startsWith(at.file(`${sheetsFolder}/`));
/** What people read on a screen; sheets and handbooks have tests of their own. */
const isBook = (page: string) => page.startsWith(`${at.downloads}cam-nang`);
/** Made for one large touch screen, looked at there (tests/kiosk). */
const isKiosk = (page: string) => page.startsWith(at.kiosk);
/** Leads on at once: by the time one looks at it, it is the page it leads to. */
const leadsOn = at.file(`danh-cho/${deskSlug}/`);
/** For a screen on the wall or in a class, without the frame of the site: tests/kiosk and tests/lessons look at each of their slides. */
const isWall = (page: string) => page === at.screenLoop || page.endsWith(`/${slidesFolder}/`);
const pages = all.filter((page) => !isSheet(page) && !isBook(page) && !isKiosk(page) && !isWall(page) && page !== leadsOn);
const guideOf = new Map(library.guides.map((guide) => [at.guide(guide.slug), guide]));

const scams = new Set(library.scams.map((scam) => at.safetyPage(scam.slug)));
const codes = new Set([...library.qr.keys()].map((id) => at.qr(id)));
const lessons = new Set(library.guides.map((guide) => at.lesson(guide.slug)));
const classLessons = new Set(library.lessons.map((lesson) => at.classLesson(lesson.slug)));
const classQuizzes = new Set(library.lessons.map((lesson) => at.classQuiz(lesson.slug)));
const contests = new Set(library.contests.contests.map((contest) => at.contest(contest.slug)));
const trainings = new Set(library.trainings.map((training) => at.training(training.slug)));
const trainingChecks = new Set(library.trainings.map((training) => at.trainingCheck(training.slug)));
const events = new Set(library.events.map((event) => at.event(event.slug)));
const tracks = new Set(library.tracks.map((track) => at.track(track.slug)));
const trees = new Set(library.eligibility.map((tree) => at.check(tree.slug)));
const shelves = new Set(Object.values(kindSlugs).map(at.drillsOf));
const advice = new Set(library.safety.map((page) => at.safetyPage(page.slug)));

/** Pages of one kind share a template; every other page has its own. */
function templateOf(page: string): string {
  if (guideOf.has(page)) return 'guide';
  if (lessons.has(page)) return 'lesson';
  if (classLessons.has(page)) return 'class-lesson';
  if (classQuizzes.has(page)) return 'class-quiz';
  if (contests.has(page)) return 'contest';
  if (trainings.has(page)) return 'training';
  if (trainingChecks.has(page)) return 'training-check';
  if (page.endsWith('/de-doc/')) return 'easy';
  if (events.has(page)) return 'event';
  if (scams.has(page)) return 'scam';
  if (tracks.has(page)) return 'track';
  if (trees.has(page)) return 'check';
  if (codes.has(page)) return 'code';
  if (shelves.has(page)) return 'drill-shelf';
  return advice.has(page) ? 'advice' : page;
}
export const sampledPages = samplePages(pages, templateOf);
const sets = new Set(leafletSets(library).map(({ slug }) => slug));
/** A kind, and whether it is about several procedures together. */
export function sheetTemplate(page: string): string {
  const [slug, kind] = page.split('/').reverse().slice(1);
  return sets.has(slug!) ? `${kind} of a set` : kind!;
}
/** One sheet of every template and 2 % of all. */
export const sampledSheets = samplePages(all.filter(isSheet), sheetTemplate);
export const sampledGuides: Guide[] = sampledPages.flatMap((page) => guideOf.get(page) ?? []);

/** A guide that has what a test needs; the test says so when none has. */
export function guideWith(what: string, has: (guide: Guide) => boolean): Guide {
  const guide = library.guides.find(has);
  if (!guide) throw new Error(`No guide with ${what}.`);
  return guide;
}
