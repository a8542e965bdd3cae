import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutUnit } from './unit-slots.ts';

const mau = { site: 'https://xa-mau.example', base: '/' };
const thu = { site: 'https://phuong-thu.example', base: '/huong-dan/' };
const page = (name: string, { site, base }: typeof mau, body = '') =>
  `<link rel="canonical" href="${site}${base}thu-tuc/"><script type="application/ld+json">{"provider":"${name}"}</script>` +
  `<link href="${base}tep/wide.${name.length % 10}bcdefg-.css"><p>Trang của <b data-unit="name">${name}<b>!</b></b></p>${body}`;

test('two communes are alike once their slots are emptied', () => {
  assert.equal(withoutUnit('a.html', page('Xã Mẫu', mau), mau), withoutUnit('a.html', page('Phường Thử', thu), thu));
});

test('a name outside a slot shows', () => {
  assert.notEqual(
    withoutUnit('a.html', page('Xã Mẫu', mau, 'Xã Mẫu'), mau),
    withoutUnit('a.html', page('Phường Thử', thu, 'Phường Thử'), thu),
  );
});

test('the base path is taken away where an address begins, nowhere else', () => {
  const neutral = withoutUnit('a.html', '<a href="/thu-tuc/">', mau);
  assert.equal(withoutUnit('a.html', '<a href="/huong-dan/thu-tuc/">', thu), neutral);
  assert.notEqual(withoutUnit('a.html', '<a href="/khac/thu-tuc/">', thu), neutral);
  assert.notEqual(withoutUnit('a.html', '<a href="/khac/huong-dan/thu-tuc/">', thu), neutral);
});

test('of the manifest only name and description belong to the commune', () => {
  const manifest = (name: string, color: string) =>
    withoutUnit('m.webmanifest', JSON.stringify({ name, description: `của ${name}`, theme_color: color }), mau);
  assert.equal(manifest('a', 'red'), manifest('b', 'red'));
  assert.notEqual(manifest('a', 'red'), manifest('a', 'blue'));
});
