/** A voice for tests, put into the page before its scripts: says at once, or waits to be told; remembers all it said. */
import type { Page } from '@playwright/test';

interface Said { text: string; rate: number; voice: string | undefined }
export interface FakeSpeech {
  said: Said[];
  /** Ends what is being said. */
  end(): void;
  /** As if the voice had come to this letter. */
  reach(at: number): void;
  speaking: boolean;
}
declare global {
  interface Window { fakeSpeech: FakeSpeech }
}

type Voices = { name: string; lang: string; localService: boolean }[];
export const vietnamese: Voices = [
  { name: 'Anna', lang: 'de-DE', localService: true },
  { name: 'Mạng', lang: 'vi-VN', localService: false },
  { name: 'Linh', lang: 'vi_VN', localService: true },
];

export async function fakeSpeech(page: Page, voices: Voices = vietnamese): Promise<void> {
  await page.addInitScript((voices) => {
    class FakeUtterance extends EventTarget {
      text: string;
      rate = 1;
      lang = '';
      voice: { name: string } | null = null;
      onstart?: () => void;
      onend?: () => void;
      onerror?: (event: { error: string }) => void;
      onboundary?: (event: { name: string; charIndex: number }) => void;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    let now: FakeUtterance | undefined;
    const said: Said[] = [];
    window.fakeSpeech = {
      said,
      end() {
        const ended = now;
        now = undefined;
        ended?.onend?.();
      },
      reach: (charIndex) => now?.onboundary?.({ name: 'word', charIndex }),
      get speaking() {
        return now !== undefined;
      },
    };
    const speech = {
      getVoices: () => voices,
      addEventListener() {},
      get speaking() {
        return now !== undefined;
      },
      pending: false,
      cancel() {
        const stopped = now;
        now = undefined;
        stopped?.onerror?.({ error: 'canceled' });
      },
      speak(utterance: FakeUtterance) {
        if (utterance.text === '') return;
        now = utterance;
        said.push({ text: utterance.text, rate: utterance.rate, voice: utterance.voice?.name });
        utterance.onstart?.();
      },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: FakeUtterance });
  }, voices);
}

export const lastSaid = (page: Page) => page.evaluate(() => window.fakeSpeech.said.at(-1)?.text);

/** Ends each sentence at once, until nothing more comes for a second; what was said. */
export function listenOn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { fakeSpeech } = window;
    for (let idle = 0; idle < 20; ) {
      if (fakeSpeech.speaking) idle = 0;
      else idle++;
      fakeSpeech.end();
      await new Promise((resolve) => setTimeout(resolve, fakeSpeech.speaking ? 0 : 50));
    }
    return fakeSpeech.said.map(({ text }) => text);
  });
}
