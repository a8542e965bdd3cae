/** A whole MP3 of silence: frames of MPEG 1 layer III whose side information says "nothing here". */
const FRAME_SECONDS = 1152 / 44_100;
/** 32 kbit/s, 44.1 kHz, one channel. */
const HEADER = [0xff, 0xfb, 0x10, 0xc4];
const FRAME_BYTES = Math.floor((144 * 32_000) / 44_100);

export function silentMp3(seconds: number): Buffer {
  const frame = Buffer.alloc(FRAME_BYTES);
  frame.set(HEADER);
  return Buffer.concat(Array.from({ length: Math.ceil(seconds / FRAME_SECONDS) }, () => frame));
}
