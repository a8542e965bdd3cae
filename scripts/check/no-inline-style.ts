/** No `style=` attribute, in SVG neither: our policy makes browsers ignore it. */
import { readPages, type Page } from '../lib/built-site.ts';
import { fault, type Check, type SiteFinding } from './check.ts';

export function inlineStyles({ file, tags }: Page): SiteFinding[] {
  return tags
    .filter((tag) => tag.attributes.has('style'))
    .map((tag) =>
      fault(
        'no-inline-style',
        file,
        `<${tag.name}> có thuộc tính style="${tag.attributes.get('style')}".`,
        'Đặt kiểu bằng class trong tệp CSS của thành phần, hoặc bằng thuộc tính SVG (fill, stroke …).',
        tag.line,
      ),
    );
}

export const noInlineStyle: Check = {
  name: 'không có style=',
  async run(context) {
    return (await readPages(context)).flatMap(inlineStyles);
  },
};
