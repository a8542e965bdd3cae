/** An address in its parts, each as it was written and where it stands; read as browsers read it. */
export interface Address {
  /** The whole, as found. */
  text: string;
  scheme: string;
  /** What stands before an `@`: the browser ignores it. */
  user: string;
  host: string;
  /** Where the host begins in `text`. */
  hostAt: number;
  port: string;
  /** Path, query and the rest. */
  rest: string;
}

/** For these a backslash is a slash, and it does not matter how many slashes follow. */
const webSchemes = new Set(['http', 'https', 'ftp', 'ws', 'wss']);

export function splitAddress(text: string): Address {
  const [, written = ''] = /^([a-z][a-z0-9+.-]*):(?!\d{1,5}(?:[/?#\\]|$))/i.exec(text) ?? [];
  const scheme = written.toLowerCase();
  let at = scheme ? scheme.length + 1 : 0;
  if (scheme && !webSchemes.has(scheme)) return { text, scheme, user: '', host: '', hostAt: at, port: '', rest: text.slice(at) };
  while (/[/\\]/.test(text[at] ?? '')) at++;
  const end = at + text.slice(at).search(/[/\\?#⁄∕／]|$/);
  const authority = text.slice(at, end);
  const sign = authority.lastIndexOf('@');
  const rawHost = authority.slice(sign + 1);
  const [, host = '', port = ''] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(rawHost) ?? [];
  return { text, scheme, user: sign < 0 ? '' : authority.slice(0, sign), host, hostAt: at + sign + 1, port, rest: text.slice(end) };
}

/** Endings under which anybody registers a name of their own: of two labels, so that the name is the third. */
const sharedEndings = new Set(
  [
    ...['com', 'net', 'org', 'edu', 'gov', 'info', 'name', 'pro', 'health', 'biz', 'int', 'ac', 'id', 'io', 'ai'].map((part) => `${part}.vn`),
    ...['com.cn', 'com.hk', 'com.sg', 'com.my', 'com.au', 'com.tw', 'com.kh', 'com.la', 'co.uk', 'co.jp', 'co.kr', 'co.th', 'co.in', 'com.br', 'us.com', 'eu.org'],
  ],
);
/** Where anybody puts a page of their own for nothing. */
const freeHosts = new Set(
  ['github.io', 'gitlab.io', 'blogspot.com', 'wordpress.com', 'weebly.com', 'wixsite.com', 'webflow.io', 'web.app', 'firebaseapp.com', 'vercel.app', 'netlify.app', 'pages.dev', 'workers.dev', 'herokuapp.com', 'onrender.com', 'glitch.me', 'carrd.co', 'mystrikingly.com', 'ngrok.io', 'ngrok-free.app', 'trycloudflare.com', '000webhostapp.com', 'duckdns.org', 'ddns.net'],
);

export const freeHostOf = (host: string): string | undefined => [...freeHosts].find((free) => host === free || host.endsWith(`.${free}`));

/** The name that somebody registered: the part that says whose page it is. */
export function registered(host: string): string {
  const labels = host.split('.');
  const ending = labels.slice(-2).join('.');
  const free = freeHostOf(host);
  const size = free ? free.split('.').length + 1 : sharedEndings.has(ending) ? 3 : 2;
  return labels.slice(-size).join('.');
}
