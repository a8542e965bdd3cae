import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { keep, readLook, sizes } from '#client/look.ts';
import { earlyLook } from './early-look.ts';

/** What the script does to a page on a device that keeps `stored`. */
function run(stored: string | undefined | Error) {
  const written: string[] = [];
  const dataset: Record<string, string> = {};
  const page = {
    document: { documentElement: { dataset }, currentScript: { dataset: { css: '/tep/look.css' } }, write: (html: string) => written.push(html) },
    get localStorage() {
      if (stored instanceof Error) throw stored;
      return stored === undefined ? {} : { 'ctcv:chu': stored };
    },
  };
  runInNewContext(earlyLook, page);
  return { dataset, written };
}

test('it is small enough to stand in every page', () => {
  assert.ok(Buffer.byteLength(earlyLook) <= 300, `${Buffer.byteLength(earlyLook)}`);
});

test('who chose nothing gets nothing', () => {
  assert.deepEqual(run(undefined), { dataset: {}, written: [] });
});

test('a device that forbids storage is left alone', () => {
  assert.deepEqual(run(new Error('SecurityError')), { dataset: {}, written: [] });
});

test('it puts on what was kept, whatever was chosen', () => {
  const store = new Map<string, string>();
  const localStorage = { setItem: (key: string, value: string) => store.set(key, value), removeItem: (key: string) => store.delete(key) };
  Object.assign(globalThis, { document: { documentElement: { dataset: {} } } });
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, value: localStorage });
  for (const size of sizes)
    for (const contrast of [false, true]) {
      assert.equal(keep({ size, contrast }), true);
      const { dataset, written } = run(store.get('ctcv:chu'));
      assert.deepEqual(readLook(`${dataset['size']} ${dataset['contrast']}`), { size, contrast });
      assert.equal(written.length, size === '19' && !contrast ? 0 : 1);
    }
});

test('what somebody else wrote there is read as the usual look', () => {
  for (const text of [null, '', 'undefined undefined', '99', '{"a":1}']) assert.deepEqual(readLook(text), { size: '19', contrast: false });
});
