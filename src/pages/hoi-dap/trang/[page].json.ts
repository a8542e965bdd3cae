import type { APIRoute } from 'astro';
import { getLibrary } from '#library/load.ts';
import { allPassages } from '#renderers/web/all-passages.ts';
import { passagesFileOf } from '#search/page-file.ts';

export async function getStaticPaths() {
  const byFile = Map.groupBy(allPassages(await getLibrary()), ({ url }) => passagesFileOf(url));
  return [...byFile].map(([page, passages]) => ({ params: { page }, props: { passages } }));
}

export const GET: APIRoute = ({ props }) => Response.json(props['passages']);
