/** The programs that judge code, as arguments to Node. */
export const typesArgs = ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning'];
export const eslintArgs = [
  'node_modules/eslint/bin/eslint.js',
  '.',
  '--max-warnings',
  '0',
  '--cache',
  '--cache-location',
  '.cache/eslint',
  '--cache-strategy',
  'content',
];
export const knipArgs = ['node_modules/knip/bin/knip.js', '--no-progress'];
