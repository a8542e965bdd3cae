import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureOf, plainCss } from './figures.ts';
import { readTree, type ElementNode } from './tree.ts';

const tokens = '@layer tokens { :root { --red: #951a1d; --bark: #3a2c26; --gold: #f5b301; } }';
const css = '.s{--app:var(--red);display:block}.s-vneid{--app:var(--bark)}.s-a{fill:var(--app)}.s-gold{--sleeve:var(--gold)}.s-sleeve{fill:var(--sleeve,var(--red))}';

test('colours are written out, as the root and what stands around say', () => {
  assert.ok(plainCss(css, tokens, ['s']).includes('.s-a{fill:#951a1d}'));
  const made = plainCss(css, tokens, ['s', 's-vneid']);
  assert.ok(made.includes('.s-a{fill:#3a2c26}'));
  assert.ok(made.includes('.s-sleeve{fill:#951a1d}.s-gold .s-sleeve{fill:#f5b301}'));
  assert.ok(!made.includes('var('));
});

test('a figure carries the shapes it draws, and its words', () => {
  const [drawing] = readTree('<svg class="s" viewBox="0 0 300 200" role="img" aria-label="Màn hình"><use href="#s-hand" x="1"/></svg>') as [ElementNode];
  const [hand] = readTree('<g id="s-hand"><path d="M0 0"/></g>') as [ElementNode];
  const { svg, words } = figureOf(drawing, new Map([['s-hand', hand]]), () => '');
  assert.equal(words, 'Màn hình');
  assert.ok(svg.includes('<defs><g id="s-hand"><path d="M0 0"/></g></defs><use x="1" xlink:href="#s-hand"/>'), svg);
});
