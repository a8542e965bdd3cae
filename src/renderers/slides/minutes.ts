/** How long each slide stands: what is asked or shown has a short time, the slide with the task of a part the rest. */
import type { Deck, Slide, SlideDraft } from './deck.ts';

/** From the comfortable to the hurried, in minutes. */
const short = [1, 0.5, 0.25] as const;
/** Of a part, so much may go by with asking and showing; the rest is for the work itself. */
const mostShown = 0.65;

/** `before`: what stands while people come in; then the slides of each part, whose minutes they share. */
export function withMinutes(before: readonly SlideDraft[], groups: readonly (readonly SlideDraft[])[], parts: Deck['parts']): Slide[] {
  const shared = groups.flatMap((slides, part) => {
    const others = slides.length - 1;
    const { minutes } = parts[part]!;
    const each = short.find((one) => others * one <= minutes * mostShown) ?? short.at(-1)!;
    const work = Math.max(0, slides.findIndex(({ isWork }) => isWork));
    return slides.map(({ isWork: _, ...slide }, i): Slide => ({ ...slide, part, minutes: i === work ? minutes - others * each : each }));
  });
  return [...before.map(({ isWork: _, ...slide }): Slide => ({ ...slide, minutes: 0 })), ...shared];
}
