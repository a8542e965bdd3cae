/** What is changed in a sheet's page before it is printed for a shop or an office laser. Both run in the page. */

/** Colours that reach the edge of the paper go on beyond it, so that a cut a little off shows no white. */
export function extendToBleed(bleedMm: number): void {
  const bleed = bleedMm * (96 / 25.4);
  const NEAR = 1;
  for (const side of document.querySelectorAll<HTMLElement>('.side')) {
    const frame = side.getBoundingClientRect();
    for (const element of [side, ...side.querySelectorAll<HTMLElement>(':not(svg, svg *)')]) {
      const colour = getComputedStyle(element).backgroundColor;
      if (colour === 'transparent' || colour.endsWith(', 0)')) continue;
      const rect = element.getBoundingClientRect();
      const across = [rect.left - frame.left < NEAR ? -bleed : 0, 0, frame.right - rect.right < NEAR ? bleed : 0];
      const down = [rect.top - frame.top < NEAR ? -bleed : 0, 0, frame.bottom - rect.bottom < NEAR ? bleed : 0];
      const shadows = across.flatMap((x) => down.map((y) => [x, y] as const)).filter(([x, y]) => x !== 0 || y !== 0);
      if (shadows.length > 0) element.style.boxShadow = [...new Set(shadows.map(([x, y]) => `${x}px ${y}px 0 0 ${colour}`))].join(',');
    }
    side.style.overflow = 'clip';
    side.style.setProperty('overflow-clip-margin', `${bleed}px`);
  }
}

/** Large dark grounds turn white with black letters, colours turn grey: an office laser has one toner, and it is dear. */
export function spareToner(): void {
  const DARK = 110;
  const LARGE = 0.015;
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = (colour: string) => {
    const [red = 255, green = 255, blue = 255] = channels(colour);
    return 0.299 * red + 0.587 * green + 0.114 * blue;
  };
  const seen = (colour: string) => colour !== 'transparent' && channels(colour)[3] !== 0;
  for (const side of document.querySelectorAll<HTMLElement>('.side')) {
    const area = side.clientWidth * side.clientHeight;
    const emptied = new Set<Element>();
    for (const element of [side, ...side.querySelectorAll<HTMLElement>(':not(svg, svg *)')]) {
      const style = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      if (!seen(style.backgroundColor)) continue;
      const dark = light(style.backgroundColor) < DARK;
      if (dark && width * height < area * LARGE) {
        element.style.backgroundColor = '#333';
        continue;
      }
      element.style.backgroundColor = '#fff';
      if (dark) {
        emptied.add(element);
        element.style.outline = '0.4mm solid #333';
        element.style.outlineOffset = '-0.4mm';
      }
    }
    for (const element of side.querySelectorAll<HTMLElement>('*:not(svg, svg *)')) {
      const style = getComputedStyle(element);
      const ground = element.closest<HTMLElement>('*:where([style*="background-color"])');
      const onDark = ground !== null && light(getComputedStyle(ground).backgroundColor) < DARK;
      element.style.color = onDark ? '#fff' : '#111';
      if (style.borderTopStyle !== 'none') element.style.borderColor = '#777';
    }
    for (const ground of emptied) (ground as HTMLElement).style.color = '#111';
  }
}
