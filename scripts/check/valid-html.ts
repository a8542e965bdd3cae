/** Every page is valid HTML: Astro passes wrong nesting through, and browsers then guess. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { readPages, type Page } from '../lib/built-site.ts';
import { fault, type Check, type SiteFinding } from './check.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      // How the text of a tag is written: the build decides, browsers do not mind.
      'attr-quotes': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'no-self-closing': 'off',
      // Titles say the commune's name too; search engines shorten them as they like.
      'long-title': 'off',
      // A `&` that starts no entity is valid HTML and saves bytes.
      'no-raw-characters': ['error', { relaxed: true }],
      // Ids are Vietnamese slugs and may start with a digit; browsers and CSS escapes can do that.
      'valid-id': ['error', { relaxed: true }],
      // Safari forgets that a list without bullets is a list; role="list" reminds it.
      'no-redundant-role': 'off',
      // Ticks of one name are one list of what was chosen.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
      // Has a check of its own, with a message that says how to mend it.
      'no-inline-style': 'off',
    },
  }),
);

export async function invalidHtml({ file, html }: Page): Promise<SiteFinding[]> {
  const report = await validator.validateString(html, file);
  return report.results.flatMap((result) =>
    result.messages.map((message) =>
      fault(
        'valid-html',
        file,
        `${message.message} (${message.ruleId}${message.selector ? `, ${message.selector}` : ''})`,
        undefined,
        message.line,
      ),
    ),
  );
}

export const validHtml: Check = {
  name: 'HTML đúng chuẩn',
  async run(context) {
    const findings: SiteFinding[] = [];
    for (const page of await readPages(context)) findings.push(...(await invalidHtml(page)));
    return findings;
  },
};
