/** Remembers which boxes are ticked. Storage may be forbidden (private mode): then nothing is remembered. */
class CheckList extends HTMLElement {
  connectedCallback() {
    const key = `ctcv:chuan-bi:${this.dataset.guide}`;
    const boxes = [...this.querySelectorAll('input')];
    try {
      const ticked = new Set((localStorage.getItem(key) ?? '').split(','));
      boxes.forEach((box, i) => (box.checked ||= ticked.has(String(i))));
      this.addEventListener('change', () => {
        localStorage.setItem(key, boxes.flatMap((box, i) => (box.checked ? [i] : [])).join(','));
      });
    } catch {
      return;
    }
  }
}
customElements.define('check-list', CheckList);
