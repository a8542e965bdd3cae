import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildEligibility, treeFaults } from './eligibility.ts';
import type { EligibilitySource } from './schema/eligibility.ts';

const question = (id: string, ...to: string[]) => ({ id, ask: `${id}?`, answers: to.map((next) => ({ say: next, to: next })) });
const outcome = (id: string, then?: string) => ({ id, verdict: 'yes' as const, title: id, why: 'Vì vậy.', laws: [], guides: [], ...(then && { then }) });
const tree = (questions: EligibilitySource['questions'], outcomes: EligibilitySource['outcomes']) =>
  buildEligibility(
    'thu',
    { title: 'Thử', lead: 'Thử.', icon: 'bell', order: 1, aliases: [], questions, outcomes, sources: [], checked: '2026-11-20', reviewBy: '2027-01-01' },
    { titleOf: (slug) => slug, placeOf: () => ({ title: '', icon: '' }), officialHosts: new Set(), calls: new Map(), links: new Map(), laws: new Map() },
  );

test('a node that no answer leads to is told, and a way that comes back', () => {
  const nodes = { questions: [question('a', 'b', 'x'), question('b', 'a', 'x'), question('c', 'x')], outcomes: [outcome('x')] };
  assert.deepEqual(treeFaults(nodes), { unreachable: ['c'], circle: ['a', 'b', 'a'] });
});

test('two ways to one node are no circle', () => {
  assert.deepEqual(treeFaults({ questions: [question('a', 'b', 'x'), question('b', 'x', 'y')], outcomes: [outcome('x'), outcome('y')] }), { unreachable: [] });
});

test('a question is numbered by the shortest way to it; things to do on the way do not count', () => {
  const { questions } = tree([question('a', 'x', 'b'), question('b', 'c', 'y'), question('c', 'y')], [outcome('x', 'c'), outcome('y')]);
  assert.deepEqual(questions.map(({ id, number }) => [id, number]), [['a', 1], ['b', 2], ['c', 2]]);
});

test('the way back stands only where there is one', () => {
  const { questions, outcomes } = tree([question('a', 'b', 'x'), question('b', 'x', 'y')], [outcome('x'), outcome('y')]);
  assert.deepEqual(questions.map(({ before }) => before), [undefined, 'a']);
  assert.deepEqual(outcomes.map(({ before }) => before), [undefined, 'b']);
});
