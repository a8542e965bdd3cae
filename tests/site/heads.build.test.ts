/** Can each page be told from the others in a list of results or in a tab? */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPages, type Page } from '../../scripts/lib/built-site.ts';
import { decode } from '../../scripts/lib/html.ts';
import { dir } from './built.ts';

const pages = await readPages({ dir });
const titleOf = ({ tags }: Page) => decode(tags.find(({ name, raw }) => name === 'title' && raw)?.raw ?? '').trim();
const descriptionOf = ({ tags }: Page) =>
  tags.find(({ attributes }) => attributes.get('name') === 'description')?.attributes.get('content') ?? '';

test('no two pages share a title or a description', () => {
  for (const textOf of [titleOf, descriptionOf]) {
    const seen = new Map<string, string>();
    for (const page of pages) {
      const text = textOf(page);
      assert.ok(text.length >= 5, `${page.file}: "${text}"`);
      assert.equal(seen.get(text), undefined, `${page.file} and ${seen.get(text)}: ${text}`);
      seen.set(text, page.file);
    }
  }
});
