/** The bodies that hold a screen: phone, browser window, sheet of paper. */

/** Taller than any picture: the picture's foot cuts it, so that one shape serves all. */
const tall = 3000;
export const glassTop = (compact: boolean): number => (compact ? 16 : 25);
export const headHeight = (compact: boolean): number => (compact ? 38 : 46);
const phoneHeadPath = (compact: boolean): string =>
  `<path d="M37 ${glassTop(compact) + 20}a20 20 0 0 1 20-20h166a20 20 0 0 1 20 20` +
  `v${headHeight(compact) - 20}h-206z" class="s-a"/>`;
const phoneRects = (compact: boolean, height: number): string => {
  const top = glassTop(compact);
  return (
    `<rect x="34" y="${top - 1}" width="220" height="${height}" rx="27" opacity=".1"/>` +
    `<rect x="30" y="${top - 7}" width="220" height="${height}" rx="27" fill="#2B2320"/>` +
    `<rect x="37" y="${top}" width="206" height="${height - 14}" rx="20" class="s-glass"/>`
  );
};
/** The phone with its foot, in a picture of this height. */
export function phoneBody(compact: boolean, height: number): string {
  const foot = height - glassTop(compact) + 7 - 12;
  return `${phoneRects(compact, foot)}${phoneHeadPath(compact)}<path d="M110 ${height - 28}h60" class="s-bar"/>`;
}
export const phone = (compact: boolean): string => phoneRects(compact, tall) + phoneHeadPath(compact);

const windowTop = (compact: boolean): number => (compact ? 9 : 18);
/** Where the window's strip of tabs ends. */
export const windowHead = (compact: boolean): number => windowTop(compact) + 24;
export const browser = (compact: boolean): string => {
  const top = windowTop(compact);
  const dot = (x: number): string => `<circle cx="${x}" cy="${top + 13}" r="4"/>`;
  return (
    `<rect x="34" y="${top + 5}" width="220" height="${tall}" rx="12" opacity=".1"/>` +
    `<rect x="30" y="${top}" width="220" height="${tall}" rx="12" fill="#2B2320"/>` +
    `<g fill="#F5EAD6">${dot(47)}${dot(60)}${dot(73)}</g>` +
    `<path d="M84 ${top + 24}v-8a8 8 0 0 1 8-8h74a8 8 0 0 1 8 8v8h69v${tall}h-206v-${tall}z" fill="#FFFDF9"/>`
  );
};

export const sheetTop = (compact: boolean): number => (compact ? 9 : 16);
export const sheet = (compact: boolean): string => {
  const top = sheetTop(compact);
  return (
    `<path d="M42 ${top + 6}h210v${tall}h-210z" opacity=".1"/>` +
    `<path d="M36 ${top}h186l26 26v${tall}h-212z" fill="#fff" stroke="#B9A893" stroke-width="1.4"/>` +
    `<path d="M222 ${top}v26h26z" fill="#E3D6C3" stroke="#B9A893" stroke-width="1.4" stroke-linejoin="round"/>`
  );
};
