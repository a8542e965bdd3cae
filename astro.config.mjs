import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { getLibrary, loadOnce } from './src/library/load.ts';
import { libraryOptions } from './src/library/options.ts';
import { kindSlugs } from './src/model/drill/drill.ts';
import { deskSlug, routes, slidesFolder } from './src/model/routes.ts';
import { contentFiles } from './src/library/astro.ts';
import about from './package.json' with { type: 'json' };

const { content } = libraryOptions();
// While writing, faults in a guide are shown in the browser; only a faulty unit keeps the site from starting.
const { unit, library } = await loadOnce();
const { site, base } = unit ?? (await getLibrary()).unit;
const at = routes(base);
/** Pages for people already here, not for search engines. */
const unlisted = [at.search, at.gallery, at.file('404/'), at.file(`danh-cho/${deskSlug}/`), at.ask, at.file('in-an/xem/'), at.file('in-an/tat-ca/'), at.file('q/'), at.practice, at.offline, at.screenLoop, at.kiosk, at.classTotals, ...Object.values(kindSlugs).map(at.drillsOf)];
const checked = new Map(library?.guides.map((guide) => [at.guide(guide.slug), guide.checked]));

export default defineConfig({
  site,
  base,
  outDir: process.env.CTCV_OUT ?? './dist',
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  // The default ('jsx') eats the space before an inline tag; in Vietnamese every syllable is a word.
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'always', assets: 'tep' },
  integrations: [
    contentFiles(content),
    mdx(),
    sitemap({
      filter: (page) => !page.endsWith('/de-doc/') && !page.endsWith('/cau-hoi/') && !page.endsWith(`/${slidesFolder}/`) && !unlisted.some((path) => new URL(page).pathname.startsWith(path)),
      serialize: (item) => ({ ...item, lastmod: checked.get(new URL(item.url).pathname) }),
    }),
  ],
  vite: {
    define: { 'import.meta.env.VERSION': JSON.stringify(about.version) },
    // An inlined asset would be a data: address, which our CSP forbids for scripts.
    build: { assetsInlineLimit: 0 },
    // A script names its parts from where it lies itself: the base path would make it another for each commune.
    experimental: { renderBuiltUrl: (_, { hostType }) => (hostType === 'js' ? { relative: true } : undefined) },
    resolve: { alias: { '@content': content } },
  },
});
