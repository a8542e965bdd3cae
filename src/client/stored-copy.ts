/** Says that what one reads was kept on this phone, and from which day. */
import { formatDay } from '#text/dates.ts';

export function tellStored(day: string) {
  const note = document.createElement('p');
  note.setAttribute('role', 'status');
  note.dataset['stored'] = day;
  note.style.cssText = 'margin:0;padding:12px var(--gutter);background:#fff3cf;color:#2a1f1a;font-weight:600';
  document.querySelector('main')?.before(note);
  // A status is read out when it changes.
  note.textContent = `Đang đọc bản lưu ngày ${formatDay(day)}.`;
}
