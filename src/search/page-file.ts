/** Where the passages of a page lie: words of the glossary share a page, so they share a file. */
export const passagesFileOf = (url: string): string => url.replace(/#.*/, '').replace(/\/$/, '').replaceAll('/', '-') || 'trang-dau';
