import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { loadLibrary } from '#library/load.ts';
import { planClassLesson, planHeads, type ClassLessonPlan } from '#renderers/web/class-lesson-pages.ts';
import { isRecord } from '#model/values.ts';
import { decode } from '../../lib/html.ts';
import { packed } from './packed.ts';
import { planDocument } from './word.ts';

const { library } = await loadLibrary({ today: '2026-11-20' });
const { lessons, unit } = library!;
const plans = lessons.map((lesson) => planClassLesson(lesson, lessons, { base: unit.base, today: '2026-11-20' }));
const open = async (plan: ClassLessonPlan) => unzipSync(await packed(planDocument({ plan, unit }), '2026-11-20'));
const files = await Promise.all(plans.map(open));
const part = (i: number, name: string) => strFromU8(files[i]![name]!);

interface Para { style: string; text: string; list?: { id: string; level: number } }
/** Paragraphs in the order they are read. */
const paragraphs = (xml: string): Para[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs)].map(([raw]) => {
    const [, level, id] = /<w:numPr><w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/.exec(raw) ?? [];
    return {
      style: /<w:pStyle w:val="(\w+)"/.exec(raw)?.[1] ?? '',
      text: [...raw.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => decode(match[1]!)).join(''),
      ...(id && { list: { id, level: Number(level) } }),
    };
  });

/** Marked text and plain text of a plan; what programs say to programs stands in `keys`. */
const keys = new Set(['slug', 'icon', 'kind', 'to', 'order', 'grades', 'school', 'checked', 'reviewBy', 'practice', 'drills', 'official', 'url', 'date', 'href', 'path', 'others', 'kit', 'bank', 'minutes', 'isRight', 'lines', 'letter']);
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.every((one) => isRecord(one) && 'kind' in one && 'text' in one) ? [value.map((one: { text: string }) => one.text).join('')] : value.flatMap(texts);
  if (!isRecord(value)) return [];
  // Where a pupil reads again stands on the screen that told him he was wrong.
  return Object.entries(value).flatMap(([key, inner]) => (keys.has(key) || (key === 'read' && 'ask' in value) ? [] : texts(inner)));
}

/** Every element closed in its order, every attribute quoted, no sign of the language left bare. */
function wellFormed(xml: string): boolean {
  const open: string[] = [];
  const rest = xml.replace(/<\?xml[^?]*\?>|<(\/?)([\w:]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g, (whole, end: string, name: string, _, empty: string) => {
    if (name && end && open.pop() !== name) open.push('broken');
    if (name && !end && !empty) open.push(name);
    return whole.startsWith('<?') || name ? '' : whole;
  });
  return open.length === 0 && !/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(rest);
}

test('every part of every document is well-formed, and a broken one is told', () => {
  for (const [i, file] of files.entries())
    for (const [name, bytes] of Object.entries(file)) assert.ok(/\.(xml|rels)$/.test(name) && wellFormed(strFromU8(bytes)), `${lessons[i]!.slug} ${name}`);
  assert.ok(!wellFormed('<a><b></a></b>') && !wellFormed('<a>1 & 2</a>') && !wellFormed('<a b=1></a>') && !wellFormed('<a>'));
});

test('a document says all that the plan says', () => {
  for (const [i, plan] of plans.entries()) {
    const text = paragraphs(part(i, 'word/document.xml')).map((one) => one.text).join('\n');
    const all = texts(plan);
    assert.ok(all.length > 100);
    for (const one of all) assert.ok(text.includes(one), `${plan.lesson.slug}: ${one}`);
    for (const head of Object.values(planHeads)) assert.ok(text.includes(head), head);
  }
});

test('its shape is made of styles: one title, no section without words', () => {
  for (const [i, { lesson }] of plans.entries()) {
    const all = paragraphs(part(i, 'word/document.xml'));
    assert.deepEqual(all.filter(({ style }) => style === 'Title').map(({ text }) => text), [lesson.title.text]);
    const depth = ({ style }: Para) => Number(/^Heading(\d)$/.exec(style)?.[1] ?? 9);
    for (const [at, one] of all.entries()) {
      assert.notEqual(one.text.trim(), '', `${lesson.slug}: an empty paragraph after ${all[at - 1]?.text}`);
      if (depth(one) < 9) assert.ok(at + 1 < all.length && depth(all[at + 1]!) > depth(one), `${lesson.slug}: nothing under ${one.text}`);
    }
    const styles = part(i, 'word/styles.xml');
    for (const style of new Set(all.map((one) => one.style).filter(Boolean))) assert.ok(styles.includes(`w:styleId="${style}"`), style);
  }
});

test('lists are lists, and each counts from one', () => {
  for (const [i, { warmUp, exitQuiz }] of plans.entries()) {
    const numbering = part(i, 'word/numbering.xml');
    const all = paragraphs(part(i, 'word/document.xml'));
    for (const { text, style } of all) if (!style.startsWith('Heading')) assert.doesNotMatch(text, /^\s*(?:[-–•☐]|\d+[.)]\s|[A-D][.)]\s|Câu \d)/, text);
    const runs = all.filter(({ list }) => list?.level !== 1).map(({ list }) => list?.id).filter((id, at, ids) => id !== undefined && id !== ids[at - 1]);
    assert.equal(new Set(runs).size, runs.length, 'no two lists share a count');
    for (const id of runs) {
      const [, own] = new RegExp(`<w:num w:numId="${id}"[^>]*>(.*?)</w:num>`, 's').exec(numbering) ?? [];
      const [, kind] = /<w:abstractNumId w:val="(\d+)"/.exec(own ?? '') ?? [];
      assert.ok(kind && numbering.includes(`<w:abstractNum w:abstractNumId="${kind}"`), `list ${id}`);
      assert.match(own!, /<w:startOverride w:val="1"\/>/);
    }
    for (const { ask, choices } of [...warmUp, ...exitQuiz]) {
      const at = all.findIndex(({ text }) => text === ask);
      assert.deepEqual(all.slice(at, at + 1 + choices.length).map(({ list }) => list?.level), [0, ...choices.map(() => 1)]);
    }
  }
});

test('it is set as a Vietnamese office expects, and every link leads to a whole address', () => {
  for (const i of files.keys()) {
    assert.match(part(i, 'word/document.xml'), /<w:pgSz w:w="1190[56]" w:h="1683[78]"/);
    assert.match(part(i, 'word/styles.xml'), /<w:docDefaults>.*Times New Roman.*<w:sz w:val="26"\/>.*<w:lang w:val="vi-VN"/s);
    assert.ok(part(i, 'docProps/core.xml').includes(`<dc:title>${lessons[i]!.title.text}</dc:title>`));
    const footer = Object.keys(files[i]!).find((name) => /^word\/footer\d\.xml$/.test(name))!;
    assert.match(part(i, footer), /PAGE.*NUMPAGES/s);
    const rels = part(i, 'word/_rels/document.xml.rels');
    const used = [...part(i, 'word/document.xml').matchAll(/<w:hyperlink [^>]*r:id="([^"]+)"/g)].map((match) => match[1]!);
    assert.ok(used.length > 5);
    for (const id of used) assert.match(rels, new RegExp(`Id="${id}"[^>]*Target="https://`));
  }
});

test('the same plan gives the same bytes', async () => {
  const again = await packed(planDocument({ plan: plans[0]!, unit }), '2026-11-20');
  assert.deepEqual(again, await packed(planDocument({ plan: plans[0]!, unit }), '2026-11-20'));
});
