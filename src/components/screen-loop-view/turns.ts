/** Where no script runs, the style sheet shows one slide after the other: a rule for each turn, as long as its seconds. */

/** Sixteen bits of a percent are enough for an hour of slides. */
const percent = (part: number): string => `${(part * 100).toFixed(3)}%`;

export function turnsOf(seconds: readonly number[]): string {
  const whole = seconds.reduce((sum, one) => sum + one, 0);
  let at = 0;
  const rules = seconds.map((one, i) => {
    const rule = `html:not(.playing) .t${i + 1}{animation:turn-${one} ${whole}s ${at}s infinite}`;
    at += one;
    return rule;
  });
  const frames = [...new Set(seconds)].map((one) => `@keyframes turn-${one}{0%,${percent(one / whole)}{visibility:visible}${percent(one / whole + 0.00001)},100%{visibility:hidden}}`);
  return [...frames, ...rules].join('');
}
