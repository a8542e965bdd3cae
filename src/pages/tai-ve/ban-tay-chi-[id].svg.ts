/** The mark of the site as a drawing, in its colours and in one. */
import type { APIRoute } from 'astro';
import { markFiles } from '#icons/mark.ts';

export const getStaticPaths = () => markFiles.map(({ id, body }) => ({ params: { id }, props: { body } }));

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="640" height="640">${props.body}</svg>\n`, { headers: { 'Content-Type': 'image/svg+xml' } });
