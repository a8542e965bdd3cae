/** Why a tap was not what the lesson asks for: written for this very word, or told by what it is. */
import type { Step } from '#model/guide.ts';
import { plainText } from '#model/rich.ts';
import { spotsOf, type Spot } from '#model/practice/spots.ts';
import type { PracticeSource } from '#model/schema/practice.ts';
import type { ScreenElement } from '#model/screen/screen.ts';
import { fold } from '#text/fold.ts';
import { glue } from '#text/glue.ts';

const rowOf = ({ screen }: Step, spot: Spot): ScreenElement | undefined => ('rows' in screen ? screen.rows[Number(spot.id.split('.')[0])] : undefined);

function isTicked(row: ScreenElement | undefined): boolean {
  return (row?.kind === 'checkbox' && row.checked === true) || (row?.kind === 'radio' && row.chosen === true);
}

const isChoice = ({ kind }: Spot): boolean => kind === 'radio' || kind === 'option';

/** Often none is wrong by itself: life decides, the lesson takes one of them. */
function byKind(spot: Spot, target: Spot, row: ScreenElement | undefined): string | undefined {
  if (row?.kind === 'upload' && row.sent) return 'Giấy này đã gửi rồi.';
  if (row?.kind === 'row' && row.done) return 'Dòng này đã xong rồi.';
  if (isChoice(spot) && isChoice(target)) return 'Làm thật thì chọn mục đúng với bạn.';
  if (spot.kind === 'checkbox' && target.kind === 'checkbox') return isTicked(row) ? 'Ô này đã đánh dấu rồi.' : 'Làm thật thì đánh dấu ô đúng với bạn.';
  if (spot.kind === 'upload' && target.kind === 'upload') return 'Giấy này gửi sau cũng được. Bài tập làm giấy kia trước.';
  if (spot.kind === 'button' && target.kind !== 'button') return 'Chưa tới lúc bấm nút này. Trên màn hình còn việc.';
  if (spot.kind === 'choice' && target.kind === 'button') return 'Ô này đã chọn rồi. Chỉ mở lại khi thấy sai.';
  return undefined;
}

export function whysOf(step: Step, { whys }: PracticeSource): Record<string, string> {
  const spots = spotsOf(step.screen);
  const target = spots.find((spot) => spot.target);
  const found = spots.filter((spot) => !spot.target && !spot.toType).map((spot) => {
    const row = rowOf(step, spot);
    const known = whys.find(({ label, before, ticked }) =>
      label === spot.label && (before === undefined || before === target?.label) && (!ticked || isTicked(row)));
    return [spot.id, known?.why ?? (target && byKind(spot, target, row))] as const;
  });
  return Object.fromEntries(found.flatMap(([id, why]) => (why ? [[id, glue(why)]] : [])));
}

const syllables = (text: string): string[] => fold(text).split(/[^\p{L}\p{N}.]+/u).map((word) => word.replace(/\.$/, '')).filter(Boolean);
/** So much of a name must have been said. */
const NAMED = 0.6;

function isNamed(name: string | undefined, said: ReadonlySet<string>): boolean {
  const words = syllables(name ?? '');
  return words.length > 0 && words.filter((word) => said.has(word)).length / words.length >= NAMED;
}

/** What the lesson takes where the sentence leaves it to the reader. */
export function exampleOf(step: Step): string | undefined {
  const spots = spotsOf(step.screen);
  const target = spots.find((spot) => spot.target);
  if (!target || target.toType || target.kind === 'shutter') return undefined;
  const row = rowOf(step, target);
  const said = new Set(syllables(`${plainText(step.say)} ${step.title}`));
  const isClear = isNamed(target.label, said) || (row?.kind === 'row' && isNamed(row.sub, said));
  const isPersonal = isChoice(target) && spots.filter(isChoice).length > 1;
  return isClear && !isPersonal ? undefined : target.label;
}
