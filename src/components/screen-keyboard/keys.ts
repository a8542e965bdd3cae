/** What stands on the keyboard of a public screen. */
interface ToneKey { mark: string; word: string; name: string; sign: string }

/** In the order children learn them; the sign is drawn on 24 × 24. */
export const toneKeys: ToneKey[] = [
  { mark: '\u0301', word: 'sắc', name: 'dấu sắc', sign: 'M8 16l8-9' },
  { mark: '\u0300', word: 'huyền', name: 'dấu huyền', sign: 'M16 16L8 7' },
  { mark: '\u0309', word: 'hỏi', name: 'dấu hỏi', sign: 'M8.5 8a3.6 3.6 0 1 1 5.4 3.2c-1.5.8-1.9 1.5-1.9 3.3v1.5' },
  { mark: '\u0303', word: 'ngã', name: 'dấu ngã', sign: 'M5 14c1.5-4.5 4.5-5 7-2.5s5.5 2 7-2.5' },
  { mark: '\u0323', word: 'nặng', name: 'dấu nặng', sign: 'M12 13v.01' },
  { mark: '', word: 'bỏ dấu', name: 'bỏ dấu của chữ cuối', sign: 'M7 8l10 9m0-9L7 17' },
];
export const vowelKeys = ['ă', 'â', 'ê', 'ô', 'ơ', 'ư'];
export const letterRows = ['qwertyuiop', 'asdfghjklđ', 'zxcvbnm'].map((row) => [...row]);
export const digitKeys = [...'1234567890'];
export const signKeys = { '/': 'gạch chéo', '-': 'gạch ngang', '.': 'dấu chấm', ',': 'dấu phẩy', '(': 'mở ngoặc', ')': 'đóng ngoặc', '@': 'a còng' };

/** What Telex does with a letter, in small on its key. */
export const telexHints: Record<string, string> = {
  s: 'sắc', f: 'huyền', r: 'hỏi', x: 'ngã', j: 'nặng', z: 'bỏ dấu', w: 'ă ơ ư', a: 'aa = â', e: 'ee = ê', o: 'oo = ô', d: 'dd = đ',
};
