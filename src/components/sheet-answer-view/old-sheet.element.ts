/** A code that names another version than the present one: without scripts the reader compares by eye. */
const scanned = location.hash.slice(1);
const compare = document.querySelector<HTMLElement>('.compare');
const old = document.querySelector<HTMLElement>('.old');
if (scanned && compare && old && !document.getElementById(scanned)) {
  compare.hidden = true;
  old.hidden = false;
}
