/** The mark of the site, 64 × 64: a finger on a gold ring. */
export const finger =
  '<rect x="-2" y="-8" width="50" height="16" rx="8"/><rect x="32" y="-9" width="36" height="41" rx="12"/>' +
  '<rect x="23" y="5" width="28" height="12" rx="6"/><rect x="25" y="14" width="26" height="11" rx="5.5"/>' +
  '<rect x="28" y="22" width="24" height="10" rx="5"/><path d="M30-14a6 6 0 0 1 7-5l22 6a6 6 0 0 1-3 12l-22-6a6 6 0 0 1-4-7z"/>';

export const markColours = { ground: '#951a1d', ring: '#f5b301', hand: '#fff', outline: '#3b2418' } as const;
const { ring, hand, outline } = markColours;

export const markOn = (ground: string): string =>
  `<path fill="${ground}" d="M0 0h64v64H0z"/><circle cx="22" cy="24" r="15" fill="none" stroke="${ring}" stroke-width="4.5"/>` +
  `<circle cx="22" cy="24" r="6.5" fill="${ring}"/><g transform="translate(22 24) rotate(40) scale(.72)">` +
  `<g fill="${outline}" stroke="${outline}" stroke-width="5">${finger}</g><g fill="${hand}">${finger}</g>` +
  `<path d="M25 16.2h20M27.5 24.4h17" fill="none" stroke="${outline}" stroke-width="2"/></g>`;

export const markBody = markOn(markColours.ground);

/** One colour on whatever lies below: a gap in the ring lets the hand stand free. */
const markIn = (colour: string): string =>
  `<mask id="gap"><path fill="#fff" d="M0 0h64v64H0z"/><g transform="translate(22 24) rotate(40) scale(.72)" fill="#000" stroke="#000" stroke-width="5">${finger}</g></mask>` +
  `<mask id="creases"><path fill="#fff" d="M-40-40h160v160h-160z"/><path d="M25 16.2h20M27.5 24.4h17" fill="none" stroke="#000" stroke-width="2"/></mask>` +
  `<g mask="url(#gap)"><circle cx="22" cy="24" r="15" fill="none" stroke="${colour}" stroke-width="4.5"/><circle cx="22" cy="24" r="6.5" fill="${colour}"/></g>` +
  `<g transform="translate(22 24) rotate(40) scale(.72)"><g fill="${colour}" mask="url(#creases)">${finger}</g></g>`;

/** The mark as files, for who paints a wall, sews a shirt or engraves a board. */
export const markFiles = [
  { id: 'mau', name: 'nhiều màu', body: markBody },
  { id: 'den', name: 'một màu đen', body: markIn('#000') },
  { id: 'trang', name: 'một màu trắng', body: markIn('#fff') },
] as const;
