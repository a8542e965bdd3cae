/** What a check of the built site is: it reads files and returns findings, it changes nothing. */
import type { Library } from '#library/load.ts';
import type { Finding } from '#model/messages.ts';

export interface CheckContext {
  /** The built site. */
  dir: string;
  library: Library;
  /** Where a check shows its table, if it has one. */
  log?: (line: string) => void;
}

/** A finding whose words stand in its check: authors cannot mend these, so they are not in `messages.ts`. */
export type SiteFinding = Omit<Finding, 'code'> & { code: string };

export interface Check {
  name: string;
  run(context: CheckContext): Promise<SiteFinding[]>;
}

/** A fault of the built site: always an error, named after its check. */
export function fault(code: string, file: string, what: string, fix?: string, line?: number): SiteFinding {
  return { severity: 'error', code, file, what, ...(fix ? { fix } : {}), ...(line ? { line } : {}) };
}
