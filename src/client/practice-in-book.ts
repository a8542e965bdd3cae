/** Practice inside the handbook: one phone for all its guides, over the page, so that the reader's place is kept. */
import type { PracticeStart } from '#components/practice-view/practice-start.element.ts';
import '#components/practice-view/practice-start.element.ts';
import { unpackLesson, type LessonPack } from '#model/practice/lesson-pack.ts';
import type { PracticeFile } from '#renderers/practice/practice-page.ts';

type Carried = LessonPack & Pick<PracticeFile, 'words'>;

const room = document.querySelector<HTMLDialogElement>('#tap')!;
const phone = document.querySelector<HTMLTemplateElement>('#may-tap')!;

let pack: Carried | undefined;
/** Read when the first guide is tried: a phone opens the file sooner. */
const opened = (): Carried => (pack ??= JSON.parse(document.querySelector('#muc-tap')!.textContent!) as Carried);

function phoneFor(key: string): PracticeStart {
  const all = opened();
  const { title, steps, real } = all.lessons[key]!;
  const start = document.createElement('practice-start') as PracticeStart;
  start.append(document.importNode(phone.content, true));
  start.dataset.key = key;
  start.read = async () => ({ lesson: unpackLesson(all, key), words: all.words, sheet: '' });
  const stage = start.querySelector<HTMLElement>('practice-stage')!;
  stage.dataset.steps = String(steps);
  stage.dataset.safety = phone.dataset.safety!;
  start.querySelector('[data-name]')!.textContent = title;
  start.querySelector<HTMLAnchorElement>('[data-guide]')!.href = `#${key}`;
  const place = start.querySelector<HTMLElement>('[data-real]');
  if (place) place.hidden = real === undefined;
  const link = place?.querySelector('a');
  if (link && real) Object.assign(link, { href: `https://${real}`, textContent: real });
  return start;
}

function open(key: string) {
  const last = room.querySelector<PracticeStart>('practice-start');
  // Who looked something up in the book goes on where he was.
  if (last?.dataset.key !== key) {
    last?.remove();
    room.append(phoneFor(key));
  }
  room.showModal();
}

for (const way of document.querySelectorAll<HTMLElement>('.try')) way.hidden = false;
document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const key = target.closest<HTMLElement>('[data-try]')?.dataset.try;
  if (key) open(key);
  // A link leads into the book, which lies below.
  else if (room.open && target.closest('[data-shut], #tap a[href^="#"]')) room.close();
});
