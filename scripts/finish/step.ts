/** One step that finishes a built site. */
import type { Library } from '#library/load.ts';

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
