import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleGuide } from '../../../tests/site/sample-guide.ts';
import { faceOf, planKioskLoop } from './kiosk-pages.ts';

const guide = sampleGuide();
const notice = (until: string, from?: string) => ({ title: 'Tập huấn ở nhà văn hóa', icon: 'bell' as const, until, ...(from && { from }) });

test('the commune speaks first, then what people need; what is over is left out, what comes is built', () => {
  const today = '2026-11-20';
  const loop = planKioskLoop({ needed: [guide] }, [notice('2026-11-19'), notice(today), notice('2026-12-31', '2026-12-01')], today);
  assert.deepEqual(loop.map(({ kind }) => kind), ['notice', 'notice', 'guide']);
});

test('a guide shows one of its own screens', () => {
  assert.ok(guide.steps.some(({ screen }) => screen === faceOf(guide)));
  const [step] = guide.steps;
  assert.equal(faceOf({ steps: [{ ...step!, screen: { device: 'paper' } as never }] }).device, 'paper');
});
