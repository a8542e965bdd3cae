/** The measures of a drawn screen, in units of a picture 300 wide. */

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
/** A line of text as wide as it can get, so that tests and the practice screen know where letters are. */
export interface TextBox extends Box {
  text: string;
  size: number;
}

/** Where something to press stands. */
export interface Spot {
  id: string;
  box: Box;
}

export const pictureWidth = 300;
export const glass = { left: 37, right: 243 } as const;
export const content = { left: 47, right: 233, width: 186, middle: 140 } as const;
/** The right end of a target where the finger lies: no letters. */
export const fingerRoom = 30;
/** How far the target's ring stands off. */
export const ringGap = 3;
export const fingerInside = 12;

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** So high a thing is made for a thumb where it is really pressed, as far as the usual gap to its neighbour allows. */
export const TOUCH = 50;
export const TOUCH_ROOM = 5.5;
export function touchBox(box: Box): Box {
  const room = Math.max(0, Math.min(TOUCH_ROOM, (TOUCH - box.height) / 2));
  return { ...box, y: box.y - room, height: box.height + 2 * room };
}
