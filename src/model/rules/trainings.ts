/** Programmes name what exists, their leaflets are printed, and every day of the week has room for those who come. */
import { fold } from '#text/fold.ts';
import { leafletOfEvent, leafletOfTrack } from '../leaflet-set.ts';
import { fault } from '../messages.ts';
import type { Finding } from '../messages.ts';
import { readAddress } from '../rich.ts';
import { peopleADay } from '../training.ts';
import { sessionsIn } from '../training-sessions.ts';
import type { Path } from '../values.ts';
import type { Place, WrittenContent } from '../written.ts';
import type { Rule } from './rule.ts';

export const trainings: Rule = function* (content, known) {
  for (const training of content.trainings) {
    const { cards, warnings, leaflets, check } = training.value;
    yield* listed(training, ['cards'], cards, 'guide', known.guides);
    yield* listed(training, ['warnings'], warnings, 'scam', known.scams);
    for (const { path, session } of sessionsIn(training.value)) yield* listed(training, [...path, 'practice'], session.practice, 'guide', known.guides);
    for (const [i, address] of (leaflets ?? []).entries())
      if (address !== undefined && isUnprinted(address, content)) yield fault(training, ['leaflets', i], 'training-leaflet', { found: address });
    for (const [i, question] of (check ?? []).entries()) {
      const choices = [question?.right, ...(question?.wrong ?? []).map((one) => one?.say)].flatMap((say) => (say === undefined ? [] : [fold(say)]));
      if (new Set(choices).size < choices.length) yield fault(training, ['check', i], 'quiz-twice', {});
    }
  }
  yield* week(content, known.trainings);
};

function* listed(place: Place, path: Path, ids: readonly (string | undefined)[] | undefined, what: string, known: ReadonlySet<string>): Generator<Finding> {
  for (const [i, found] of (ids ?? []).entries())
    if (found !== undefined && !known.has(found)) yield fault(place, [...path, i], 'unknown-id', { what, found, known: [...known] });
}

/** A guide has a leaflet always; a track or an event where it says so. What is not there at all is told by the links. */
function isUnprinted(address: string, { tracks, events }: WrittenContent): boolean {
  const read = readAddress(address);
  if ('fault' in read || 'guide' in read.target) return false;
  const { target } = read;
  if ('track' in target) return tracks.some(({ id, value }) => id === target.track && leafletOfTrack(value).length === 0);
  if ('event' in target) return events.some(({ id, value }) => id === target.event && leafletOfEvent(value).length === 0);
  return true;
}

/** A day is full: not fewer people than the plan says, nor more than there are chairs. */
function* week({ trainingPlan: plan, trainings }: WrittenContent, known: ReadonlySet<string>): Generator<Finding> {
  for (const [i, day] of (plan.value.week ?? []).entries()) {
    if (day?.training === undefined) continue;
    const id = day.training;
    if (!known.has(id)) yield fault(plan, ['week', i, 'training'], 'unknown-id', { what: 'training', found: id, known: [...known] });
    const people = plan.value.people;
    const programme = trainings.find((training) => training.id === id)?.value;
    if (!programme?.halves || day.rooms === undefined || people === undefined) continue;
    const taught = peopleADay({ room: programme.room?.people === undefined ? undefined : { people: programme.room.people }, halves: programme.halves }, day.rooms);
    if (taught !== people) yield fault(plan, ['week', i], 'training-day', { day: i + 1, taught, people });
  }
}
