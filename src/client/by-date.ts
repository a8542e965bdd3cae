/** Shows what holds on the visitor's own day: the site ages honestly even if nobody rebuilds it. */
const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-');

for (const element of document.querySelectorAll<HTMLElement>('[data-from],[data-until]')) {
  const { from = '', until = '9' } = element.dataset;
  element.hidden = today < from || today > until;
}
