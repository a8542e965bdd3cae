import assert from 'node:assert/strict';
import { test } from 'node:test';
import { line } from '#icons/line.ts';
import { playerIcons } from './player-icons.ts';
import { volumeIcon } from './volume-icon.ts';

for (const [name, path] of Object.entries({ ...playerIcons, volume: volumeIcon }))
  test(`${name} is drawn as everywhere else`, () => assert.ok(line(name).includes(` d="${path}"`)));
