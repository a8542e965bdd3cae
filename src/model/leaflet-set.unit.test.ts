import assert from 'node:assert/strict';
import test from 'node:test';
import { sampleGuide } from '../../tests/site/sample-guide.ts';
import { written } from '../../tests/fixtures/written.ts';
import { judge } from './judge.ts';
import { buildEvent } from './event.ts';
import { leafletSets, type SetContent } from './leaflet-set.ts';
import { formatFindings } from './messages.ts';

const slugs = ['mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay'];
const guides = slugs.map((slug) => sampleGuide({ slug, summary: `Tóm tắt ${slug}.` }));
const content = (change: Partial<SetContent>): SetContent => ({ guides, events: [], tracks: [], home: { needed: [] }, ...change });
const eventOf = (steps: Parameters<typeof buildEvent>[1]['steps'], leaflet?: string[]) =>
  buildEvent(
    'mo-quan',
    { title: 'Mở quán', lead: 'Làm lần lượt.', icon: 'memo', order: 1, aliases: [], steps, leaflet, checked: '2026-11-20', reviewBy: '2027-05-20' },
    (slug) => ({ slug, title: slug, icon: 'memo' }),
  );

test('a life event is handed out whole, each procedure with what its step says', () => {
  const event = eventOf([
    { title: 'Một', text: 'Lời của bước.', guides: ['mot', 'hai'], choose: 'one' },
    { title: 'Ba', guides: ['ba'], optional: true },
  ]);
  const [set] = leafletSets(content({ events: [event] }));
  assert.equal(set!.slug, 'bo-mo-quan');
  assert.deepEqual(set!.entries.map(({ guide, when, say }) => [guide.slug, when, say]), [
    ['mot', 'Chọn một', 'Lời của bước.'],
    ['hai', 'Chọn một', 'Tóm tắt hai.'],
    ['ba', 'Nếu cần', 'Tóm tắt ba.'],
  ]);
});

test('what the editor chose stands in the editor’s order; nothing to choose from stands alone', () => {
  const event = eventOf([{ title: 'Một', guides: ['mot', 'hai'], choose: 'one' }, { title: 'Ba', guides: ['ba', 'bon'], choose: 'all' }], ['ba', 'hai', 'bon']);
  const [set] = leafletSets(content({ events: [event] }));
  assert.deepEqual(set!.entries.map(({ guide, when }) => [guide.slug, when]), [['ba', undefined], ['hai', undefined], ['bon', undefined]]);
});

test('fewer than three procedures have their own leaflets', () => {
  assert.deepEqual(leafletSets(content({ events: [eventOf([{ title: 'Một', guides: ['mot', 'hai'], choose: 'all' }])], home: { needed: ['mot', 'hai'] } })), []);
  assert.deepEqual(leafletSets(content({ home: { needed: ['mot', 'hai', 'ba'] } })).map(({ slug }) => slug), ['bo-hay-dung']);
});

const faultsOf = (events: Record<string, Record<string, unknown>>, more: string[] = []) =>
  formatFindings(judge(written({ guides: Object.fromEntries([...slugs, ...more].map((slug) => [slug, {}])), events })).filter(({ file, severity }) => file.includes('events') && severity === 'error'));
const steps = [{ title: 'Một', guides: slugs.slice(0, 4), choose: 'all' }, { title: 'Hai', guides: slugs.slice(4), choose: 'all' }];

test('an event that leads to more than the paper holds must say which', () => {
  assert.equal(
    faultsOf({ 'mo-quan': { steps } }).trim(),
    `
content/events/mo-quan.yaml, mục "steps"
  Bộ này dẫn tới 7 bài, tờ gấp in chung chỉ chứa 6.
  Cách sửa: thêm dòng  leaflet: [mã-bài, mã-bài, …]  ghi từ 3 đến 6 bài nên in.
`.trim(),
  );
  assert.equal(faultsOf({ 'mo-quan': { steps, leaflet: slugs.slice(0, 6) } }), '');
});

test('a set and a guide cannot lie at one address', () => {
  assert.match(faultsOf({ 'mo-quan': { steps, leaflet: slugs.slice(0, 3) } }, ['bo-mo-quan']), /Hai tệp cùng một địa chỉ "bo-mo-quan": tệp này và content\/guides\/bo-mo-quan\.mdx/);
});
