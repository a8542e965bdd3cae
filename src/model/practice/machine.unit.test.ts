import assert from 'node:assert/strict';
import test from 'node:test';
import type { ScreenElement } from '../screen/screen.ts';
import type { Lesson, Mode, Task } from './lesson.ts';
import { act, isPointed, maySkip, nextSpot, start, taskOf, type Action, type State } from './machine.ts';
import { resultOf, rightSteps, stepsToDo } from './result.ts';
import { shownScreen } from './shown.ts';

const task = (id: string, rows: ScreenElement[], rest: Partial<Task> = {}): Task => ({
  id, step: 1, title: id, say: 'Bấm **Tiếp**.', screen: { device: 'phone', app: 'portal', title: 'Thử', rows },
  samples: {}, whys: {}, temptations: [], ...rest,
});
const button = (label: string, tap?: true): ScreenElement => ({ kind: 'button', label, ...(tap && { tap }) });
const scam = { id: 'xin-ma', who: 'Số lạ', say: 'Đọc mã.', give: 'Đọc', refuse: 'Tắt máy', why: 'Không ai được hỏi.', page: 'tin-gia' };
const lesson: Lesson = {
  tasks: [
    task('chon', [button('Hủy'), button('Tiếp', true)], { whys: { 0: 'Hủy là bỏ hồ sơ.' }, temptations: [{ say: 'Chụp mờ', why: 'Chụp nơi sáng.' }] }),
    task('go', [{ kind: 'field', label: 'Tìm kiếm', value: 'Khai sinh', icon: 'search' }, { kind: 'password', label: 'Mật khẩu', filled: true }, button('Tiếp', true)], { step: 2, samples: { 0: 'Khai sinh' } }),
    task('ma', [{ kind: 'otp', label: 'Mã', typed: 2, tap: true }, button('Gửi lại')], { step: 3, samples: { 0: '123456' }, scam: 'xin-ma' }),
    { ...task('quay', []), step: 4, screen: { device: 'counter', sign: 'Một cửa', gives: 'paper' } },
  ],
  scams: [scam],
};
const play = (mode: Mode, ...actions: Action[]): State => actions.reduce((state, action) => act(lesson, state, action), start(lesson, mode));
const tap = (spot: string): Action => ({ do: 'tap', spot });
const typing = (spot: string, value: string, settled = true): Action => ({ do: 'type', spot, value, settled });
const toOtp: Action[] = [tap('1'), typing('0', 'KHAI SINH'), typing('1', 'bua'), tap('2')];
const toCounter: Action[] = [...toOtp, { do: 'answer', give: false }, { do: 'goOn' }, typing('0', '123456'), { do: 'finish' }];

test('the right tap leads on and keeps nothing that was typed', () => {
  const state = play('alone', tap('1'));
  assert.deepEqual([state.at, state.said.code, state.typed], [1, 'right', {}]);
});

test('wrong taps: said again with its reason, then pointed at, then the machine offers to do it', () => {
  const first = play('alone', tap('0'));
  assert.deepEqual(first.said, { code: 'wrong', what: 'Hủy', spot: '0', kind: 'button', why: 'Hủy là bỏ hồ sơ.' });
  assert.deepEqual([first.at, isPointed(first), first.help], [0, false, 1]);
  const second = act(lesson, first, { do: 'key', key: 'back' });
  assert.equal(isPointed(second), true);
  assert.equal(act(lesson, second, { do: 'forMe' }).at, 0);
  const third = act(lesson, second, { do: 'tempted', index: 0 });
  assert.equal(third.said.code === 'wrong' && third.said.why, 'Chụp nơi sáng.');
  const done = act(lesson, third, { do: 'forMe' });
  assert.deepEqual([done.at, done.said.code, done.marks[0]], [1, 'done', { wrong: 3, help: 3 }]);
});

test('guided work is pointed at from the start, and that is no help to be counted', () => {
  assert.equal(isPointed(start(lesson, 'guided')), true);
  assert.equal(play('guided', { do: 'hint' }).marks[0]!.help, 0);
  assert.equal(isPointed(play('exam', tap('0'), tap('0'), tap('0'), { do: 'hint' })), false);
});

test('before the button is pressed the boxes are filled, from top to bottom', () => {
  const early = play('alone', tap('1'), tap('2'));
  assert.deepEqual(early.said, { code: 'empty', what: 'Tìm kiếm' });
  assert.equal(nextSpot(lesson.tasks[1]!, early)!.id, '0');
  const filled = play('alone', tap('1'), { do: 'sample' }, { do: 'sample' });
  assert.deepEqual(filled.typed, { 0: 'Khai sinh', 1: '••••••••' });
  assert.equal(act(lesson, filled, tap('2')).at, 2);
});

test('a word to search for is taken without accents, another word is not', () => {
  assert.equal(play('alone', tap('1'), typing('0', 'khai sinh'), typing('1', 'x'), tap('2')).at, 2);
  assert.equal(play('alone', tap('1'), typing('0', 'kết hôn'), typing('1', 'x'), tap('2')).said.code, 'mistyped');
});

test('what looks real is thrown away, a password is never kept', () => {
  const state = play('alone', tap('1'), typing('0', '079 203 012 345', false));
  assert.deepEqual([state.said, state.typed[0]], [{ code: 'secret', secret: 'identity' }, '']);
  assert.doesNotMatch(JSON.stringify(play('alone', tap('1'), typing('1', 'matkhauthat'))), /matkhau/);
});

test('only the made-up code is taken; any other six digits are a real one', () => {
  const free = play('alone', ...toOtp, { do: 'answer', give: false }, { do: 'goOn' });
  assert.deepEqual(act(lesson, free, typing('0', '481902', false)).said, { code: 'secret', secret: 'code' });
  const partly = act(lesson, act(lesson, free, typing('0', '1234')), { do: 'finish' });
  assert.equal(partly.said.code, 'empty');
  assert.equal(play('alone', ...toCounter).at, 3);
});

test('a swindler waits for his answer; nothing else can be done meanwhile', () => {
  const ringing = play('alone', ...toOtp);
  assert.deepEqual([ringing.call, ringing.said.code], ['ringing', 'ringing']);
  assert.deepEqual(act(lesson, ringing, typing('0', '123456')).typed, {});
  const fooled = act(lesson, ringing, { do: 'answer', give: true });
  assert.deepEqual([fooled.said.code, fooled.marks[2]!.fooled], ['fooled', true]);
  assert.equal(act(lesson, fooled, { do: 'goOn' }).call, null);
  assert.equal(play('guided', ...toOtp).call, null);
});

test('undo goes back one deed, wrong taps stay counted', () => {
  const state = play('alone', tap('0'), tap('1'), { do: 'undo' });
  assert.deepEqual([state.at, state.wrong, state.marks[0]!.wrong, state.said.code], [0, 1, 1, 'undone']);
  assert.equal(play('alone', { do: 'undo' }).at, 0);
  assert.deepEqual(act(lesson, state, { do: 'again' }), start(lesson, 'alone'));
});

test('an exam may be gone on with after two wrong taps', () => {
  assert.equal(maySkip(play('exam', tap('0'))), false);
  const state = play('exam', tap('0'), tap('0'), { do: 'skip' });
  assert.deepEqual([state.at, state.marks[0]], [1, { wrong: 2, help: 0, skipped: true }]);
});

test('at the end: what went well and which steps to repeat', () => {
  const state = play('alone', tap('0'), ...toCounter, { do: 'finish' });
  assert.equal(taskOf(lesson, state), null);
  assert.equal(state.said.code, 'over');
  assert.deepEqual(resultOf(lesson, state), { well: ['go', 'ma'], repeat: [{ step: 1, title: 'chon' }], tried: 3, right: 2, fooled: 0, helped: 1 });
});

test('the drawn screen gives no answer away until it is pointed at', () => {
  const shown = (state: State) => JSON.stringify(shownScreen(lesson.tasks[0]!, state, new Set()));
  assert.doesNotMatch(shown(start(lesson, 'alone')), /"tap"/);
  assert.match(shown(start(lesson, 'guided')), /"Tiếp","tap":true/);
  const list = task('xa', [{ kind: 'choice', label: 'Xã', value: 'Xã Mẫu', options: ['Xã Mẫu', 'Xã Khác'], tap: true }]);
  assert.doesNotMatch(JSON.stringify(shownScreen(list, start(lesson, 'alone'), new Set())), /"value"|"tap"/);
});

test('actions that make no sense change nothing', () => {
  const before = start(lesson, 'alone');
  for (const action of [tap('9'), { do: 'tempted', index: 7 }, typing('1', 'x'), { do: 'skip' }, { do: 'forMe' }, { do: 'goOn' }, { do: 'answer', give: true }, { do: 'finish' }, { do: 'sample' }] as Action[])
    assert.equal(act(lesson, before, action), before, JSON.stringify(action));
});

test('for a class: step by step, what is only read does not count, one slip in a step counts against all of it', () => {
  const twice: Lesson = { ...lesson, tasks: [...lesson.tasks, task('them', [button('Hủy'), button('Tiếp', true)], { step: 2 })] };
  assert.deepEqual(stepsToDo(twice), [1, 2, 3]);
  const end = (actions: Action[]) => actions.reduce((state, action) => act(twice, state, action), start(twice, 'exam'));
  const done: Action[] = [...toCounter, { do: 'finish' }, tap('1')];
  assert.deepEqual(rightSteps(twice, end(done)), [true, true, true]);
  assert.deepEqual(rightSteps(twice, end([tap('0'), ...done])), [false, true, true]);
  assert.deepEqual(rightSteps(twice, end([...done.slice(0, -1), tap('0'), tap('1')])), [true, false, true]);
});
