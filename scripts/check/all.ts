/** Every check of the built site, in the order their findings are shown. */
import type { Check } from './check.ts';
import { cspPresent } from './csp-present.ts';
import { links } from './links.ts';
import { noEventAttributes } from './no-event-attributes.ts';
import { noForeignHosts } from './no-foreign-hosts.ts';
import { noInlineStyle } from './no-inline-style.ts';
import { noMachinePaths } from './no-machine-paths.ts';
import { pageBasics } from './page-basics.ts';
import { practiceChoices } from './practice-choices.ts';
import { validHtml } from './valid-html.ts';
import { weight } from './weight.ts';

export type { Check, CheckContext, SiteFinding } from './check.ts';

export const checks: Check[] = [
  noInlineStyle,
  noEventAttributes,
  noForeignHosts,
  cspPresent,
  links,
  validHtml,
  pageBasics,
  noMachinePaths,
  practiceChoices,
  weight,
];
