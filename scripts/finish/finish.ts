/** What a built site still needs before it may be served: one step a file, in this order. */
import type { Library } from '#library/load.ts';
import { contentSecurity } from './content-security.ts';
import { linkPictures } from './link-pictures.ts';
import { searchIndex } from './search-index.ts';

export interface FinishContext {
  /** The built site. */
  dir: string;
  library: Library;
  log: (line: string) => void;
}

export interface FinishStep {
  name: string;
  /** Returns what it made, in a few words. */
  run(context: FinishContext): Promise<string>;
}

const steps: FinishStep[] = [searchIndex, linkPictures, contentSecurity];

export async function finish(context: FinishContext): Promise<void> {
  for (const step of steps) context.log(`${step.name}: ${await step.run(context)}`);
}
