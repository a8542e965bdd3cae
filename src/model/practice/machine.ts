/**
 * The practice phone as a state machine: pure, so that a robot can walk every guide. It knows no words; `said` tells
 * what happened, whoever shows it has the words.
 */
import { fold } from '#text/fold.ts';
import type { Lesson, Mode, Task } from './lesson.ts';
import { secretIn, type Secret } from './secrets.ts';
import { spotsOf, type Spot } from './spots.ts';

/** 0: none. 1: said again, with what was tapped. 2: ring and hand. 3: the machine offers to do it. */
export type Help = 0 | 1 | 2 | 3;

export interface Mark {
  wrong: number;
  /** The most help that was given; what is done by the machine counts as most. */
  help: Help;
  skipped?: true;
  /** Gave the swindler what he wanted. */
  fooled?: true;
}

export type Said =
  | { code: 'start' | 'right' | 'hint' | 'undone' | 'skipped' | 'refused' | 'fooled' | 'ringing' | 'over' }
  | { code: 'filled' | 'empty' | 'readOnly' | 'done'; what: string }
  | { code: 'mistyped'; what: string; sample: string }
  | { code: 'secret'; secret: Secret }
  | { code: 'wrong'; what: string; spot?: string; why?: string; kind: Spot['kind'] | 'back' | 'leave' | 'temptation' };

export interface State {
  mode: Mode;
  /** Index of the task; behind the last one when all is over. */
  at: number;
  typed: Readonly<Record<string, string>>;
  /** Wrong taps on this task. */
  wrong: number;
  help: Help;
  marks: readonly Mark[];
  /** The swindler waits for an answer, or has got one that is being explained. */
  call: 'ringing' | 'answered' | null;
  said: Said;
  before: State | null;
}

export type Action =
  | { do: 'tap'; spot: string }
  | { do: 'tempted'; index: number }
  | { do: 'key'; key: 'back' | 'leave' }
  | { do: 'type'; spot: string; value: string; settled: boolean }
  | { do: 'sample' | 'finish' | 'hint' | 'forMe' | 'skip' | 'undo' | 'again' | 'goOn' }
  | { do: 'answer'; give: boolean };

const FOR_ME: Help = 3;
const MASK = '••••••••';
/** So many wrong taps, and an exam may be gone on with. */
const SKIP_AFTER = 2;

export const taskOf = (lesson: Lesson, state: State): Task | null => lesson.tasks[state.at] ?? null;

/** Nothing to press and nothing to type: it is read. */
export const isRead = (task: Task): boolean => !spotsOf(task.screen).some(({ target, toType }) => target || toType);

const targetOf = (task: Task): Spot | null => spotsOf(task.screen).find(({ target }) => target) ?? null;
const isFilled = (spot: Spot, task: Task, { typed }: State): boolean =>
  !spot.toType || ((typed[spot.id] ?? '') !== '' && (spot.kind !== 'otp' || typed[spot.id] === task.samples[spot.id]));

/** What has to be typed still, from top to bottom. */
export const toFill = (task: Task, state: State): Spot[] => spotsOf(task.screen).filter((spot) => !isFilled(spot, task, state));

/** What the next tap or letter belongs to; null where the screen is only to be agreed to. */
export const nextSpot = (task: Task, state: State): Spot | null => toFill(task, state)[0] ?? targetOf(task);

/** Is the right place pointed at? */
export const isPointed = ({ mode, help }: State): boolean => mode === 'guided' || help >= 2;

export const maySkip = ({ mode, wrong }: State): boolean => mode === 'exam' && wrong >= SKIP_AFTER;
export const mayBeDone = ({ mode, help }: State): boolean => mode !== 'exam' && help >= FOR_ME;

/** Does the screen end with a tap on it? If not, the learner says himself that he is ready. */
export const isPressedLast = (task: Task): boolean => targetOf(task)?.toType === false;

function entering(lesson: Lesson, state: State, at: number): State {
  const scam = state.mode === 'guided' ? undefined : lesson.tasks[at]?.scam;
  return { ...state, at, typed: {}, wrong: 0, help: 0, call: scam ? 'ringing' : null };
}

export function start(lesson: Lesson, mode: Mode): State {
  const state: State = {
    mode, at: 0, typed: {}, wrong: 0, help: 0, call: null, said: { code: 'start' }, before: null,
    marks: lesson.tasks.map(() => ({ wrong: 0, help: 0 })),
  };
  return entering(lesson, state, 0);
}

const remark = (state: State, change: (mark: Mark) => Mark): readonly Mark[] =>
  state.marks.map((mark, i) => (i === state.at ? change(mark) : mark));

function advance(lesson: Lesson, state: State, said: Said): State {
  const next = entering(lesson, { ...state, before: state }, state.at + 1);
  return { ...next, said: next.at >= lesson.tasks.length ? { code: 'over' } : next.call ? { code: 'ringing' } : said };
}

function missed(state: State, said: Said): State {
  const help = state.mode === 'exam' ? 0 : (Math.min(FOR_ME, state.help + 1) as Help);
  // What is shown from the start is no help that was asked for.
  const counted = state.mode === 'guided' ? 0 : help;
  return {
    ...state, said, help, before: state, wrong: state.wrong + 1,
    marks: remark(state, (mark) => ({ ...mark, wrong: mark.wrong + 1, help: Math.max(mark.help, counted) as Help })),
  };
}

/** A word to search for may be typed in any case and without accents, but it must be that word. */
function mistyped(task: Task, state: State): Spot | null {
  if (!('rows' in task.screen)) return null;
  const { rows } = task.screen;
  return spotsOf(task.screen).find((spot) => {
    const row = rows[Number(spot.id)];
    const isSearched = spot.toType && row?.kind === 'field' && row.icon === 'search' && row.value?.includes('•') === false;
    return isSearched && !fold(state.typed[spot.id] ?? '').includes(fold(task.samples[spot.id] ?? ''));
  }) ?? null;
}

function finish(lesson: Lesson, state: State, task: Task): State {
  const empty = toFill(task, state)[0];
  if (empty) return missed(state, { code: 'empty', what: empty.label });
  const other = mistyped(task, state);
  if (other) return missed(state, { code: 'mistyped', what: other.label, sample: task.samples[other.id] ?? '' });
  return advance(lesson, state, { code: 'right' });
}

function tap(lesson: Lesson, state: State, task: Task, id: string): State {
  const spot = spotsOf(task.screen).find((found) => found.id === id);
  if (!spot || spot.toType) return state;
  if (spot.target) return finish(lesson, state, task);
  if (spot.filled) return { ...state, said: { code: 'readOnly', what: spot.label } };
  const why = task.whys[id];
  return missed(state, { code: 'wrong', what: spot.label, spot: id, kind: spot.kind, ...(why && { why }) });
}

function type(state: State, task: Task, { spot: id, value, settled }: { spot: string; value: string; settled: boolean }): State {
  const spot = spotsOf(task.screen).find((found) => found.id === id);
  if (!spot?.toType) return state;
  const sample = task.samples[id];
  const put = (text: string): State => ({ ...state, typed: { ...state.typed, [id]: text } });
  // A password cannot be told from a made-up one: it is not even kept until the next letter.
  if (spot.kind === 'password') return put(value === '' ? '' : MASK);
  if (value === sample) return put(value);
  const whole = spot.kind === 'otp' && value.replace(/\D/g, '').length >= 6;
  const secret = whole ? 'code' : secretIn(value, settled);
  return secret ? { ...put(''), said: { code: 'secret', secret } } : put(value);
}

function forMe(lesson: Lesson, state: State, task: Task): State {
  const done = { ...state, marks: remark(state, (mark) => ({ ...mark, help: FOR_ME })) };
  return advance(lesson, done, { code: 'done', what: targetOf(task)?.label ?? task.title });
}

export function act(lesson: Lesson, state: State, action: Action): State {
  if (action.do === 'again') return start(lesson, state.mode);
  // What went wrong stays counted: going back is for another try.
  if (action.do === 'undo') return state.before ? { ...state.before, marks: state.marks, said: { code: 'undone' } } : state;
  const task = taskOf(lesson, state);
  if (!task) return state;
  if (state.call) {
    if (action.do === 'answer' && state.call === 'ringing') {
      const marks = action.give ? remark(state, (mark) => ({ ...mark, fooled: true })) : state.marks;
      return { ...state, marks, call: 'answered', said: { code: action.give ? 'fooled' : 'refused' } };
    }
    return action.do === 'goOn' && state.call === 'answered' ? { ...state, call: null, said: { code: 'start' } } : state;
  }
  switch (action.do) {
    case 'tap':
      return tap(lesson, state, task, action.spot);
    case 'tempted': {
      const tempted = task.temptations[action.index];
      return tempted ? missed(state, { code: 'wrong', what: tempted.say, kind: 'temptation', why: tempted.why }) : state;
    }
    case 'key':
      return missed(state, { code: 'wrong', what: '', kind: action.key });
    case 'type':
      return type(state, task, action);
    case 'sample': {
      const spot = toFill(task, state)[0];
      if (!spot) return state;
      const value = spot.kind === 'password' ? MASK : (task.samples[spot.id] ?? '');
      return { ...state, before: state, typed: { ...state.typed, [spot.id]: value }, said: { code: 'filled', what: spot.label } };
    }
    case 'finish':
      return isPressedLast(task) ? state : finish(lesson, state, task);
    case 'hint': {
      if (state.mode === 'exam') return state;
      const help = Math.max(2, state.help) as Help;
      const marks = state.mode === 'guided' ? state.marks : remark(state, (mark) => ({ ...mark, help: Math.max(mark.help, help) as Help }));
      return { ...state, help: state.help >= 2 ? FOR_ME : 2, marks, said: { code: 'hint' } };
    }
    case 'forMe':
      return mayBeDone(state) ? forMe(lesson, state, task) : state;
    case 'skip':
      return maySkip(state) ? advance(lesson, { ...state, marks: remark(state, (mark) => ({ ...mark, skipped: true })) }, { code: 'skipped' }) : state;
    default:
      return state;
  }
}
