/** How large and how plain a reader wants the letters: kept on this device, put on by `layouts/early-look.ts` before paint. */

const KEY = 'ctcv:chu';
export const sizes = ['19', '24', '30'] as const;
export interface Look { size: (typeof sizes)[number]; contrast: boolean }
const usual: Look = { size: '19', contrast: false };

export function readLook(text: string | null): Look {
  const [size, contrast] = (text ?? '').split(' ');
  return { size: sizes.find((known) => known === size) ?? usual.size, contrast: contrast === 'cao' };
}

/** What the page wears now: it may be more than what could be kept. */
export function worn(): Look {
  const { size, contrast } = document.documentElement.dataset;
  return readLook(`${size} ${contrast}`);
}

export function kept(): Look {
  try {
    return readLook(localStorage.getItem(KEY));
  } catch {
    return worn();
  }
}

/** `false` where nothing can be kept. A kiosk forgets it with its visitor. */
export function keep({ size, contrast }: Look): boolean {
  try {
    if (size === usual.size && !contrast) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, `${size} ${contrast ? 'cao' : 'thuong'}`);
    return true;
  } catch {
    return false;
  }
}
