/** The commune's logo for its sheets; without one there is no such file. */
import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { getLibrary } from '#library/load.ts';
import { logoName } from '#model/routes.ts';
import { logoPicture } from '#renderers/print/logo-picture.ts';

export async function getStaticPaths() {
  const { logoPath } = await getLibrary();
  return logoPath ? [{ params: { logo: logoName }, props: { path: logoPath } }] : [];
}

export const GET: APIRoute<{ path: string }> = async ({ props }) => {
  const picture = await logoPicture(props.path, await readFile(props.path));
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
