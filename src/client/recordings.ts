/** The commune's own announcer, where somebody recorded these very words. */
import { fingerprint } from '#text/fingerprint.ts';
import type { Part } from './page-parts.ts';

/** By id of the part: what the recording reads, and its file beside the index. */
type Index = Record<string, [hash: string, file: string]>;

/** A page kept from yesterday may meet recordings of today: only those of its own words are played. */
export async function recordingsOf(index: string, parts: readonly Part[]): Promise<Map<Part, string>> {
  const answer = await fetch(index).catch(() => null);
  const files = answer?.ok ? ((await answer.json()) as Index) : {};
  const found = parts.flatMap((part): [Part, string][] => {
    const [hash, file] = files[part.id] ?? [];
    const isSame = hash === fingerprint(part.sentences.map(({ text, asWritten }) => (asWritten ? text : '')).join(' '));
    return file && isSame ? [[part, new URL(file, new URL(index, location.href)).href]] : [];
  });
  return new Map(found);
}

/** One for all: an iPhone lets sound begin by itself only where a click has made it sound before. */
const player = typeof Audio === 'function' ? new Audio() : null;

export function silence(): void {
  player?.pause();
}

/** From where it was stopped, when it is the same again. */
export function play(file: string, rate: number, again: boolean): Promise<'said' | 'failed' | 'not-allowed'> {
  return new Promise((resolve) => {
    if (!player) return resolve('failed');
    if (player.src !== file) player.src = file;
    else if (again || player.ended) player.currentTime = 0;
    player.defaultPlaybackRate = player.playbackRate = rate;
    player.onended = () => resolve('said');
    player.onerror = () => resolve('failed');
    player.play().catch((error: DOMException) => {
      if (error.name !== 'AbortError') resolve(error.name === 'NotAllowedError' ? 'not-allowed' : 'failed');
    });
  });
}
