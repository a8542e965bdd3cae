import type { APIRoute } from 'astro';
import { guidePaths } from '#library/guide-paths.ts';
import { getLibrary } from '#library/load.ts';
import type { Guide } from '#model/guide.ts';
import { practiceFile } from '#renderers/practice/practice-page.ts';

export const getStaticPaths = guidePaths;
export const GET: APIRoute<{ guide: Guide }> = async ({ props }) => Response.json(practiceFile(props.guide, (await getLibrary()).practice));
