/** Each page's own security policy stands first and fits what the page holds. */
import { policyFor } from '../finish/content-security.ts';
import { readPages, type Page } from '../lib/built-site.ts';
import { fault, type Check, type SiteFinding } from './check.ts';

export function policyFaults({ file, html, tags }: Page): SiteFinding[] {
  const add = (what: string) => [
    fault('csp-present', file, what, 'Chính sách do scripts/finish/content-security.ts đặt, sau mọi bước đổi HTML.'),
  ];
  const policies = tags.filter((tag) => tag.attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy');
  if (policies.length !== 1) return add(`Có ${policies.length} chính sách an toàn (CSP), phải có đúng một.`);
  const head = tags.findIndex((tag) => tag.name === 'head' && !tag.closing);
  const before = tags.slice(head + 1, tags.indexOf(policies[0]!));
  if (head < 0 || before.some((tag) => !(tag.name === 'meta' && tag.attributes.has('charset'))))
    return add('Chính sách an toàn (CSP) không đứng đầu <head>.');
  const content = policies[0]!.attributes.get('content') ?? '';
  if (content !== policyFor(html)) return add('Chính sách an toàn (CSP) không khớp với nội dung trang.');
  const charset = tags.find((tag) => tag.name === 'meta' && tag.attributes.has('charset'));
  if (!charset || Buffer.byteLength(html.slice(0, charset.end)) > 1024)
    return add('Thiếu <meta charset> trong 1024 byte đầu.');
  return [];
}

export const cspPresent: Check = {
  name: 'chính sách an toàn ở đầu mỗi trang',
  async run(context) {
    return (await readPages(context)).flatMap(policyFaults);
  },
};
