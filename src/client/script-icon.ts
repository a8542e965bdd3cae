/** A line icon drawn by a script. */
export function scriptIcon(path: string): SVGElement {
  const make = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);
  const svg = make('svg');
  svg.setAttribute('class', 'i');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const drawn = make('path');
  drawn.setAttribute('d', path);
  svg.append(drawn);
  return svg as SVGElement;
}
