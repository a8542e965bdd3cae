/**
 * Browsers inside Zalo, Facebook and TikTok leave things out, or have them and do nothing. What is missing there is in
 * the phone's own browser: on Android one tap leads out, on an iPhone the reader has to do it by hand.
 */
export type Feature = 'share' | 'copy' | 'speech' | 'print' | 'download';
/** `here`: it works. `chrome`: a link leads to where it works. `safari`: the reader can go there. `gone`: no way. */
export type Way = { kind: 'here' | 'safari' | 'gone' } | { kind: 'chrome'; href: string };

const inApp = /\bZalo\b|FBAN|FBAV|FB_IAB|musical_ly|BytedanceWebview|\btrill_/i;
/** There, but without effect in such a browser. */
const hollow: readonly Feature[] = ['print', 'download'];

export const isInApp = (userAgent: string): boolean => inApp.test(userAgent);

/** Android opens this address in Chrome, in whatever browser is there where Chrome is not. */
export function chromeAddress(address: string): string {
  const [, scheme, rest] = /^(https?):\/\/(.+)$/.exec(address) ?? [];
  if (!scheme) return address;
  return `intent://${rest}#Intent;scheme=${scheme};package=com.android.chrome;S.browser_fallback_url=${encodeURIComponent(address)};end`;
}

export function wayTo(feature: Feature, { userAgent, has, address }: { userAgent: string; has: boolean; address: string }): Way {
  if (!isInApp(userAgent)) return { kind: has ? 'here' : 'gone' };
  if (has && !hollow.includes(feature)) return { kind: 'here' };
  if (/Android/i.test(userAgent)) return { kind: 'chrome', href: chromeAddress(address) };
  return { kind: /iPhone|iPad|iPod/.test(userAgent) ? 'safari' : 'gone' };
}
