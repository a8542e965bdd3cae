/** Wrong ways that are open on a screen, the phone's own two keys not counted. */
import type { Task } from './lesson.ts';
import { spotsOf, type Spot } from './spots.ts';

/** So many, or the right one is found without reading. */
export const ENOUGH_WRONG = 2;

export const wrongSpots = (screen: Task['screen']): Spot[] => spotsOf(screen).filter(({ target, toType, filled }) => !target && !toType && !filled);

export const wrongWays = ({ screen, temptations }: Pick<Task, 'screen' | 'temptations'>): number => wrongSpots(screen).length + temptations.length;
