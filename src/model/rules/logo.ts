/** A commune's logo lies beside its file, is small enough to work with, and is a picture. */
import type { Rule } from './rule.ts';
import { fault } from '../messages.ts';

export const logoLimit = 20_000_000;
export const logoName = /^[a-z0-9][a-z0-9._-]*\.(?:svg|png|jpe?g|webp)$/i;

export const logo: Rule = function* ({ unit }) {
  const name = unit?.value.logo;
  if (!unit || !name) return;
  const { found } = unit.logo;
  if (!logoName.test(name)) yield fault(unit, ['logo'], 'logo-name', { found: name });
  else if (!found)
    yield fault(unit, ['logo'], 'logo-missing', { file: unit.file.replace(/[^/\\]+$/, () => name), known: unit.logo.beside });
  else if (found.size > logoLimit) yield fault(unit, ['logo'], 'logo-too-big', { size: found.size, limit: logoLimit });
  else if (!found.readable) yield fault(unit, ['logo'], 'logo-unreadable', { file: name });
};
