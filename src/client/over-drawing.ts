/** A real control over what is drawn. */
import { pictureWidth, type Box } from '#renderers/screen-svg/geometry.ts';

export function layOver({ style }: HTMLElement, { x, y, width, height }: Box, pictureHeight: number): void {
  const part = (units: number, whole: number) => `${(100 * units) / whole}%`;
  Object.assign(style, { left: part(x, pictureWidth), top: part(y, pictureHeight), width: part(width, pictureWidth), height: part(height, pictureHeight) });
}
