/** Every public address, in one place. All stand under the unit's base path. */
export interface Routes {
  home: string;
  list: string;
  about: string;
  search: string;
  safety: string;
  laws: string;
  gallery: string;
  guide(slug: string): string;
  step(slug: string, step: string): string;
  safetyPage(slug: string): string;
  event(slug: string): string;
  topic(id: string): string;
  file(path: string): string;
}

export function routes(base: string): Routes {
  const at = (path: string) => base + path;
  return {
    home: at(''),
    list: at('thu-tuc/'),
    about: at('ve-trang-nay/'),
    search: at('tim-kiem/'),
    safety: at('an-toan/'),
    laws: at('phap-luat/'),
    gallery: at('mau/'),
    guide: (slug) => at(`thu-tuc/${slug}/`),
    step: (slug, step) => at(`thu-tuc/${slug}/#${step}`),
    safetyPage: (slug) => at(`an-toan/${slug}/`),
    event: (slug) => at(`viec-cua-toi/${slug}/`),
    topic: (id) => at(`thu-tuc/#${id}`),
    file: at,
  };
}
