/** Reads the section on the screen, lights what it reads; a second press stops. */
import { light, lightWord, unlight } from '#client/lit-text.ts';
import { partsOf } from '#client/page-parts.ts';
import { hush, say, vietnameseVoice } from '#client/voice.ts';
import { speech } from '#text/speech.ts';

const RATE = 0.85;
/** Each start and each stop is another run. */
let run = 0;
let reading = false;

export const isReading = () => reading;

export function stopReading(): void {
  run++;
  reading = false;
  hush();
  unlight();
}

/** `false`: this device has no Vietnamese voice. */
export async function read(section: Element, volume: number): Promise<boolean> {
  stopReading();
  const own = ++run;
  reading = true;
  const voice = await vietnameseVoice();
  if (run !== own) return true;
  let heard = voice !== null;
  if (voice)
    for (const sentence of partsOf(section).flatMap(({ sentences }) => sentences)) {
      light(sentence);
      sentence.block.scrollIntoView({ block: 'nearest' });
      const { say: text, words } = speech(sentence.text);
      const said = await say(text, voice, RATE, (at) => {
        const word = words.findLast((one) => one.at <= at);
        if (word && sentence.asWritten) lightWord(sentence, word.from, word.to);
      }, volume);
      if (run !== own) return true;
      if (said !== 'said') {
        heard = false;
        break;
      }
    }
  stopReading();
  return heard;
}
