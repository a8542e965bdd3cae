import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Unit } from '#model/guide.ts';
import { sampleGuide } from '../../../tests/site/sample-guide.ts';
import { planLeafletA5 } from './leaflet-a5.ts';
import { besideLogo, logoRoom } from './logo.ts';
import { lead } from './measure.ts';
import { planTrifold } from './trifold.ts';

const unit: Unit = {
  id: 'xa-mau', name: 'Xã Mẫu', province: 'Tỉnh Mẫu', sample: true, site: 'https://xa-mau.example', base: '/huong-dan/',
  logo: { file: 'logo.svg', version: '1a2b3c4d' },
  counter: { name: 'Trung tâm' }, police: { name: 'Công an xã' }, digitalTeam: { name: 'Tổ công nghệ số' },
};
const longName = 'Xã Thượng Nguyên Hạ '.repeat(6).trim().padEnd(120, 'n');
const rule = { width: 80, height: 24, name: { pt: 12, lead: lead.title, bold: true }, small: { pt: 10.5, lead: lead.small } } as const;

test('without a logo nothing changes', () => {
  assert.equal(besideLogo({ ...unit, logo: undefined } as never, rule), rule);
});

test('the logo takes two thirds of the height, and the words what is left', () => {
  const { logo, width, less } = besideLogo(unit, rule) as typeof rule & { logo: number; less: boolean };
  assert.ok(logo > 14 && logo <= 16, `${logo}`);
  assert.equal(width, rule.width - logoRoom(logo));
  assert.equal(less, false);
});

test('beside a long name it is smaller, and the name in small letters', () => {
  const { logo, name } = besideLogo({ ...unit, name: longName }, rule) as typeof rule & { logo: number };
  assert.ok(logo >= 7 && logo < 14, `${logo}`);
  assert.equal(name.pt, rule.small.pt);
});

test('a leaflet shows it from the address that changes with the picture', () => {
  const { strip } = planLeafletA5(sampleGuide(), unit, '2026-11-20');
  assert.equal(strip.logo?.url, '/huong-dan/in-an/dau-hieu.png?1a2b3c4d');
  assert.ok(strip.logo.mm <= 16);
});

test('the strip of a folded panel grows for it only where the name is long', () => {
  const strip = (of: Partial<Unit>) => planTrifold(sampleGuide(), { ...unit, ...of }, '2026-11-20').back;
  const bare = { ...unit };
  delete bare.logo;
  assert.equal(strip({}).stripMm, planTrifold(sampleGuide(), bare, '2026-11-20').back.stripMm);
  assert.ok(strip({ name: longName }).stripMm > strip({}).stripMm);
  assert.equal(strip({ name: longName }).strip.logo?.mm, strip({}).strip.logo?.mm);
});
