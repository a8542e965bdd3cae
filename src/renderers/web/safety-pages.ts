/** Plans of the safety pages: one scam, one page of advice, and the list of both. */
import type { Day } from '#model/guide.ts';
import type { Act } from '#model/page.ts';
import type { SafetyPage, Scam } from '#model/safety.ts';

/** The page to follow in panic: every scam ends with its steps. */
export const helpSlug = 'vua-bi-lua';

const channels = {
  message: { icon: 'message', text: 'Qua tin nhắn' },
  call: { icon: 'phone', text: 'Qua điện thoại' },
  app: { icon: 'device-mobile', text: 'Qua ứng dụng' },
  web: { icon: 'world', text: 'Qua trang mạng' },
  person: { icon: 'users', text: 'Gặp tận mặt' },
} as const;
export const channelOf = (scam: Pick<Scam, 'channel'>) => channels[scam.channel];

export interface ScamPage {
  scam: Scam;
  /** What this scam asks first, then what every scam asks. */
  tricked: Act[];
  overdue: boolean;
  others: Scam[];
}

export function planScamPage(scam: Scam, scams: Scam[], safety: SafetyPage[], today: Day): ScamPage {
  const help = safety.find((page) => page.slug === helpSlug);
  const alike = scams.filter((other) => other !== scam && other.channel === scam.channel);
  const start = alike.findIndex((other) => other.slug > scam.slug);
  return {
    scam,
    tricked: [...scam.tricked, ...(help?.items ?? [])],
    overdue: scam.reviewBy < today,
    // The next three of its kind, so that every scam is reached from another.
    others: [...alike, ...alike].slice(Math.max(start, 0), Math.max(start, 0) + Math.min(3, alike.length)),
  };
}

export interface SafetyList {
  help?: SafetyPage;
  pages: SafetyPage[];
  byChannel: { channel: Scam['channel']; scams: Scam[] }[];
}

export function planSafetyList(scams: Scam[], safety: SafetyPage[]): SafetyList {
  const byChannel = Map.groupBy(scams, (scam) => scam.channel);
  return {
    help: safety.find((page) => page.slug === helpSlug),
    pages: safety.filter((page) => page.slug !== helpSlug),
    byChannel: (Object.keys(channels) as Scam['channel'][]).flatMap((channel) =>
      byChannel.has(channel) ? [{ channel, scams: byChannel.get(channel)! }] : [],
    ),
  };
}
