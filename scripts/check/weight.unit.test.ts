import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { page } from '../lib/built-site.ts';
import { blocksPhone, firstLoad } from './first-load.ts';
import { LIMITS, blockingScripts, firstScreenOf, table, tooHeavy } from './weight.ts';

test('which style sheets hold back a phone', () => {
  for (const media of [
    undefined,
    '',
    'all',
    'screen',
    '(max-width: 44em)',
    'print, screen',
    '(min-width: 20rem)',
    '(width < 60em)',
    '(hover: none)',
  ])
    assert.ok(blocksPhone(media), String(media));
  for (const media of [
    'print',
    '(min-width: 44em)',
    'screen and (min-width:768px)',
    '(width >= 60rem)',
    '(prefers-contrast: more)',
    '(forced-colors: active)',
  ])
    assert.ok(!blocksPhone(media), media);
});

const at = (change: object) => ({ file: 'a.html', guide: true, firstPaint: 1, script: 1, firstLoad: 1, ...change });

test('each limit holds to the byte', () => {
  assert.deepEqual(
    tooHeavy(at({ firstPaint: LIMITS.firstPaint, script: LIMITS.script, firstLoad: LIMITS.firstLoad })),
    [],
  );
  for (const key of ['firstPaint', 'script', 'firstLoad'] as const)
    assert.equal(tooHeavy(at({ [key]: LIMITS[key] + 1 })).length, 1, key);
});

test('another page has the room that a guide keeps for its tools', () => {
  assert.deepEqual(tooHeavy(at({ guide: false, firstPaint: LIMITS.otherPaint })), []);
  assert.equal(tooHeavy(at({ guide: false, firstPaint: LIMITS.otherPaint + 1 })).length, 1);
});

test('slides have a limit of their own', () => {
  assert.deepEqual(tooHeavy(at({ guide: false, slides: true, firstPaint: LIMITS.slides })), []);
  assert.equal(tooHeavy(at({ guide: false, slides: true, firstPaint: LIMITS.slides + 1 })).length, 1);
});

test('of a long list the first screen counts, with all that stands before it', () => {
  const list = `<nav><li>a</li></nav><main>${'<li>một</li>'.repeat(40)}</main>`;
  assert.equal(firstScreenOf(list).match(/<li>một/g)?.length, 13);
  assert.ok(firstScreenOf(list).startsWith('<nav>'));
  assert.equal(firstScreenOf('<main><li>một</li></main>'), '<main><li>một</li></main>');
});

test('the table shows the heaviest page first', () => {
  const lines = table([at({ file: 'light.html' }), at({ file: 'heavy.html', firstPaint: 12345 })]);
  assert.match(lines[1]!, /12\.345 .* heavy\.html$/);
});

test('a script that holds back the page is found', () => {
  const judge = (html: string) => blockingScripts(page('a.html', html)).length;
  assert.equal(judge('<script src="/a.js"></script>'), 1);
  assert.equal(judge(`<script>${'x'.repeat(301)}</script>`), 1);
  assert.equal(
    judge('<script type="module" src="/a.js"></script><script defer src="/b.js"></script><script>x</script>'),
    0,
  );
  assert.equal(judge(`<script type="application/ld+json">${'x'.repeat(400)}</script>`), 0);
});

test('the first load counts what scripts import at once, and nothing they ask for later', async () => {
  const dir = await mkdtemp(path.join(tmpdir(), 'first-load-'));
  try {
    await writeFile(path.join(dir, 'a.js'), 'import{x}from"./b.js";import "./c.js";import("./later.js");');
    await writeFile(path.join(dir, 'b.js'), 'export const x=1');
    await writeFile(path.join(dir, 'c.js'), '');
    const html =
      '<link rel="stylesheet" href="/s/p.css"><link rel="stylesheet" media="print" href="/s/q.css">' +
      '<script type="module" src="/s/a.js"></script>' +
      '<img src="/s/i.png"><img loading="lazy" src="/s/j.png"><a href="/s/x/">x</a>';
    const loaded = await firstLoad(page('index.html', html), { dir, base: '/s/' });
    assert.deepEqual(
      loaded.map(({ file, kind }) => `${file} ${kind}`),
      ['p.css css', 'q.css other-css', 'a.js script', 'b.js script', 'c.js script', 'i.png image'],
    );
  } finally {
    await rm(dir, { recursive: true });
  }
});
