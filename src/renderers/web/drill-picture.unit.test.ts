import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Drill } from '#model/build-drill.ts';
import { drillKinds } from '#model/drill/drill.ts';
import { drawDrill } from './drill-picture.ts';

const drill = (more: Partial<Drill>): Drill => ({
  id: 'a', kind: 'message', truth: 'gia', about: 'safety:b', title: 'T', scene: 'S', from: 'Ai đó', lines: [{ as: 'say', text: 'Xin chào' }],
  signs: [], why: [], do: [], more: { to: { safety: 'b' }, title: 'B' }, checked: '2026-11-20', reviewBy: '2027-05-01', ...more,
});
const words = (html: string) => html.replace(/<[^>]*>/g, '');

test('marked places carry their number from top to bottom, whatever is drawn', () => {
  for (const kind of drillKinds) {
    const html = drawDrill(drill({ kind, from: '!Ai! đó', sub: 'Dưới !tên!', lines: [{ as: 'say', text: 'Lời !một! và !hai!' }, { as: 'button', text: '!Bấm!' }] }));
    assert.deepEqual([...html.matchAll(/data-n="(\d)">([^<]*)/g)].map(([, n, text]) => `${n} ${text}`), ['1 Ai', '2 tên', '3 một', '4 hai', '5 Bấm'], kind);
    assert.doesNotMatch(words(html), /!/);
  }
});
test('nothing in the text becomes markup', () => {
  const html = drawDrill(drill({ from: '<b>"x"</b> & y' }));
  assert.match(html, /&lt;b>&quot;x&quot;&lt;\/b> &amp; y/);
});
test('the number hangs on the last word, or on the last part of an address', () => {
  const last = (text: string) => /class="t" data-n="1">([^<]*)</.exec(drawDrill(drill({ lines: [{ as: 'say', text }] })))?.[1];
  assert.equal(last('!đọc mã về máy!'), 'máy');
  assert.equal(last('!capnhat.xamoi.example!'), 'example');
  assert.equal(last('!vào abc.example đi!'), 'đi');
  assert.equal(last('!gọi 0000 000 000!'), '000');
});
test('an address breaks after its dots only', () => {
  assert.match(drawDrill(drill({ kind: 'web', from: 'https://dichvucong.gov.vn/a' })), /https:\/\/<wbr>dichvucong\.<wbr>gov\.<wbr>vn\/<wbr>a/);
  assert.doesNotMatch(drawDrill(drill({ lines: [{ as: 'say', text: 'Xong. Rồi…' }] })), /<wbr>/);
});
test('the drawing does not tell its truth', () => {
  assert.equal(drawDrill(drill({ truth: 'that' })), drawDrill(drill({ truth: 'gia' })));
});
