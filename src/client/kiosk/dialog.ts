/** A big question over the page; closing it leaves nothing behind. */
export const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, of: Partial<HTMLElementTagNameMap[Name]> = {}, ...inside: (Node | string)[]): HTMLElementTagNameMap[Name] => {
  const made = Object.assign(document.createElement(name), of);
  made.append(...inside);
  return made;
};

export const button = (text: string, act: () => void, className = 'btn'): HTMLButtonElement => {
  const made = make('button', { type: 'button', className, textContent: text });
  made.addEventListener('click', act);
  return made;
};

export function openDialog(title: string, ...inside: (Node | string)[]): HTMLDialogElement {
  const heading = make('h2', { id: 'k-hoi', textContent: title });
  const dialog = make('dialog', { className: 'k-dlg' }, heading, ...inside);
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
