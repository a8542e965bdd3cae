/** The full-text engine, asked only for what stands word by word on a page. */

interface Result { url: string; meta: { title: string; summary?: string; topic?: string } }
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Result> }[] }>;
}
const MOST = 10;

export async function exactly(address: string, query: string): Promise<{ url: string; title: string; summary: string; kind: string }[]> {
  const words = query.replaceAll('"', ' ').trim();
  if (!words) return [];
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  const { results } = await pagefind.search(`"${words}"`);
  const found = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  return found.map(({ url, meta }) => ({ url, title: meta.title, summary: meta.summary ?? '', kind: meta.topic ?? '' }));
}
