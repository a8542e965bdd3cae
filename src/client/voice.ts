/** The device's own Vietnamese voice, and its known tempers. */

/** Some devices name no voice at all and speak Vietnamese nevertheless. */
export type Voice = SpeechSynthesisVoice | 'unnamed';
export type Said = 'said' | 'no-voice' | 'not-allowed';

/** Browsers fill their list of voices after the page asked for it. */
const LIST_WAIT = 1500;
/** Nothing heard until then: there is no voice behind the name. */
const START_WAIT = { named: 10_000, unnamed: 4000 };
/** A voice that never says it has ended. Slower than anybody speaks, for each letter. */
const LETTER_TIME = 160;

function voices(): Promise<SpeechSynthesisVoice[]> {
  const listed = speechSynthesis.getVoices();
  if (listed.length > 0) return Promise.resolve(listed);
  return new Promise((resolve) => {
    const done = () => resolve(speechSynthesis.getVoices());
    speechSynthesis.addEventListener?.('voiceschanged', done, { once: true });
    setTimeout(done, LIST_WAIT);
  });
}

/** A voice inside the device needs no net and is not cut off. Android writes `vi_VN`. */
export async function vietnameseVoice(): Promise<Voice | null> {
  if (!('speechSynthesis' in window)) return null;
  const listed = await voices();
  if (listed.length === 0) return 'unnamed';
  const ours = listed.filter(({ lang }) => /^vi(?:[-_]|$)/i.test(lang));
  return ours.find(({ localService }) => localService) ?? ours[0] ?? null;
}

export function hush(): void {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}

/** Chrome forgets what nobody holds, and its events with it. */
let held: SpeechSynthesisUtterance | undefined;

/** Answers once the text is said; never, when something else made the voice stop: the caller knows. */
export function say(text: string, voice: Voice, rate: number, onWord: (at: number) => void, volume = 1): Promise<Said> {
  return new Promise((resolve) => {
    const utterance = (held = new SpeechSynthesisUtterance(text));
    utterance.lang = 'vi-VN';
    utterance.rate = rate;
    utterance.volume = volume;
    if (voice !== 'unnamed') utterance.voice = voice;
    const answer = (said: Said) => {
      clearTimeout(wait);
      if (held === utterance) resolve(said);
    };
    let wait = window.setTimeout(() => answer('no-voice'), START_WAIT[voice === 'unnamed' ? 'unnamed' : 'named']);
    utterance.onstart = () => {
      clearTimeout(wait);
      wait = window.setTimeout(() => {
        hush();
        answer('said');
      }, 5000 + (text.length * LETTER_TIME) / rate);
    };
    utterance.onend = () => answer('said');
    utterance.onboundary = ({ name, charIndex }) => {
      if (held === utterance && name !== 'sentence') onWord(charIndex);
    };
    utterance.onerror = ({ error }) => {
      if (error === 'interrupted' || error === 'canceled') clearTimeout(wait);
      else answer(error === 'not-allowed' ? 'not-allowed' : 'no-voice');
    };
    // One that still stands in the queue would be heard first.
    if (speechSynthesis.speaking || speechSynthesis.pending) speechSynthesis.cancel();
    speechSynthesis.speak(utterance);
  });
}
