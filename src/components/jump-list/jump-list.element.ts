/** Marks the step being read, and the ones before it; keeps the place for the next visit. */
import { forgetPlace, keepPlace } from '#client/reading-place.ts';

class JumpList extends HTMLElement {
  connectedCallback() {
    const links = new Map([...this.querySelectorAll('a')].map((a) => [a.hash.slice(1), a]));
    const inView = new Set<string>();
    const mark = () => {
      const ids = [...links.keys()];
      const here = ids.findIndex((id) => inView.has(id));
      if (here < 0) return;
      if (here === ids.length - 1) forgetPlace();
      else if (here > 0)
        keepPlace({ url: `${location.pathname}#${ids[here]}`, title: document.querySelector('h1')!.textContent!.trim(), step: here + 1, steps: ids.length });
      ids.forEach((id, i) => {
        const link = links.get(id)!;
        link.classList.toggle('done', i < here);
        if (i === here) link.setAttribute('aria-current', 'step');
        else link.removeAttribute('aria-current');
      });
    };
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) inView[isIntersecting ? 'add' : 'delete'](target.id);
        mark();
      },
      { rootMargin: '-15% 0px -45% 0px' },
    );
    for (const id of links.keys()) {
      const step = document.getElementById(id);
      if (step) watcher.observe(step);
    }
  }
}
customElements.define('jump-list', JumpList);
