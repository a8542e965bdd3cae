/** How well two colours tell apart, as WCAG 2 measures it: 1 is the same colour, 21 black on white. Colours are `#rrggbb`. */
const channels = (colour: string): number[] => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The same hue, only as much darker as white letters on it need. */
export function darkEnough(colour: string, least: number): string {
  for (let percent = 100; percent > 0; percent--) {
    const darker = `#${channels(colour).map((value) => Math.round((value * percent) / 100).toString(16).padStart(2, '0')).join('')}`;
    if (contrast(darker, '#ffffff') >= least) return darker;
  }
  return '#000000';
}
