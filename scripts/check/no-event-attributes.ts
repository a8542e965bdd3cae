/** No script in an attribute: neither `onclick=` nor a `javascript:` address. */
import { readPages, type Page } from '../lib/built-site.ts';
import { fault, type Check, type SiteFinding } from './check.ts';

export function eventAttributes({ file, tags }: Page): SiteFinding[] {
  return tags.flatMap((tag) =>
    [...tag.attributes]
      .filter(([name, value]) => /^on[a-z]/.test(name) || /^\s*javascript:/i.test(value))
      .map(([name]) =>
        fault(
          'no-event-attributes',
          file,
          `<${tag.name}> có lệnh chạy trong thuộc tính ${name}.`,
          'Gắn sự kiện trong tệp .element.ts của thành phần.',
          tag.line,
        ),
      ),
  );
}

export const noEventAttributes: Check = {
  name: 'không có onclick= và tương tự',
  async run(context) {
    return (await readPages(context)).flatMap(eventAttributes);
  },
};
