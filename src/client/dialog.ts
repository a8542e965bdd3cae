/** A box over the page, made when it is asked for: pages carry nothing for it. */
export const make = <K extends keyof HTMLElementTagNameMap>(name: K, of: Partial<HTMLElementTagNameMap[K]> = {}, style: Partial<CSSStyleDeclaration> = {}): HTMLElementTagNameMap[K] => {
  const made = Object.assign(document.createElement(name), of);
  Object.assign(made.style, style);
  return made;
};

/** Named by its heading, closed by its own button; gone from the page then. */
export function openDialog(heading: string, ...parts: HTMLElement[]): void {
  const dialog = make('dialog', { tabIndex: -1 }, { width: 'min(94vw, 34rem)', maxHeight: '92vh', padding: '18px', border: '2px solid', borderRadius: '22px', background: 'var(--paper)', color: 'var(--ink)' });
  dialog.setAttribute('aria-label', heading);
  const close = make('button', { type: 'button', className: 'btn', textContent: 'Đóng' }, { width: '100%', marginTop: '12px' });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(...parts, close);
  document.body.append(dialog);
  dialog.showModal();
  // Its first button may stand at the very end of what is to be read.
  dialog.focus({ preventScroll: true });
  dialog.scrollTop = 0;
}
