import type { Act } from '#model/page.ts';
import { type Examples, words } from '../gallery/examples.ts';

const acts: Act[] = [
  { title: 'Không bấm', text: words('Chưa bấm thì xóa tin, đừng trả lời.'), icon: 'raised-hand' },
  { title: 'Gọi 113', icon: 'telephone-receiver', call: { number: '113', name: 'Cảnh sát' } },
];

export const examples: Examples<{ acts: typeof acts; numbered?: boolean }> = {
  states: { 'Không thứ tự': { acts }, 'Theo thứ tự': { acts, numbered: true } },
};
