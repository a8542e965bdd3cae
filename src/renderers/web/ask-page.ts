/** What the assistant's page shows before anything is asked, and the words it listens for. */
import type { Guide, Rich } from '#model/guide.ts';
import type { Call } from '#model/page.ts';
import { routes } from '#model/routes.ts';
import type { AssistantWords } from '#search/answer.ts';
import { addressOf } from './rich-html.ts';

const at = routes('');

export interface AskPage {
  /** Questions to begin with, each a real one of a guide that many need. */
  tries: string[];
  guides: { slug: string; title: string; icon: string }[];
}

const NEEDED_ASKS = ['mất bao nhiêu tiền?', 'cần giấy tờ gì?', 'bao lâu thì xong?'];

export function planAskPage({ guides, home }: { guides: Guide[]; home: { needed: string[] } }): AskPage {
  const needed = home.needed.flatMap((slug) => guides.find((guide) => guide.slug === slug) ?? []);
  return {
    tries: needed.slice(0, NEEDED_ASKS.length).map((guide, i) => `${guide.title.text}: ${NEEDED_ASKS[i]}`),
    guides: needed.map(({ slug, title, icon }) => ({ slug, title: title.text, icon })),
  };
}

type Words = Omit<AssistantWords, 'refusals'> & { refusals: (Omit<AssistantWords['refusals'][number], 'reply' | 'call'> & { reply: Rich; call?: Call })[] };

/** For the browser: a reply is words and links, each link with its address below the base path. */
export function assistantWords({ refusals, ...words }: Words): AssistantWords {
  return {
    ...words,
    refusals: refusals.map(({ reply, call, ...refusal }) => ({
      ...refusal,
      reply: reply.map((part) => (part.kind === 'link' ? [part.text, addressOf(part.to, at)] : part.text)),
      ...(call && { call: call.number }),
    })),
  };
}
