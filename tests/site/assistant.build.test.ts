/** Does the assistant say only what stands on the page it cites? */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allPassages } from '#renderers/web/all-passages.ts';
import { passagesFileOf } from '#search/page-file.ts';
import { fileAt, readPages } from '../../scripts/lib/built-site.ts';
import { decode } from '../../scripts/lib/html.ts';
import { at, dir, library, read } from './built.ts';

const pages = new Map((await readPages({ dir })).map(({ file, html }) => [file, html]));

/** As one reads it: no tags, no glue, one space where there are many. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ').replace(/\s+/g, ' ').trim();
/** Inline tags part no words; others do. */
const wordsOf = (html: string) =>
  plain(decode(html.replace(/<(?:script|style|svg)\b[\s\S]*?<\/(?:script|style|svg)>/g, ' ').replace(/<\/?(?:a|b|span|em|small|strong|wbr|mark)\b[^>]*>/g, '').replace(/<[^>]+>/g, ' ')));

test('every sentence it may show stands on the published page, word for word', () => {
  const missing: string[] = [];
  let seen = 0;
  for (const { url, passages } of allPassages(library)) {
    const html = pages.get(fileAt(at.file(url.replace(/#.*/, '')), library.unit.base) ?? '');
    assert.ok(html, url);
    const page = wordsOf(html);
    for (const text of passages.flatMap(({ question, parts }) => [question, ...parts.flatMap(({ texts }) => texts)])) {
      seen++;
      if (!page.includes(plain(text))) missing.push(`${url}: ${text}`);
    }
  }
  assert.ok(seen > 5000, String(seen));
  assert.deepEqual(missing, []);
});

test('the browser gets just these passages', async () => {
  const all = allPassages(library);
  for (const page of all.filter((_, i) => i % 7 === 0)) {
    const file = JSON.parse(await read(`hoi-dap/trang/${passagesFileOf(page.url)}.json`)) as typeof all;
    assert.deepEqual(file.find(({ url }) => url === page.url), page);
  }
});

test('every place it leads to is on the page', () => {
  for (const { url, passages } of allPassages(library)) {
    const html = pages.get(fileAt(at.file(url.replace(/#.*/, '')), library.unit.base) ?? '')!;
    for (const anchor of new Set(passages.map((passage) => passage.anchor).filter(Boolean))) assert.ok(html.includes(`id="${anchor.slice(1)}"`), `${url}${anchor}`);
  }
});

test('a chatbot gets a question, an answer and a page that is there', async () => {
  const questions = JSON.parse(await read('api/hoi-dap.json')) as { question: string; answer: string; link: string }[];
  assert.ok(questions.length > 500);
  for (const { question, answer, link } of questions) {
    assert.ok(question && answer);
    const { pathname, origin } = new URL(link);
    assert.equal(origin, library.unit.site);
    assert.ok(pages.has(fileAt(pathname, library.unit.base) ?? ''), link);
  }
});
