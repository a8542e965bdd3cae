/** One thing to say on a large board, and where it leads. */
import type { Day, Guide, Title } from './guide.ts';
import { readAddress } from './rich.ts';
import type { WrittenTarget } from './rich.ts';
import type { MessagesSource } from './schema/message.ts';
import { parseTitle } from './title.ts';

export interface Message {
  id: string;
  title: Title;
  line: string;
  to: WrittenTarget;
  icon: string;
  checked: Day;
  reviewBy: Day;
}

/** Judged before: its address can be read. */
export function buildMessage({ title, to, ...message }: MessagesSource[number]): Message {
  return { ...message, title: parseTitle(title), to: (readAddress(to) as { target: WrittenTarget }).target };
}

/** The guide that a message leads to, if it is one. */
export const guideOfMessage = ({ to }: Message, guides: readonly Guide[]): Guide | undefined =>
  'guide' in to ? guides.find(({ slug }) => slug === to.guide) : undefined;
