/** Hosts that say by themselves what a link does: hide its end, open a chat, a shop for applications, a social network. */
const within = (names: readonly string[]) => (host: string) => names.some((name) => host === name || host.endsWith(`.${name}`));

export const isShortener = within([
  'bit.ly', 'bitly.com', 'tinyurl.com', 't.co', 'goo.gl', 'is.gd', 'v.gd', 'ow.ly', 'buff.ly', 'rebrand.ly', 'cutt.ly', 'rb.gy', 'shorturl.at',
  'shorturl.asia', 's.id', 't.ly', 'tiny.cc', 'tiny.one', 'lnkd.in', 'short.gy', 'shorte.st', 'adf.ly', 'ouo.io', 'bom.so', 'by.com.vn', 'link1s.com', 'linktr.ee',
  'qrco.de', 'me-qr.com', 'urlvn.net', 'u.to', 'fb.watch', 'amzn.to', 'forms.gle', 'page.link', 'onelink.me', 'zurl.vn',
]);
/** Opens another page, named in its query. */
export const isForwarder = within(['l.facebook.com', 'lm.facebook.com', 'l.messenger.com', 'l.instagram.com', 'l.zalo.me', 'away.vk.com']);
export const isChat = within(['zalo.me', 'zaloapp.com', 'm.me', 't.me', 'telegram.me', 'wa.me', 'whatsapp.com', 'line.me', 'viber.com']);
export const isSocial = within(['facebook.com', 'fb.com', 'fb.me', 'youtube.com', 'youtu.be', 'tiktok.com', 'instagram.com', 'x.com', 'twitter.com', 'threads.net']);
export const isForm = within(['docs.google.com', 'sites.google.com', 'drive.google.com', 'forms.office.com', 'jotform.com', 'typeform.com']);
export const isStore = (host: string) => ['play.google.com', 'apps.apple.com', 'itunes.apple.com'].includes(host);
/** Offices' own or close to it by name, without `.gov.vn`: nobody here has checked them. */
export const isUnclear = within(['baochinhphu.vn', 'tinnhiemmang.vn', 'khonggianmang.vn', 'congan.com.vn', 'cand.com.vn', 'quochoi.vn', 'dangcongsan.vn', 'mattran.org.vn', 'tapchicongsan.org.vn']);
