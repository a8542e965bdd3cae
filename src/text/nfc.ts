/** One spelling for every letter: ế as one character, not e + two marks. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

export function isNfc(text: string): boolean {
  return text === text.normalize('NFC');
}
