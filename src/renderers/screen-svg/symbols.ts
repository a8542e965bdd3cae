/** The shapes that drawn screens share. A page carries each one it needs once, in one hidden sheet. */
import { iconGrid } from '#model/screen/icons.ts';
import { browser, phone, sheet } from './frames.ts';

const handParts =
  '<rect x="-2" y="-8" width="50" height="16" rx="8"/><rect x="32" y="-9" width="36" height="41" rx="12"/>' +
  '<rect x="23" y="5" width="28" height="12" rx="6"/><rect x="25" y="14" width="26" height="11" rx="6"/>' +
  '<rect x="28" y="22" width="24" height="10" rx="5"/>' +
  '<path d="M30-14a6 6 0 0 1 7-5l22 6a6 6 0 0 1-3 12l-22-6a6 6 0 0 1-4-7z"/>';
const hand = (tilt: number): string =>
  '<circle cx="5" r="15" fill="#F5B301" opacity=".5"/>' +
  `<g transform="rotate(${tilt})" stroke="#3B2418" stroke-width="2.4">` +
  '<rect x="70" y="-11" width="90" height="44" rx="3" class="s-sleeve"/>' +
  `<g fill="#3B2418" stroke-width="5" stroke-linejoin="round">${handParts}</g>` +
  `<g fill="#FFD6AD" stroke="none">${handParts}</g>` +
  '<path d="M25 16.2h20M27.5 24.4h17M44 5.6h-14" fill="none" stroke-width="1.9" stroke-linecap="round"/>' +
  '<path d="M3-3.6h7" stroke="#fff" stroke-width="3" stroke-linecap="round" opacity=".8"/>' +
  '<rect x="64" y="-13" width="12" height="48" rx="4" fill="#fff"/></g>';

const stroke = (path: string, colour = '#574739', width = 2): string =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" ` +
  'stroke-linecap="round" stroke-linejoin="round"/>';

/** A pattern that looks like a QR code and is none: nobody can pay or open anything with it. */
function qrPattern(): string {
  const modules = 21;
  const inFinder = (x: number, y: number): boolean =>
    (x < 8 && y < 8) || (x > modules - 9 && y < 8) || (x < 8 && y > modules - 9);
  let path = '';
  for (let y = 0; y < modules; y++)
    for (let x = 0; x < modules; x++)
      if (!inFinder(x, y) && (x * x * 3 + y * y * 5 + x * y * 7) % 11 < 5) path += `M${x} ${y}h1v1h-1z`;
  const finder = (x: number, y: number): string =>
    `M${x} ${y}h7v7h-7zM${x + 1} ${y + 1}v5h5v-5zM${x + 2} ${y + 2}h3v3h-3z`;
  return finder(0, 0) + finder(14, 0) + finder(0, 14) + path;
}

const skin = '#FFD6AD';
const shade = '#F2BF8F';
const black = '#2A1F1A';
/** An officer behind the counter; the coat takes the colour around it. */
const officer = (coat: string, cap = ''): string =>
  `<path d="M200 86v-34a30 30 0 0 1 60 0v34q-30 12-60 0z" fill="${black}"/>` +
  `<path d="M176 126v-12q4-20 34-24h40q30 4 34 24v12z" fill="${coat}"/><path d="M214 89l16 22 16-22z" fill="#fff"/>` +
  `<path d="M222 78h16v12l-8 9-8-9z" fill="${shade}"/><ellipse cx="230" cy="59" rx="21" ry="25" fill="${skin}"/>` +
  `<path d="M208 58c-2-36 46-36 44 0-8-4-12-10-14-17-7 10-18 15-30 17z" fill="${black}"/>` +
  `<g fill="${shade}"><circle cx="217" cy="68" r="4"/><circle cx="243" cy="68" r="4"/></g>` +
  `<g fill="${black}"><circle cx="222" cy="61" r="2.5"/><circle cx="238" cy="61" r="2.5"/></g>` +
  stroke('M223 72q7 6 14 0', '#951A1D', 2.4) +
  cap;
/** A citizen seen from behind: shoulders, neck, ears, then the hair. */
const citizen = (hair: string): string =>
  '<path d="M8 176v-18q4-36 46-40h48q42 4 46 40v18z" fill="#4F7A64"/>' +
  `<path d="M66 98h24v20q-12 9-24 0z" fill="${shade}"/>` +
  `<g fill="${skin}"><circle cx="47" cy="82" r="7"/><circle cx="109" cy="82" r="7"/></g>${hair}`;
const paperSheet =
  '<rect x="132" y="76" width="64" height="76" rx="3" fill="#fff" stroke="#B9A893" stroke-width="1.4"/>';

const shapes = {
  hand: hand(14),
  'hand-low': hand(7),
  phone: phone(false),
  'phone-low': phone(true),
  window: browser(false),
  'window-low': browser(true),
  sheet: sheet(false),
  'sheet-low': sheet(true),
  corners: '<path d="M-78 22v-22h22M78 22v-22h-22" class="s-corner"/>',
  document:
    stroke('M3 2h52M3 14h98M3 26h76M3 38h98M3 50h56', '#D8CBB9', 5) +
    '<circle cx="90" cy="58" r="11" fill="none" stroke="#951A1D" stroke-width="2"/>' +
    stroke('M76 56c8-8 12 4 24-4', '#2F4858', 1.8),
  'document-low':
    stroke('M3 2h52M3 14h98M3 26h66', '#D8CBB9', 5) +
    '<circle cx="92" cy="30" r="10" fill="none" stroke="#951A1D" stroke-width="2"/>',
  shutter: '<circle r="25" fill="#fff"/><circle r="20" fill="none" stroke="#1E1815" stroke-width="2"/>',
  caption: '<text transform="translate(19)rotate(-90)" class="s-h">Hình minh họa</text>',
  'caption-right': '<text transform="translate(288)rotate(-90)" class="s-h">Hình minh họa</text>',
  check: stroke('M-7 0l5 5 9-10', '#17613A', 3),
  tick: '<circle r="9.5" fill="#17613A"/>' + stroke('M-4.5 0l3.5 3.5 6-7', '#fff', 2.4),
  success: '<circle r="30" fill="#E0F2E4"/><circle r="23" fill="#17613A"/>' + stroke('M-11 0l8 8 15-17', '#fff', 5.5),
  chevron: stroke('M-2-5l5 5-5 5', '#8A7763'),
  down: stroke('M-6-3l6 6 6-6'),
  search: stroke('M3 3l6 6M-8-2a6.5 6.5 0 1 0 13 0a6.5 6.5 0 0 0-13 0'),
  calendar: stroke('M-8-6h16v14h-16zM-8-1h16M-4-9v5M4-9v5'),
  eye: stroke('M-10 0q10-13 20 0q-10 13-20 0zM-3 0a3 3 0 0 0 6 0a3 3 0 0 0-6 0'),
  lock: stroke('M-5-1h10v8h-10zM-3-1v-3a3 3 0 0 1 6 0v3'),
  bulb: stroke('M-3 5v-2a6 6 0 1 1 6 0v2zM-2 9h4', '#5C3D00'),
  alert: stroke('M0-8l9 16h-18zM0-2v4M0 5v.1', '#951A1D'),
  radio: '<circle r="9" fill="#fff" stroke="#8A7763" stroke-width="2"/>',
  'radio-on': '<circle r="9" fill="#fff" stroke="#951A1D" stroke-width="2"/><circle r="5" fill="#951A1D"/>',
  box: '<rect x="-10" y="-10" width="20" height="20" rx="5" fill="#fff" stroke="#8A7763" stroke-width="2"/>',
  'box-on':
    '<rect x="-10" y="-10" width="20" height="20" rx="5" fill="#951A1D"/>' + stroke('M-5 0l4 4 7-8', '#fff', 2.6),
  number: '<circle r="11" fill="#951A1D" stroke="#fff" stroke-width="2.5"/>',
  fake:
    '<g transform="rotate(-9)">' +
    '<rect x="-58" y="-20" width="116" height="40" rx="7" fill="#fff" stroke="#951A1D" stroke-width="3.5"/>' +
    '<text y="8" class="s-j">TIN GIẢ</text></g>',
  scribble:
    stroke('M2 4h126M2 15h106', '#E3D6C3', 5) +
    stroke('M10 48c14-26 22-22 16-4s14 2 20-8 10 0 6 8 14 2 26-8 20 6 40 0', '#2F4858', 3),
  officer: officer('#2F4858'),
  police: officer(
    '#4C6B3C',
    '<path d="M196 32q2-16 34-18 32 2 34 18l-10 10h-48z" fill="#4C6B3C"/>' +
      '<path d="M206 38q24-5 48 0v8q-24-6-48 0z" fill="#951A1D"/>' +
      '<path d="M205 46q25-7 50 0 2 6-4 5-21-6-42 0-6 1-4-5z" fill="#2A1F1A"/>',
  ),
  counter:
    '<path d="M0 120h300v10h-300z" fill="#8A5A33"/><path d="M0 130h300v900h-300z" fill="#A86F42"/>' +
    '<path d="M230 130v900" stroke="#8A5A33" stroke-width="3"/>',
  'citizen-bun': citizen(
    '<g fill="#9B9B9B" stroke="#7D7A78" stroke-width="1.6"><circle cx="78" cy="36" r="14"/>' +
      '<ellipse cx="78" cy="76" rx="32" ry="33"/>' +
      '<path d="M78 46c-13 16-17 32-17 50M78 46c13 16 17 32 17 50M78 46v60" fill="none"/></g>',
  ),
  'citizen-short': citizen(`<path d="M46 74a32 32 0 0 1 64 0q0 20-10 28-22 8-44 0-10-8-10-28z" fill="${black}"/>`),
  'citizen-bald': citizen(
    `<ellipse cx="78" cy="74" rx="31" ry="34" fill="${skin}"/>` +
      `<path d="M46 74q32 16 64 0 0 20-10 28-22 8-44 0-10-8-10-28z" fill="#9B9B9B"/>`,
  ),
  'citizen-hat': citizen(
    `<path d="M48 70h60q0 24-8 32-22 8-44 0-8-8-8-32z" fill="${black}"/>` +
      '<path d="M22 80q44-50 56-58 12 8 56 58-56 16-112 0z" fill="#EAD7A4" stroke="#B98F4A" stroke-width="1.6"/>' +
      stroke('M41 61q37 10 74 0M57 42q21 6 42 0', '#B98F4A', 1.6),
  ),
  'gives-paper':
    paperSheet +
    stroke('M142 138h26', '#D8CBB9', 4) +
    '<circle cx="184" cy="138" r="6" fill="none" stroke="#951A1D" stroke-width="1.6"/>',
  'gives-card':
    '<rect x="132" y="92" width="64" height="44" rx="6" fill="#CFE8F3" stroke="#2F4858" stroke-width="1.6"/>' +
    `<circle cx="149" cy="109" r="6" fill="${shade}"/><path d="M138 126q0-9 11-9t11 9z" fill="#2F4858"/>` +
    stroke('M168 106h18M168 115h18M168 124h10', '#2F4858', 3),
  'gives-phone':
    '<rect x="132" y="92" width="64" height="42" rx="8" fill="#2B2320"/>' +
    '<rect x="137" y="97" width="54" height="32" rx="4" fill="#E0F2E4"/>' +
    stroke('M155 113l6 6 12-13', '#17613A', 4),
  'gives-money':
    '<rect x="132" y="94" width="64" height="38" rx="4" fill="#BFE0C6" stroke="#17613A" stroke-width="1.6"/>' +
    '<circle cx="164" cy="113" r="10" fill="none" stroke="#17613A" stroke-width="2"/>' +
    stroke('M140 102h8M180 124h8', '#17613A', 3),
  hands:
    stroke('M120 158l8-16', '#3F6652', 22) +
    stroke('M232 116q-4 11-26 9', '#24394A', 17) +
    `<g fill="${skin}" stroke="#3B2418" stroke-width="1.6">` +
    '<rect x="122" y="120" width="24" height="19" rx="9"/>' +
    '<rect x="182" y="112" width="24" height="19" rx="9"/></g>',
  qr:
    '<rect width="98" height="98" rx="8" fill="#fff"/>' +
    `<path transform="translate(7 7)scale(4)" fill="#2A1F1A" d="${qrPattern()}"/>`,
} as const;

export type ShapeId = keyof typeof shapes;
export type IconId = `e-${string}`;
export type SymbolId = ShapeId | IconId;

const isIcon = (id: SymbolId): id is IconId => id.startsWith('e-');

/** One hidden svg that holds each shape once; `emoji` gives an icon's body on its grid. */
export function symbolSheet(ids: Iterable<SymbolId>, emoji: (name: string) => string): string {
  const definitions = [...new Set(ids)]
    .sort()
    .map((id) =>
      isIcon(id)
        ? `<symbol id="s-${id}" viewBox="0 0 ${iconGrid} ${iconGrid}">${emoji(id.slice(2))}</symbol>`
        : `<g id="s-${id}">${shapes[id]}</g>`,
    );
  return `<svg class="s-sheet" aria-hidden="true">${definitions.join('')}</svg>`;
}

/** One picture that needs no page around it; `css` is the tokens and screen.css. */
export function standalone(
  drawing: { svg: string; symbols: readonly SymbolId[] },
  emoji: (name: string) => string,
  css: string,
): string {
  const sheet = symbolSheet(drawing.symbols, emoji).replace(/^<svg[^>]*>|<\/svg>$/g, '');
  return drawing.svg
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace('>', `><style>${css}</style><defs>${sheet}</defs>`);
}
