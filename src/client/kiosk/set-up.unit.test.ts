import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change, isPin, newPin, setUp } from './set-up.ts';

test('the PIN opens, another does not, and the digits stand nowhere', async () => {
  const pin = await newPin('2580');
  assert.equal(await isPin('2580', pin), true);
  assert.equal(await isPin('2581', pin), false);
  assert.ok(!JSON.stringify(pin).includes('2580'));
  assert.notEqual((await newPin('2580')).hash, pin.hash);
});

test('what is not set is as usual, also where nothing can be kept', () => {
  const store = new Map<string, string>();
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, value: { getItem: (key: string) => store.get(key) ?? null, setItem: (key: string, value: string) => store.set(key, value) } });
  assert.deepEqual(setUp(), { paper: 'a4', volume: 1, counting: false });
  change({ paper: '80' });
  change({ counting: true });
  assert.deepEqual(setUp(), { paper: '80', volume: 1, counting: true });
  store.set('kiosk:may', '{');
  assert.deepEqual(setUp(), { paper: 'a4', volume: 1, counting: false });
});
