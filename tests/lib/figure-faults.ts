/**
 * What is wrong with the drawn screens of a page, found in the browser with the letters as they really are.
 * Self-contained: give it to `page.evaluate(figureFaults)`.
 */
export function figureFaults(): string[] {
  interface Area {
    left: number;
    top: number;
    right: number;
    bottom: number;
  }
  const faults: string[] = [];
  const smallest = 11;
  const backdrops = /^#s-(phone|window|sheet|counter|officer|police|citizen|gives|hands|caption|hand|document|corners)/;
  const meet = (a: Area, b: Area, slack = 1): boolean =>
    a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack;
  const within = (a: Area, b: Area, slack = 1): boolean =>
    a.left >= b.left - slack && a.right <= b.right + slack && a.top >= b.top - slack && a.bottom <= b.bottom + slack;
  const number = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

  for (const figure of document.querySelectorAll<SVGSVGElement>('svg.s')) {
    const box = figure.getBoundingClientRect();
    const view = figure.viewBox.baseVal;
    if (box.width === 0) continue;
    const name = (figure.getAttribute('aria-label') ?? '').slice(0, 40);
    const fault = (what: string): void => void faults.push(`${name}: ${what}`);
    const scale = view.width / box.width;
    const areaOf = (rect: DOMRect): Area => ({
      left: (rect.left - box.left) * scale,
      right: (rect.right - box.left) * scale,
      top: (rect.top - box.top) * scale,
      bottom: (rect.bottom - box.top) * scale,
    });

    /** From the hats of capitals to the dots below, not the font's whole line; a turn of the paper left aside. */
    const lettersOf = (text: SVGTextElement): Area => {
      const { x, width } = text.getBBox();
      const size = parseFloat(getComputedStyle(text).fontSize);
      const baseline = number(text, 'y');
      return { left: x, right: x + width, top: baseline - size * 0.8, bottom: baseline + size * 0.2 };
    };
    const texts = [...figure.querySelectorAll('text')].map((element) => ({
      element,
      words: element.textContent ?? '',
      area: lettersOf(element),
    }));
    const uses = [...figure.querySelectorAll('use')].map((element) => ({
      href: element.getAttribute('href') ?? '',
      element,
      area: areaOf(element.getBoundingClientRect()),
    }));
    const hasUse = (shape: RegExp): boolean => uses.some(({ href }) => shape.test(href));
    const onCounter = hasUse(/^#s-counter$/);
    const onPaper = hasUse(/^#s-sheet/);
    const glass = onCounter ? [40, 260] : onPaper ? [36, 248] : [37, 243];

    for (const { href } of uses) if (!document.querySelector(href)) fault(`thiếu hình ${href}`);

    for (const { words, area, element } of texts) {
      const size = parseFloat(getComputedStyle(element).fontSize);
      if (size < smallest) fault(`chữ "${words}" nhỏ ${size}`);
      if (area.left < (glass[0] ?? 0) || area.right > (glass[1] ?? 300)) fault(`chữ "${words}" ra ngoài mặt kính`);
      if (area.top < 0 || area.bottom > view.height) fault(`chữ "${words}" bị cắt ở mép`);
    }
    texts.forEach((a, i) =>
      texts.slice(i + 1).forEach((b) => {
        if (meet(a.area, b.area)) fault(`chữ "${a.words}" đè chữ "${b.words}"`);
      }),
    );
    for (const { href, area } of uses) {
      if (backdrops.test(href)) continue;
      const words = texts.find((text) => meet(text.area, area, 1.5) && href !== '#s-number');
      if (words) fault(`hình ${href} đè chữ "${words.words}"`);
    }

    const rects = [...figure.querySelectorAll(':scope > rect')].map((rect) => ({
      left: number(rect, 'x'),
      top: number(rect, 'y'),
      right: number(rect, 'x') + number(rect, 'width'),
      bottom: number(rect, 'y') + number(rect, 'height'),
    }));
    for (const rect of rects) {
      if (rect.bottom > view.height) fault(`khung ở ${rect.top} bị cắt ở chân hình`);
      for (const { words, area } of texts) {
        const middle = { x: (area.left + area.right) / 2, y: (area.top + area.bottom) / 2 };
        const inside = middle.x > rect.left && middle.x < rect.right && middle.y > rect.top && middle.y < rect.bottom;
        if (inside && !within(area, rect) && !/^\d$/.test(words)) fault(`chữ "${words}" tràn khung`);
      }
    }

    const ring = figure.querySelector('.s-ring rect');
    if (figure.querySelectorAll('.s-ring').length > 1) fault('hơn một chỗ cần bấm');
    if (ring) {
      const inner = {
        left: number(ring, 'x'),
        top: number(ring, 'y'),
        right: number(ring, 'x') + number(ring, 'width'),
        bottom: number(ring, 'y') + number(ring, 'height'),
      };
      const rim = { left: inner.left - 3, top: inner.top - 3, right: inner.right + 3, bottom: inner.bottom + 3 };
      if (rim.bottom > view.height) fault('vòng vàng bị cắt ở chân hình');
      for (const { words, area } of texts)
        if (meet(area, rim, 0) && !within(area, inner, 0)) fault(`vòng vàng đè chữ "${words}"`);
    }

    const hand = uses.find(({ href }) => /^#s-hand(-low)?$/.test(href));
    const shape = hand && document.querySelector(hand.href);
    if (hand && shape) {
      const tilt = (Number(/rotate\((\d+)\)/.exec(shape.innerHTML)?.[1] ?? 0) * Math.PI) / 180;
      const tip = { x: number(hand.element, 'x'), y: number(hand.element, 'y') };
      const parts = [...shape.querySelectorAll('rect')].map((rect) => ({
        left: number(rect, 'x') - 2.5,
        top: number(rect, 'y') - 2.5,
        right: number(rect, 'x') + number(rect, 'width') + 2.5,
        bottom: number(rect, 'y') + number(rect, 'height') + 2.5,
      }));
      const covers = (x: number, y: number): boolean => {
        const dx = x - tip.x;
        const dy = y - tip.y;
        const along = dx * Math.cos(tilt) + dy * Math.sin(tilt);
        const across = dy * Math.cos(tilt) - dx * Math.sin(tilt);
        return parts.some((p) => along > p.left && along < p.right && across > p.top && across < p.bottom);
      };
      for (const { words, area } of texts) {
        let covered = false;
        for (let x = area.left; x <= area.right && !covered; x += 2)
          for (let y = area.top; y <= area.bottom && !covered; y += 2) covered = covers(x, y);
        if (covered) fault(`ngón tay đè chữ "${words}"`);
      }
      const knuckles = tip.y + 50 * Math.sin(tilt) + 32 * Math.cos(tilt);
      if (knuckles > view.height + 4) fault('bàn tay bị cắt ở chân hình');
    }

    for (const { href, area } of uses)
      if (/^#s-caption/.test(href)) {
        const words = texts.find((text) => meet(text.area, area));
        if (words) fault(`"Hình minh họa" đè chữ "${words.words}"`);
        if (area.top < 0 || area.bottom > view.height || area.left < 0 || area.right > view.width)
          fault('"Hình minh họa" bị cắt');
      }
  }
  return faults;
}
