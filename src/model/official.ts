/** Which addresses a page may lead people to. */

/** Government hosts, and those that `contacts.yaml` lists. */
export function isOfficialHost(host: string, listed: ReadonlySet<string>): boolean {
  return /(^|\.)(gov|chinhphu)\.vn$/.test(host) || listed.has(host) || listed.has(host.replace(/^www\./, ''));
}

export function isOfficialUrl(url: string, listed: ReadonlySet<string>): boolean {
  const address = parseUrl(url);
  return address?.protocol === 'https:' && isOfficialHost(address.hostname, listed);
}

export function parseUrl(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}
