/** Three days in the calendar to come back, as an iCalendar file (RFC 5545): what was learnt fades, coming back keeps it. */
const WEEKS = [1, 4, 12] as const;

export interface Reminder { title: string; text: string; url: string }

export function remindersFile({ title, text, url }: Reminder, now: Date): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const events = WEEKS.flatMap((weeks) => {
    const day = (plus: number) => dayNumber(new Date(now.getFullYear(), now.getMonth(), now.getDate() + 7 * weeks + plus));
    return [
      'BEGIN:VEVENT',
      `UID:${stamp}-${weeks}@luyen-tap`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${day(0)}`,
      `DTEND;VALUE=DATE:${day(1)}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(`${text}\n${url}`)}`,
      `URL:${url}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(title)}`,
      // Eight in the morning of that day.
      'TRIGGER:PT8H',
      'END:VALARM',
      'END:VEVENT',
    ];
  });
  return [...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Cam tay chi viec//Luyen tap//VI', 'CALSCALE:GREGORIAN', ...events, 'END:VCALENDAR'].flatMap(folded), ''].join('\r\n');
}

const dayNumber = (day: Date) => [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('');
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

/** No line is longer than 75 bytes; what follows begins with a space. */
function folded(line: string): string[] {
  const lines = [''];
  let bytes = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (bytes + size > 74) {
      lines.push(' ');
      bytes = 1;
    }
    lines[lines.length - 1] += letter;
    bytes += size;
  }
  return lines;
}
