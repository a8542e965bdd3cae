/** Remembers which boxes are ticked. Storage may be forbidden (private mode) or full: then nothing is remembered. */
const remembering = (work: () => void) => {
  try {
    work();
  } catch {
    return;
  }
};

class CheckList extends HTMLElement {
  connectedCallback() {
    const key = `ctcv:chuan-bi:${this.dataset.guide}`;
    const boxes = [...this.querySelectorAll('input')];
    remembering(() => {
      const ticked = new Set((localStorage.getItem(key) ?? '').split(','));
      boxes.forEach((box, i) => (box.checked ||= ticked.has(String(i))));
    });
    this.addEventListener('change', () =>
      remembering(() => localStorage.setItem(key, boxes.flatMap((box, i) => (box.checked ? [i] : [])).join(','))),
    );
  }
}
customElements.define('check-list', CheckList);
