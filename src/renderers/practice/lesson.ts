/** A guide becomes a lesson: every screen a task, parts opened in full, swindlers and made-up values laid in. */
import type { Guide, Rich, Step } from '#model/guide.ts';
import { plainText } from '#model/rich.ts';
import type { Lesson, Task, Temptation } from '#model/practice/lesson.ts';
import { isRead } from '#model/practice/machine.ts';
import { spotsOf } from '#model/practice/spots.ts';
import { ENOUGH_WRONG, wrongSpots } from '#model/practice/wrong-ways.ts';
import type { PracticeSource } from '#model/schema/practice.ts';
import { glue } from '#text/glue.ts';
import { exampleOf, whysOf } from './reasons.ts';
import { samplesOf } from './samples.ts';
import { WrongsOf } from './wrongs.ts';

/** Words to press keep their marks: the browser makes them bold. */
const marked = (text: Rich): string => text.map((part) => (part.kind === 'strong' ? `**${glue(part.text)}**` : glue(part.text))).join('');

function temptationsOf(guide: Guide, card: Step, step: Step, isFirst: boolean, wrongs: WrongsOf): Temptation[] {
  if (!spotsOf(step.screen).some(({ target, toType }) => target || toType)) return [];
  const own = isFirst ? guide.mistakes.filter((mistake) => mistake.step === card.id) : [];
  const missing = Math.max(0, ENOUGH_WRONG - wrongSpots(step.screen).length - own.length);
  // Inside a part that many guides share, a mistake of this guide would be out of place.
  const general = card === step ? guide.mistakes.filter(({ step: at }) => at === undefined).slice(0, missing) : [];
  return [
    ...[...own, ...general].map(({ wrong, fix }) => ({ say: glue(wrong), why: glue(plainText(fix)) })),
    ...wrongs.choose(idOf(card, step), step.screen, missing - general.length).map(({ say, why }) => ({ say: glue(say), why: glue(why) })),
  ];
}

const idOf = (card: Step, step: Step): string => (card === step ? step.id : `${card.id}/${step.id}`);

function taskOf(guide: Guide, card: Step, step: Step, isFirst: boolean, practice: PracticeSource, wrongs: WrongsOf): Task {
  const hint = step.warn ?? step.tip;
  const example = exampleOf(step);
  return {
    id: idOf(card, step),
    step: card.number,
    title: glue(step.title),
    say: marked(step.say),
    screen: step.screen,
    samples: samplesOf(step.screen),
    whys: whysOf(step, practice),
    ...(example && { example: glue(example) }),
    ...(hint && { hint: glue(plainText(hint)) }),
    temptations: temptationsOf(guide, card, step, isFirst, wrongs),
  };
}

/** The same for the same word on every machine, so that tests can foretell it. */
function numberOf(word: string): number {
  let sum = 7;
  for (const letter of word) sum = (sum * 31 + letter.codePointAt(0)!) % 1_000_003;
  return sum;
}

const kindsOf = (task: Task): Set<string> => new Set(spotsOf(task.screen).filter(({ toType }) => toType).map(({ kind }) => kind));

/** One swindler where the guide asks for what he wants, and one more in a long guide; never at the first task. */
function interrupted(tasks: Task[], slug: string, { scams }: PracticeSource): Task[] {
  const at = new Map<number, string>();
  const general = scams.filter(({ near }) => near === undefined);
  const wanted = scams.filter(({ near }) => near !== undefined);
  const turn = numberOf(slug);
  const fits = wanted.flatMap(({ id, near }) => {
    const place = tasks.findIndex((task, i) => i > 0 && near!.some((kind) => kindsOf(task).has(kind)));
    return place > 0 ? [{ id, place }] : [];
  });
  const first = fits[turn % Math.max(1, fits.length)];
  if (first) at.set(first.place, first.id);
  const LONG = 8;
  if (general.length > 0 && tasks.length > 1 && (!first || tasks.length >= LONG)) {
    const places = tasks.flatMap((task, i) => (i > 0 && !at.has(i) && (i > tasks.length / 2 || !first) && !isRead(task) ? [i] : []));
    const place = places.length > 0 ? places[turn % places.length]! : tasks.length - 1;
    if (!at.has(place)) at.set(place, general[turn % general.length]!.id);
  }
  return tasks.map((task, i) => ({ ...task, ...(at.has(i) && { scam: at.get(i)! }) }));
}

export function planLesson(guide: Guide, practice: PracticeSource): Lesson {
  const wrongs = new WrongsOf(practice, numberOf(guide.slug));
  const tasks = guide.steps.flatMap((card) =>
    card.part ? card.part.steps.map((step, i) => taskOf(guide, card, step, i === 0, practice, wrongs)) : [taskOf(guide, card, card, true, practice, wrongs)]);
  const withScams = interrupted(tasks, guide.slug, practice);
  const used = new Set(withScams.flatMap(({ scam }) => scam ?? []));
  return {
    tasks: withScams,
    scams: practice.scams.filter(({ id }) => used.has(id)).map(({ near: _, ...scam }) => ({
      ...scam, who: glue(scam.who), say: glue(scam.say), give: glue(scam.give), refuse: glue(scam.refuse), why: glue(scam.why),
    })),
  };
}
