/** Between strangers: everything goes but a named list. */

/** The staff's set-up and counts, in `localStorage`. Nothing else may be kept there under these names. */
export const kept = { setUp: 'kiosk:may', counts: 'kiosk:dem' } as const;
const keptKeys: ReadonlySet<string> = new Set(Object.values(kept));
/** The offline copy of the site: the same for everybody, whatever they read. */
const keptCache = /^(khung|trang) /;

const quietly = async (work: () => unknown) => {
  try {
    await work();
  } catch {
    // A browser that keeps nothing has nothing to wipe.
  }
};

/** What can go before the page does. */
export function wipeNow(): void {
  void quietly(() => sessionStorage.clear());
  void quietly(() => {
    for (const key of Object.keys(localStorage)) if (!keptKeys.has(key)) localStorage.removeItem(key);
  });
  void quietly(() => {
    for (const cookie of document.cookie.split('; '))
      for (const path of [location.pathname, '/']) document.cookie = `${cookie.split('=')[0]}=; max-age=0; path=${path}`;
  });
  void quietly(() => speechSynthesis.cancel());
  void quietly(() => getSelection()?.removeAllRanges());
  window.name = '';
}

/** What takes a moment: done on the page that nobody is at. */
export async function wipeDeep(): Promise<void> {
  await quietly(async () => {
    for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
  });
  await quietly(async () => {
    for (const name of await caches.keys()) if (!keptCache.test(name)) await caches.delete(name);
  });
}
