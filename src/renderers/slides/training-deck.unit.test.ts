import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { loadLibrary, type Library } from '#library/load.ts';
import { plainText } from '#model/rich.ts';
import { minutesOf } from '#model/training.ts';
import { smallestOnSlide, type Block, type Box, type Deck, type ListRow, type TextBlock } from './deck.ts';
import { foot } from './frame.ts';
import { badgeRoom, heightOf, textOf } from './lay.ts';
import { planTrainingDeck } from './training-deck.ts';

let library: Library;
let decks: Map<string, Deck>;
before(async () => {
  library = (await loadLibrary({ today: '2026-11-20' })).library!;
  decks = new Map(library.trainings.map((training) => [training.slug, planTrainingDeck(training, library)]));
});
const flat = (blocks: readonly Block[]): (TextBlock | ListRow)[] => blocks.flatMap((block) => (block.kind === 'list' ? block.rows : block.kind === 'scene' ? block.parts : block.kind === 'text' ? [block] : []));
const boxesOf = (block: Block): Box[] => (block.kind === 'list' ? block.rows.map(({ box }) => box) : [block.box]);

test('every letter is read from the back of the hall, nothing covers another', () => {
  const overlap = (a: Box, b: Box) => a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1 && a.y < b.y + b.height - 1 && b.y < a.y + a.height - 1;
  for (const [slug, { slides }] of decks)
    for (const { title, blocks } of slides) {
      for (const text of flat(blocks)) {
        const width = text.box.width - ('badge' in text && text.badge ? badgeRoom : 0);
        assert.ok(text.size >= smallestOnSlide && heightOf(text.runs, { ...text, width }) <= text.box.height + 1, `${slug}: ${title}: ${textOf(text.runs)}`);
      }
      const boxes = blocks.flatMap(boxesOf);
      for (const [i, box] of boxes.entries()) {
        assert.ok(box.y + box.height <= foot.y, `${slug}: ${title}`);
        assert.ok(boxes.slice(i + 1).every((other) => !overlap(box, other)), `${slug}: ${title}`);
      }
    }
});

test('the slides stand as long as the sessions last, and say what is said', () => {
  for (const training of library.trainings) {
    const { slides, parts } = decks.get(training.slug)!;
    assert.equal(slides.reduce((sum, { minutes }) => sum + minutes, 0), minutesOf(training), training.slug);
    for (const [part, { minutes }] of parts.entries()) assert.equal(slides.filter((slide) => slide.part === part).reduce((sum, slide) => sum + slide.minutes, 0), minutes, `${training.slug} ${part}`);
    const notes = slides.flatMap((slide) => slide.notes.map(({ text }) => text));
    for (const { say } of training.halves.flatMap(({ sessions }) => sessions)) for (const line of say) assert.ok(notes.includes(plainText(line)), plainText(line));
  }
});

test('the solution of a case is spoken, not shown', () => {
  const { cases, title } = library.trainings.find(({ slug }) => slug === 'can-bo')!.halves[0]!.sessions.find(({ title }) => title.startsWith('Hai cấp'))!;
  const part = decks.get('can-bo')!.parts.findIndex((one) => one.title.endsWith(title));
  const slides = decks.get('can-bo')!.slides.filter((slide) => slide.part === part);
  const shown = slides.flatMap(({ blocks }) => flat(blocks).map(({ runs }) => textOf(runs))).join(' ').replaceAll('\u00a0', ' ');
  const told = slides.flatMap(({ notes }) => notes.map(({ text }) => text));
  assert.ok(cases.length > 5);
  for (const one of cases) {
    assert.ok(shown.includes(one.title), one.title);
    assert.ok(!shown.includes(plainText(one.text)) && told.includes(plainText(one.text)), one.title);
  }
});

test('true and false do not take turns that one could count; nobody is called a pupil', () => {
  for (const [slug, { slides }] of decks) {
    const truths = slides.filter(({ title }) => /^Đây là (?:thật|giả)/.test(title)).map(({ title }) => title.startsWith('Đây là giả'));
    if (truths.length > 1) assert.ok(truths.includes(true) && truths.includes(false), slug);
    const how = slides.flatMap(({ notes }) => notes.filter(({ title }) => title === 'Cách hỏi').map(({ text }) => text));
    assert.ok(how.every((text) => !/các em|thầy cô/i.test(text)), slug);
  }
});

test('a procedure goes step by step once; the talk shows it while it is spoken of', () => {
  const steps = (slug: string) => decks.get(slug)!.slides.filter(({ progress }) => progress).length;
  const count = (guide: string) => library.guides.find(({ slug }) => slug === guide)!.steps.length;
  assert.equal(steps('nguoi-dan'), count('dang-nhap-cong-dvcqg'));
  assert.equal(steps('noi-chuyen'), count('theo-doi-ho-so'));
  assert.equal(decks.get('noi-chuyen')!.slides.at(-1)!.title, 'Về nhà tập lại');
});
