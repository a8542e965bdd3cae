import type { Examples } from '../gallery/examples.ts';

export const examples: Examples<object> = { states: { 'Chỉ hiện khi đang đọc dở một bài': {} } };
