/** "Bác còn ở đây không?": asks before it forgets, and shows the time that is left. */
import { button, make, openDialog } from './dialog.ts';

let asked: { dialog: HTMLDialogElement; number: HTMLElement; ring: HTMLElement } | undefined;

export function ask(left: number, part: number, stay: () => void, leave: () => void): void {
  if (!asked) {
    const number = make('b');
    const ring = make('p', { className: 'k-left' }, number);
    const dialog = openDialog(
      'Bác còn ở đây không?',
      ring,
      make('p', { textContent: 'Hết giờ, máy xóa hết và về đầu.' }),
      button('Tôi còn đây', stay, 'btn k-next'),
      button('Tôi xong rồi, xóa hết', leave),
    );
    dialog.addEventListener('cancel', stay);
    // Beside the buttons is an answer too.
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog) stay();
    });
    asked = { dialog, number, ring };
  }
  asked.number.textContent = String(Math.ceil(left / 1000));
  asked.ring.style.setProperty('--part', `${100 * part}%`);
}

/** A hand on the question is no answer yet: its button is. */
export const isAsked = (target: EventTarget | null): boolean => asked !== undefined && target instanceof Node && asked.dialog.contains(target);

export function stopAsking(): void {
  asked?.dialog.close();
  asked = undefined;
}
