import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lowerInCss, readChapter, shapesFor, target, type Links } from './chapter.ts';
import { write } from './tree.ts';

const page = (main: string, sheet = '') =>
  `<!doctype html><html><body><svg class="s-sheet">${sheet}</svg><main id="noi-dung">${main}</main></body></html>`;
const read = (main: string, sheet?: string) => readChapter('thu-tuc/ho-chieu/', page(main, sheet));

test('ids and what names them begin with the page, headings go one level down', () => {
  const { children, key } = read('<h1 id="a">A</h1><p aria-describedby="a b">x</p>');
  assert.equal(key, 'thu-tuc-ho-chieu');
  assert.equal(write(children), '<h2 id="thu-tuc-ho-chieu--a">A</h2><p aria-describedby="thu-tuc-ho-chieu--a thu-tuc-ho-chieu--b">x</p>');
});

test('what waits for a script is left out, what waits for a day is not', () => {
  const { children } = read('<share-bar hidden="true">x</share-bar><p hidden>y</p><button>z</button><a data-online href="/">o</a><script>1</script><p data-from="2027-01-01" hidden>later</p>');
  assert.equal(write(children), '<p data-from="2027-01-01" hidden>later</p>');
});

test('a shape is taken once, with the shapes it draws, and a missing one is told', () => {
  const sheet = '<g id="s-a"><use href="#s-b"/></g><g id="s-b"><path d="M0 0"/></g><g id="s-c"/>';
  const chapter = read('<svg><use href="#s-a"/></svg><svg><use href="#s-a"/></svg>', sheet);
  assert.deepEqual([...shapesFor([chapter]).keys()], ['s-a', 's-b']);
  assert.throws(() => shapesFor([read('<svg><use href="#s-z"/></svg>', sheet)]), /#s-z/);
});

const links: Links = { site: 'https://xa.example', base: '/xa/', chapters: new Set(['thu-tuc/a/', 'chu-kho/']), parts: (name) => (name === 'thu-tuc/' ? 'muc-luc' : undefined) };
for (const [href, expected] of [
  ['#buoc', '#k--buoc'],
  ['/xa/thu-tuc/a/', '#thu-tuc-a'],
  ['/xa/thu-tuc/a/#nop', '#thu-tuc-a--nop'],
  ['/xa/thu-tuc/#co-con', '#muc-luc'],
  ['/xa/phap-luat/#luat-x', 'https://xa.example/xa/phap-luat/#luat-x'],
  ['https://dichvucong.gov.vn', 'https://dichvucong.gov.vn'],
  ['tel:113', 'tel:113'],
] as const)
  test(`${href} leads to ${expected}`, () => assert.equal(target(href, { key: 'k' }, links).href, expected));

test('styles follow the headings, and no name that only looks like one', () => {
  assert.equal(lowerInCss('h1{a:b}.gh h1,h2.x>h3:first-child{font-size:var(--h2)}.s-h1{c:d}'), 'h2{a:b}.gh h2,h3.x>h4:first-child{font-size:var(--h2)}.s-h1{c:d}');
});

test('XHTML: every element closed, every attribute with a value, letters for named entities', () => {
  const { children } = read('<p hidden data-from="2027-01-01">a&nbsp;&amp;&nbsp;b<br>c</p>');
  assert.equal(write(children, { xml: true }), '<p hidden="" data-from="2027-01-01">a\u00a0&amp;\u00a0b<br/>c</p>');
});
