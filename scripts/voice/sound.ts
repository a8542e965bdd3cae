/** How long and how loud a recording is. */
import { MPEGDecoder } from 'mpg123-decoder';

export interface Sound {
  seconds: number;
  /** Of the parts where somebody speaks, in dB below full scale. */
  loudness: number;
}

/** Pieces of 50 ms; the quiet ones between words do not count. */
const PIECE = 0.05;
const PAUSE_DB = 25;

const toDb = (power: number) => (power === 0 ? -Infinity : 10 * Math.log10(power));

export function loudness(samples: Float32Array, rate: number): number {
  const size = Math.max(1, Math.round(rate * PIECE));
  const powers: number[] = [];
  for (let start = 0; start < samples.length; start += size) {
    const piece = samples.subarray(start, start + size);
    powers.push(piece.reduce((sum, sample) => sum + sample * sample, 0) / piece.length);
  }
  const loudest = toDb(Math.max(0, ...powers));
  const spoken = powers.filter((power) => toDb(power) > loudest - PAUSE_DB);
  return toDb(spoken.reduce((sum, power) => sum + power, 0) / Math.max(1, spoken.length));
}

/** Null when no sound can be made of it. */
export async function soundOf(bytes: Uint8Array): Promise<Sound | null> {
  const decoder = new MPEGDecoder();
  await decoder.ready;
  try {
    const { channelData, samplesDecoded, sampleRate } = decoder.decode(bytes);
    const [samples] = channelData;
    if (!samples || samplesDecoded === 0 || sampleRate === 0) return null;
    return { seconds: samplesDecoded / sampleRate, loudness: loudness(samples, sampleRate) };
  } finally {
    decoder.free();
  }
}
