import type { Examples } from '../gallery/examples.ts';

export const examples: Examples<object> = { states: { 'Theo máy của bạn': {} } };
