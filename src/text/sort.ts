/** Vietnamese alphabetical order: A Ă Â B C D Đ E Ê … O Ô Ơ … U Ư. */
const collator = new Intl.Collator('vi', { numeric: true });
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

/** The letter a text stands under in an A–Z list; `#` for what starts with no letter. */
export function firstLetter(text: string): string {
  const letter = /\p{L}\p{M}*/u.exec(text.trim().normalize('NFD'));
  if (!letter || letter.index > 0) return '#';
  return letter[0].replace(tones, '').normalize('NFC').toUpperCase();
}
