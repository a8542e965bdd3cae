/** Where to tap to get from an app's own browser to Safari; fetched by who asks for it. */
import type { APIRoute } from 'astro';
import { emoji } from '#icons/emoji.ts';
import type { Drawing } from '#renderers/screen-svg/draw.ts';
import screenCss from '#renderers/screen-svg/screen.css?raw';
import { standalone } from '#renderers/screen-svg/symbols.ts';
import { wayOutPictures } from '#renderers/way-out/pictures.ts';
import tokens from '../../styles/tokens.css?raw';

const css = `${tokens}${screenCss}text{font-family:system-ui,sans-serif}`;

export const getStaticPaths = () => wayOutPictures.map((drawing, i) => ({ params: { step: String(i + 1) }, props: { drawing } }));
export const GET: APIRoute<{ drawing: Drawing }> = ({ props: { drawing } }) =>
  new Response(standalone(drawing, emoji, css), { headers: { 'Content-Type': 'image/svg+xml' } });
