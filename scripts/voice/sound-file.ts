/** Looks like MPEG layer III without decoding it: a tag or a frame at the beginning. */
export function isMp3(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x49 && bytes[1] === 0x44 && bytes[2] === 0x33) || (bytes[0] === 0xff && (bytes[1]! & 0xe6) === 0xe2);
}
