/** What a page says, as a test compares it: no-break spaces, line ends and the like are one space. */
import type { Locator } from '@playwright/test';
import type { Rich } from '#model/guide.ts';

export const plain = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
export const plainRich = (rich: Rich) => plain(rich.map((piece) => piece.text).join(''));

/** What can be seen: hidden elements and closed answers do not count. */
export const seenIn = async (part: Locator) => plain(await part.innerText());
