import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { loadLibrary, type Library } from '#library/load.ts';
import { stage, smallestOnSlide, type Block, type Box, type Deck, type ListRow, type TextBlock } from './deck.ts';
import { foot } from './frame.ts';
import { badgeRoom, badgeSize, breaksNoWord, heightOf, paddingOf, textOf } from './lay.ts';
import { handedOut, openerOf, planLessonDeck } from './lesson-deck.ts';

let library: Library;
let decks: Map<string, Deck>;
before(async () => {
  library = (await loadLibrary()).library!;
  decks = new Map(library.lessons.map((lesson) => [lesson.slug, planLessonDeck(lesson, library)]));
});
const each = (judge: (deck: Deck, slug: string) => void) => {
  for (const [slug, deck] of decks) judge(deck, slug);
};
const flat = (blocks: readonly Block[]): (TextBlock | ListRow)[] => blocks.flatMap((block) => (block.kind === 'list' ? block.rows : block.kind === 'scene' ? block.parts : block.kind === 'text' ? [block] : []));
const boxesOf = (block: Block): Box[] => (block.kind === 'list' ? block.rows.map(({ box }) => box) : [block.box]);

test('every letter is read from the last row, and keeps inside of its box in the widest font', () => {
  each(({ slides }, slug) => {
    for (const { title, blocks } of slides)
      for (const text of flat(blocks)) {
        const name = `${slug}: ${title}: ${textOf(text.runs)}`;
        const { look, size, box } = text;
        const room = 'badge' in text && text.badge ? badgeRoom : 0;
        if (room) assert.ok(box.height >= badgeSize + 2 * paddingOf(look).y, name);
        assert.ok(size >= smallestOnSlide, name);
        assert.ok(heightOf(text.runs, { look, size, width: box.width - room }) <= box.height + 1, name);
        assert.ok(breaksNoWord(text.runs, { look, size, width: box.width - room }), name);
      }
  });
});

test('no block leaves the slide, covers another or stands in the band at the foot', () => {
  const overlap = (a: Box, b: Box) => a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1 && a.y < b.y + b.height - 1 && b.y < a.y + a.height - 1;
  each(({ slides }, slug) => {
    for (const { title, blocks } of slides) {
      const boxes = blocks.flatMap(boxesOf);
      for (const [i, box] of boxes.entries()) {
        assert.ok(box.x >= 0 && box.y >= 0 && box.x + box.width <= stage.width && box.y + box.height <= foot.y, `${slug}: ${title}: ${JSON.stringify(box)}`);
        for (const other of boxes.slice(i + 1)) assert.ok(!overlap(box, other), `${slug}: ${title}: ${JSON.stringify([box, other])}`);
      }
    }
  });
});

test('few words: a slide is read at a glance', () => {
  each(({ slides }, slug) => {
    for (const { title, blocks } of slides) {
      const words = flat(blocks).map(({ runs }) => textOf(runs)).join(' ').split(/\s+/).length;
      assert.ok(words <= 110, `${slug}: ${title}: ${words}`);
    }
  });
});

test('the minutes of the slides are those of the lesson, part by part', () => {
  each(({ slides, parts }, slug) => {
    assert.equal(slides.reduce((sum, { minutes }) => sum + minutes, 0), 45, slug);
    for (const [part, { minutes }] of parts.entries()) assert.equal(slides.filter((slide) => slide.part === part).reduce((sum, slide) => sum + slide.minutes, 0), minutes, `${slug} ${part}`);
    for (const { part, minutes } of slides) assert.ok(part === undefined ? minutes === 0 : minutes > 0, slug);
  });
});

test('what the plan says to do is in the notes; every question has its answer on the next slide', () => {
  each(({ slides }, slug) => {
    for (const { title, notes } of slides) assert.ok(notes.length > 0 && notes.every(({ text }) => text), `${slug}: ${title}`);
  });
  for (const lesson of library.lessons) {
    const { slides } = decks.get(lesson.slug)!;
    for (const { title, organisation } of lesson.activities) {
      const notes = slides.find((slide) => slide.title === title)!.notes.map(({ text }) => text);
      assert.equal(notes.length, organisation.length, `${lesson.slug}: ${title}`);
    }
    for (const { ask, right } of [...lesson.warmUp, ...lesson.exitQuiz]) {
      const at = slides.findIndex(({ title }) => title === ask);
      assert.ok(at > 0, ask);
      assert.match(slides[at + 1]!.title, /^Đáp án: [A-D]\. /);
      assert.ok(slides[at + 1]!.title.endsWith(right.say), ask);
      assert.ok(!slides[at]!.blocks.some((block) => block.kind === 'list' && block.rows.some(({ look }) => look === 'right')), ask);
    }
  }
});

test('a drill of the lesson asks without telling, and its picture stays where it is when the answer comes', () => {
  for (const lesson of library.lessons) assert.equal(decks.get(lesson.slug)!.slides.filter(({ title }) => title.startsWith('Thật hay giả?')).length, Math.min(4, lesson.bank.drills.length), lesson.slug);
  each(({ slides }) => {
    for (const [i, { title, blocks }] of slides.entries()) {
      if (!title.startsWith('Thật hay giả?')) continue;
      assert.ok(flat(blocks).every(({ runs }) => runs.every(({ as }) => as !== 'mark')), title);
      const scene = (at: number) => slides[at]!.blocks.find((block) => block.kind === 'scene')!;
      assert.deepEqual(scene(i).box, scene(i + 1).box, title);
    }
  });
});

test('a guide that is practised has all its steps, each with its screen large', () => {
  for (const lesson of library.lessons.filter(({ practice }) => practice.length > 0)) {
    const guide = library.guides.find(({ slug }) => slug === lesson.practice[0]!.slug)!;
    const steps = decks.get(lesson.slug)!.slides.filter(({ progress }) => progress);
    assert.deepEqual(steps.map(({ progress }) => progress!.at), guide.steps.map(({ number }) => number));
    for (const { blocks, notes } of steps) {
      assert.equal(blocks.filter(({ kind }) => kind === 'screen').length, 1);
      assert.ok(notes.length > 0);
    }
    // What warns is on the slide, not only in the notes.
    for (const step of guide.steps.filter(({ warn }) => warn)) assert.ok(steps[step.number - 1]!.blocks.some((block) => block.kind === 'text' && block.look === 'warn'), step.title);
  }
});

test('an opening question is taken from the words of the plan', () => {
  const activity = (assign: string, title = 'Mở đầu') => ({ title, organisation: [[{ kind: 'text' as const, text: assign }], [], [], []] }) as unknown as Parameters<typeof openerOf>[0];
  assert.deepEqual(openerOf(activity('Viết: “Bài A cũ.” Hỏi: “tin bài nào?”')), { question: 'Tin bài nào?', quotes: ['“Bài A cũ.”'] });
  assert.deepEqual(openerOf(activity('Kể chuyện. Hỏi: bác mất gì?')), { question: 'Bác mất gì?', quotes: [] });
  assert.deepEqual(openerOf(activity('Kể chuyện.', 'Vì sao bị trả lại?')), { question: 'Vì sao bị trả lại?', quotes: [] });
  assert.equal(openerOf(activity('Kể chuyện.')), null);
});

test('what is to be put in order does not stand in order', () => {
  const activity = (content: string) => ({ content: [{ kind: 'text', text: content }], organisation: [[{ kind: 'text', text: 'Mở bài. Năm ô: ai làm; cần gì; bao giờ.' }], [], [], []] }) as unknown as Parameters<typeof handedOut>[0];
  assert.deepEqual(handedOut(activity('Đọc.')), { title: 'Năm ô', items: ['Ai làm', 'Cần gì', 'Bao giờ'] });
  assert.deepEqual(handedOut(activity('Xếp sáu băng giấy.'))!.items, ['Ai làm', 'Bao giờ', 'Cần gì']);
});
