import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };

/** Where npm looks for a package needed at `place`: there, then in every folder above. */
function isLocked(name: string, place: string): boolean {
  for (let at = place; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]?.version) return true;
    if (!at) return false;
  }
}

test('the lock names the packages of every platform, so that npm ci works on Windows and macOS too', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(name, place)),
  );
  assert.deepEqual(missing, []);
});

test('the lock names no registry, so that any mirror can be used', () => {
  assert.deepEqual(Object.keys(packages).filter((place) => packages[place]?.resolved), []);
});
