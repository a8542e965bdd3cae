import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBody } from './read-body.ts';

test('no words, no body', () => {
  assert.equal(readBody(' \n\n', 5), null);
});

test('every node with its line in the file', () => {
  const body = readBody(
    '\n## Tiêu đề\n\nMột [hai](guide:ba).\n\n<Luu>\nBốn <ThuatNgu id="vneid">VNeID</ThuatNgu>\n</Luu>\n',
    10,
  );
  const told = body!.nodes.filter(({ kind }) => !['root', 'text', 'paragraph'].includes(kind));
  assert.deepEqual(told, [
    { kind: 'heading', line: 12, name: '2' },
    { kind: 'link', line: 14, name: 'guide:ba' },
    { kind: 'mdxJsxFlowElement', line: 16, name: 'Luu', attributes: {} },
    { kind: 'mdxJsxTextElement', line: 17, name: 'ThuatNgu', attributes: { id: 'vneid' } },
  ]);
});

test('spread attributes are seen', () => {
  assert.deepEqual(readBody('<Luu {...a} />', 0)!.nodes.find(({ name }) => name === 'Luu')?.attributes, {
    '{…}': '...a',
  });
});

test('what cannot be read is one fault at its line', () => {
  assert.deepEqual(readBody('a\n\nb {c', 10), {
    nodes: [],
    fault: { line: 13, detail: 'ngoặc nhọn { mở mà không đóng' },
  });
});
