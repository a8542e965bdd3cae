/** Facts above, steps below them: of every choice of facts the one that is worth most with the steps it leaves room for. */
import type { Day, Guide } from '#model/guide.ts';
import type { LeftOut } from '#model/sheet.ts';
import { factChoices, planTiles, type FactTiles, type TilesRule } from './fact-tiles.ts';
import { factsOf } from './parts.ts';
import { planRows, type RowsRule, type StepRows } from './step-rows.ts';

/** Worth less than this is no reason to change. */
const SAME = 0.001;

export interface FactsAndSteps { tiles: FactTiles; rows: StepRows; left: LeftOut[] }

export function planFactsAndSteps(guide: Guide, today: Day, tilesRule: TilesRule, rowsBelow: (tilesHeight: number) => RowsRule): FactsAndSteps {
  const plans = factChoices(factsOf(guide, today)).map((choice) => {
    const tiles = planTiles(choice.facts, tilesRule);
    const rows = planRows(guide.steps, rowsBelow(tiles.height));
    return { tiles, rows, left: choice.left, worth: choice.worth + rows.worth };
  });
  const { tiles, rows, left } = plans.reduce((one, other) => (other.worth > one.worth + SAME ? other : one));
  return { tiles, rows, left: [...left.map((what) => ({ what, why: 'dành chỗ cho các bước' })), ...rows.left] };
}
