/**
 * What does not fit on a page: text cut or out of its box, things wider than the window, targets too small for a thumb.
 * Self-contained: give it to `page.evaluate(fitFaults)`.
 */
export function fitFaults(within: Element | void): string[] {
  const root = within ?? document.body;
  const faults: string[] = [];
  const room = document.documentElement.clientWidth;
  const name = (element: Element) =>
    `${[element.tagName.toLowerCase(), ...element.classList].join('.')} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
  const isShown = (element: Element) =>
    element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
  const isForReaders = (element: Element) => element.closest('.sr, .skip, svg') !== null;

  const { scrollWidth } = document.documentElement;
  if (scrollWidth > room) faults.push(`the page scrolls sideways: ${scrollWidth} > ${room}`);

  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const holder = node.parentElement!;
    if (!node.textContent?.trim() || isForReaders(holder) || !isShown(holder)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const frames: DOMRect[] = [];
    for (let box: Element | null = holder; box && box !== document.body; box = box.parentElement) {
      const { borderLeftWidth, backgroundColor, overflowX, display } = getComputedStyle(box);
      if (display === 'inline') continue;
      const isFrame = parseFloat(borderLeftWidth) > 0 || !/, 0\)$/.test(backgroundColor) || overflowX !== 'visible';
      if (isFrame) frames.push(box.getBoundingClientRect());
    }
    for (const { index, 0: syllable } of node.textContent.matchAll(/[\p{L}\p{N}]+/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + syllable.length);
      if (range.getClientRects().length > 1) faults.push(`"${syllable}" cut in two: ${name(holder)}`);
    }
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) {
      if (line.width < 1) continue;
      if (line.left < -0.5 || line.right > room + 0.5) faults.push(`text out of the window: ${name(holder)}`);
      const frame = frames.find(({ left, right, top, bottom }) =>
        line.left < left - 1 || line.right > right + 1 || line.bottom > bottom + 2 || line.top < top - 2);
      if (frame) faults.push(`text out of its box: ${name(holder)}`);
    }
  }

  for (const element of root.querySelectorAll('svg, img, input, button, summary, .card'))
    if (isShown(element) && !isForReaders(element.parentElement!)) {
      const { left, right } = element.getBoundingClientRect();
      if (left < -0.5 || right > room + 0.5) faults.push(`out of the window: ${name(element)}`);
    }

  for (const target of root.querySelectorAll<HTMLElement>('a[href], button, input, summary')) {
    if (!isShown(target) || target.closest('.sr, .skip')) continue;
    // A card whose link is stretched over it, or a label around its box, is the target.
    const isStretched = getComputedStyle(target, '::after').position === 'absolute';
    const around = target instanceof HTMLInputElement ? target.labels?.[0] : isStretched ? target.offsetParent : null;
    const area = around ?? target;
    const { height: drawn, width } = area.getBoundingClientRect();
    const { display, lineHeight } = getComputedStyle(area);
    const height = display === 'inline' ? Math.max(drawn, parseFloat(lineHeight)) : drawn;
    const wordsAround = (target.parentElement?.textContent ?? '').replace(target.textContent ?? '', '');
    const isInText = target instanceof HTMLAnchorElement && display.startsWith('inline') && /\p{L}/u.test(wordsAround);
    const least = isInText ? 24 : 48;
    if (height < least - 0.5 || width < Math.min(least, 44) - 0.5) faults.push(`target of ${Math.round(width)} × ${Math.round(height)}: ${name(target)}`);
  }
  return [...new Set(faults)];
}
