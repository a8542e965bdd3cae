/** How much of a strip the commune's logo takes: a square left of the words, or above them. Without one, nothing. */
import type { Unit } from '#model/guide.ts';
import { asPrinted, heightOf, lead, type Setting } from './measure.ts';

type OfUnit = Pick<Unit, 'logo' | 'name' | 'sample' | 'imprint'>;
/** Where words stand, and how they are set. */
export interface WordsRule {
  width: number;
  height: number;
  name: Setting;
  small: Setting;
  /** Side of the logo's square where the kind settles it; the width is then what is left beside it. */
  logo?: number;
  /** The name is in small letters for the logo's sake. */
  less?: boolean;
}

const MOST = { ofHeight: 0.66, ofWidth: 0.2 };
/** What BẢN MẪU takes of the name's line, as a share of the letters. */
const SAMPLE = 2.5;

/** Side of the square, where the commune has a logo. */
export const logoSide = ({ logo }: Pick<Unit, 'logo'>, side: number): number => (logo ? side : 0);
/** With the gap that the style sheets leave beside it. */
export const logoRoom = (side: number): number => side && side + Math.max(4, 0.35 * side);

/** As large as leaves the words their room; a long name goes into small letters before the logo becomes hard to see. */
export function besideLogo<Rule extends WordsRule>(unit: OfUnit, rule: Rule): Rule {
  if (!unit.logo || rule.logo !== undefined) return rule;
  const { width, height, name, small } = rule;
  const least = { pt: small.pt, lead: lead.title, bold: true } as const;
  const most = Math.min(MOST.ofHeight * height, MOST.ofWidth * width);
  const choices = ([[1, name], [0.75, name], [1, least], [0.75, least], [0.5, least]] as const).map(([share, setting]) => {
    const logo = share * most;
    return { ...rule, logo, width: width - logoRoom(logo), name: setting, less: setting.pt < name.pt };
  });
  const fits = (choice: WordsRule) => {
    const room = asPrinted(choice.width);
    const named = heightOf(unit.name, unit.sample ? room - SAMPLE * small.pt : room, choice.name);
    return named + heightOf(unit.imprint ?? '', room, small) + 2 * heightOf('Bản', room, small) <= height;
  };
  return choices.find(fits) ?? choices.at(-1)!;
}
