/** Text as people type it without a Vietnamese keyboard: lower-case, no accents, đ as d. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}
