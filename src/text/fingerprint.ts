/** Tells whether two texts have the same words: letters and digits only, so that a comma or a glued space changes nothing. */
export function fingerprint(text: string): string {
  const words = text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  let [low, high] = [0x811c9dc5, 0xdeadbeef];
  for (let i = 0; i < words.length; i++) {
    low = Math.imul(low ^ words.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ low, 0x85ebca6b);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}
