/** Pictures of things and people, read from the icon set and made lighter when the site is built. */
import { icons } from '@iconify-json/fluent-emoji-flat';
import { lighter } from './lighter.ts';

/** Our own: "0 đồng" in a green disc. */
const zeroDong =
  '<circle cx="16" cy="16" r="15" fill="#E0F2E4"/><circle cx="16" cy="16" r="12.5" fill="#17613A"/>' +
  '<path d="M8 16q0-5 3-5t3 5-3 5-3-5zM23 11v10M18 18a2.5 3 0 0 0 5 0a2.5 3 0 0 0-5 0M20 13h5" ' +
  'fill="none" stroke="#fff" stroke-width="2.2"/>';

/** People have the skin and the black hair of the pointing hand: face and finger are one person. */
const skin: readonly (readonly [RegExp, string])[] = [
  [/#ffd7c2/gi, '#FFD6AD'],
  [/#f4c6ad/gi, '#F2BF8F'],
];

const bodies = new Map<string, string>([['zero-dong', lighter(zeroDong, 32)]]);

/** What stands inside an svg of `iconGrid` × `iconGrid`. */
export function emoji(name: string): string {
  const known = bodies.get(name);
  if (known) return known;
  const person = icons.icons[`${name}-light`]?.body;
  const body = person ?? icons.icons[name]?.body;
  if (!body) throw new Error(`Không có biểu tượng "${name}". Xem các tên ở trang /mau/.`);
  const coloured = person ? skin.reduce((text, [from, to]) => text.replace(from, to), body) : body;
  const light = lighter(coloured, 32);
  bodies.set(name, light);
  return light;
}
