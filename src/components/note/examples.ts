import type { Examples } from '../gallery/examples.ts';

export const examples: Examples<{ kind: 'tip' | 'warn' | 'ask'; heading?: string }> = {
  states: {
    Mẹo: { kind: 'tip' },
    'Cẩn thận': { kind: 'warn' },
    'Chưa chắc': { kind: 'ask', heading: 'Hỏi lại trước khi làm' },
  },
  slot: 'Địa chỉ thật kết thúc bằng .gov.vn. Không bấm đường dẫn lạ trong tin nhắn.',
};
