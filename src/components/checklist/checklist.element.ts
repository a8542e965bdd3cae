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
    // By name, so that a thing added to the list later does not move the ticks.
    const boxes = [...this.querySelectorAll('label')].map((label) => ({
      box: label.querySelector('input')!,
      name: label.querySelector('b')!.textContent,
    }));
    remembering(() => {
      const ticked = new Set((localStorage.getItem(key) ?? '').split('\n'));
      for (const { box, name } of boxes) box.checked ||= ticked.has(name);
    });
    const remember = () =>
      remembering(() => {
        const ticked = boxes.filter(({ box }) => box.checked).map(({ name }) => name);
        localStorage.setItem(key, ticked.join('\n'));
      });
    this.addEventListener('change', remember);
    // Brought along from the counter, behind the step.
    const [step, had] = location.hash.split('~co=');
    if (had === undefined) return;
    for (const i of had.split('.')) {
      const box = boxes[+i]?.box;
      if (box && !box.checked) box.click();
    }
    location.replace(step || '#');
  }
}
customElements.define('check-list', CheckList);
