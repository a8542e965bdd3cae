/**
 * What is wrong with a sheet as the browser lays it out. Runs in the page, so it holds all it needs. A fault here
 * means that a rule or the width table is wrong: the plan should have known.
 */
export interface SheetLimits {
  widthMm: number;
  heightMm: number;
  smallestPt: number;
  figureMm: number;
  qrMm: number;
  /** Share of a side that may be left without anything. */
  emptyShare: number;
}

export function sheetFaults(limits: SheetLimits): string[] {
  const MM = 96 / 25.4;
  const SLACK = 1;
  const faults = new Set<string>();
  const short = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 40);

  const textRects = (root: Element) => {
    const found: { rects: DOMRect[]; text: string; parent: Element }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (!node.nodeValue?.trim() || parent.closest('symbol, defs, script, style, .sr') || getComputedStyle(parent).visibility === 'hidden') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5);
      if (rects.length > 0) found.push({ rects, text: short(node.nodeValue), parent });
    }
    return found;
  };
  const inside = (inner: DOMRect, outer: DOMRect) =>
    inner.left >= outer.left - SLACK && inner.right <= outer.right + SLACK && inner.top >= outer.top - SLACK && inner.bottom <= outer.bottom + SLACK;

  for (const [index, side] of [...document.querySelectorAll<HTMLElement>('.side')].entries()) {
    const where = `mặt ${index + 1}`;
    const frame = side.getBoundingClientRect();
    if (Math.abs(frame.width - limits.widthMm * MM) > SLACK || Math.abs(frame.height - limits.heightMm * MM) > SLACK)
      faults.add(`${where}: khổ ${(frame.width / MM).toFixed(1)} × ${(frame.height / MM).toFixed(1)} mm`);

    for (const box of side.querySelectorAll('[data-box]')) if (!inside(box.getBoundingClientRect(), frame)) faults.add(`${where}: ô ra ngoài giấy: ${short(box.textContent ?? '')}`);
    const texts = textRects(side);
    for (const { rects, text, parent } of texts) {
      const picture = parent.closest('svg');
      const box = (picture ?? parent).closest('[data-box]')?.getBoundingClientRect() ?? frame;
      // Letters of a picture are judged with the picture.
      if (!picture && rects.some((rect) => !inside(rect, box) || !inside(rect, frame))) faults.add(`${where}: chữ tràn: ${text}`);
      if (!picture && (parseFloat(getComputedStyle(parent).fontSize) * 72) / 96 < limits.smallestPt - 0.05) faults.add(`${where}: chữ nhỏ hơn ${limits.smallestPt} pt: ${text}`);
    }

    // Boxes that stand beside each other may touch, never lie over each other.
    const boxes = [...side.querySelectorAll('[data-box]')];
    for (const [i, box] of boxes.entries())
      for (const other of boxes.slice(i + 1)) {
        if (box.contains(other) || other.contains(box)) continue;
        const [a, b] = [box.getBoundingClientRect(), other.getBoundingClientRect()];
        if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1)
          faults.add(`${where}: hai ô chồng nhau: ${short(box.textContent ?? '')} / ${short(other.textContent ?? '')}`);
      }

    for (const figure of side.querySelectorAll('svg.s')) {
      const rect = figure.getBoundingClientRect();
      if (rect.width / MM < limits.figureMm - 0.1) faults.add(`${where}: hình rộng ${(rect.width / MM).toFixed(1)} mm, hẹp hơn ${limits.figureMm} mm`);
      const holder = figure.parentElement!.getBoundingClientRect();
      if (!inside(rect, frame) || rect.height > holder.height + SLACK) faults.add(`${where}: hình bị cắt`);
    }
    for (const qr of side.querySelectorAll('svg.qr')) {
      const { width, height } = qr.getBoundingClientRect();
      if (Math.min(width, height) / MM < limits.qrMm - 0.1) faults.add(`${where}: mã QR ${(width / MM).toFixed(1)} mm, nhỏ hơn ${limits.qrMm} mm`);
    }
    for (const title of side.querySelectorAll('h1, h2')) {
      const range = document.createRange();
      range.selectNodeContents(title);
      const lines = [...new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 4)))];
      const last = (title as HTMLElement).innerText.trim().split(/\s+/).at(-1) ?? '';
      if (lines.length < 2) continue;
      const tail = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
      let text: Text | null = null;
      for (let node = tail.nextNode(); node; node = tail.nextNode()) if (node.nodeValue?.trim()) text = node as Text;
      if (!text) continue;
      const before = text.data.trimEnd().length - last.length;
      const of = (from: number, to: number) => {
        const one = document.createRange();
        one.setStart(text, Math.max(0, from));
        one.setEnd(text, Math.max(0, to));
        return one.getBoundingClientRect();
      };
      if (before > 1 && of(before, before + last.length).top > of(before - 2, before - 1).bottom - 2) faults.add(`${where}: dòng cuối của tên chỉ có một tiếng: ${short(title.textContent ?? '')}`);
    }

    // How much of the side nothing comes near to.
    const CELL = limits.widthMm / 40;
    const REACH = limits.widthMm / 16;
    const [across, down] = [40, Math.round(limits.heightMm / CELL)];
    const covered = new Uint8Array(across * down);
    const cover = ({ left, right, top, bottom }: DOMRect) => {
      const from = (value: number, start: number) => Math.floor(((value - start) / MM - REACH) / CELL);
      const to = (value: number, start: number) => Math.ceil(((value - start) / MM + REACH) / CELL);
      for (let y = Math.max(0, from(top, frame.top)); y < Math.min(down, to(bottom, frame.top)); y++)
        for (let x = Math.max(0, from(left, frame.left)); x < Math.min(across, to(right, frame.left)); x++) covered[y * across + x] = 1;
    };
    for (const { rects } of texts) rects.forEach(cover);
    for (const picture of side.querySelectorAll('svg:not(.s-sheet), img, [data-fill]')) cover(picture.getBoundingClientRect());
    // A row of a list is full however short its words are; a tall card must show what it is tall for.
    for (const box of boxes) if (box.getBoundingClientRect().height < frame.height / 8) cover(box.getBoundingClientRect());
    const empty = covered.filter((cell) => cell === 0).length / covered.length;
    if (empty > limits.emptyShare) faults.add(`${where}: ${Math.round(empty * 100)} % giấy để trống`);
  }
  return [...faults];
}
