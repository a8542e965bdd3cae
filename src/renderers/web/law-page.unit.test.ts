import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Law } from '#model/guide.ts';
import { sampleGuide } from '../../../tests/site/sample-guide.ts';
import { planLawPage } from './law-page.ts';

const law = (id: string, status: Law['status'], number = id): Law => ({ id, number, name: 'về hộ tịch', status });
const used = law('luat-b', 'con-hieu-luc', 'Luật B');
const guide = sampleGuide({ legal: [{ law: used }] });

test('laws stand by what they are worth today, in Vietnamese order, empty groups left out', () => {
  const page = planLawPage([used, law('c', 'sap-co-hieu-luc'), law('a', 'con-hieu-luc', 'Đạo luật A'), law('d', 'het-hieu-luc')], [guide]);
  assert.deepEqual(
    page.groups.map((group) => [group.id, group.laws.map((entry) => entry.law.id)]),
    [['dang-dung', ['a', 'luat-b']], ['sap-dung', ['c']], ['het-dung', ['d']]],
  );
  assert.equal(page.count, 4);
});

test('each law names the guides that lean on it', () => {
  const [group] = planLawPage([used, law('a', 'con-hieu-luc')], [guide]).groups;
  assert.deepEqual(group!.laws.map((entry) => entry.guides.map((one) => one.slug)), [[], [guide.slug]]);
});

test('a document that was replaced says by which', () => {
  const next = law('moi', 'con-hieu-luc', 'Luật mới');
  const page = planLawPage([next, { ...law('cu', 'bi-thay-the', 'Luật cũ'), replacedBy: ['moi'] }], []);
  assert.deepEqual(page.groups.find(({ id }) => id === 'het-dung')!.laws[0]!.replacedBy, [next]);
});
