import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleGuide } from '../../../tests/site/sample-guide.ts';
import { easyEnd, easyStart, planEasyPage, unlinked } from './easy-page.ts';

const guide = sampleGuide();
const { screens } = planEasyPage(guide, guide.checked);

test('the screens stand in a row from the start to the end', () => {
  assert.deepEqual(screens.map(({ step }) => step.id), guide.steps.map(({ id }) => id));
  assert.deepEqual(screens.map(({ next }) => next), [...guide.steps.slice(1).map(({ id }) => id), easyEnd]);
  assert.deepEqual(screens.map(({ back }) => back), [easyStart, ...guide.steps.slice(0, -1).map(({ id }) => id)]);
});

test('no warning and no doubt is lost', () => {
  for (const { step, notes } of screens)
    for (const [kind, text] of [['tip', step.tip], ['warn', step.warn], ['ask', step.unsure]] as const)
      assert.equal(notes.some((note) => note.kind === kind), Boolean(text), `${step.id} ${kind}`);
});

test('a link keeps its words and leads nowhere', () => {
  assert.deepEqual(unlinked([{ kind: 'text', text: 'Xem ' }, { kind: 'link', text: 'cách làm', to: { guide: 'a', title: 'A' } }, { kind: 'strong', text: 'Gửi' }]), [
    { kind: 'text', text: 'Xem ' },
    { kind: 'text', text: 'cách làm' },
    { kind: 'strong', text: 'Gửi' },
  ]);
});
