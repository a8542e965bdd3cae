import { type Examples, words } from '../gallery/examples.ts';

const terms = [{ id: 'mau', term: 'Toàn trình', meaning: words('Làm từ đầu đến cuối trên mạng.') }];
export const examples: Examples<{ terms: typeof terms }> = { states: { 'Một chữ': { terms } } };
