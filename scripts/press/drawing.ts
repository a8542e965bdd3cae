/** The lines of a wall picture as a drawing that any program opens: no style sheet, every colour in its place. Runs in the page. */
export function drawingOf(selector: string): string {
  const MM = 96 / 25.4;
  const OF_SHAPES = ['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin'];
  const OF_LETTERS = ['fill', 'font-size', 'font-weight', 'font-family', 'text-anchor'];
  const drawing = document.querySelector<SVGSVGElement>(selector)!;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [i, original] of originals.entries()) {
    const twin = copies[i]!;
    const style = getComputedStyle(original);
    if (style.display === 'none') {
      twin.remove();
      continue;
    }
    for (const name of ['class', 'style', 'opacity', 'role', 'aria-hidden']) twin.removeAttribute(name);
    const kept = original instanceof SVGTextContentElement ? OF_LETTERS : original instanceof SVGGeometryElement ? OF_SHAPES : [];
    for (const name of kept) twin.setAttribute(name, style.getPropertyValue(name));
  }
  const { width, height } = drawing.getBoundingClientRect();
  for (const [name, value] of Object.entries({ xmlns: 'http://www.w3.org/2000/svg', width: `${Math.round(width / MM)}mm`, height: `${Math.round(height / MM)}mm` })) copy.setAttribute(name, value);
  return new XMLSerializer().serializeToString(copy);
}
