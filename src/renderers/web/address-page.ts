/** What the address checker knows of by itself: official hosts that the content leans on, and numbers people may call. */
import type { Contacts, Guide, Law } from '#model/guide.ts';
import type { KnownAddresses } from '#model/address/judge.ts';
import { isOfficialHost, parseUrl } from '#model/official.ts';
import type { PageSource } from '#model/page.ts';

interface Sourced { sources: Pick<PageSource, 'url'>[] }
interface Library {
  contacts: Contacts;
  guides: Guide[];
  scams: Sourced[];
  safety: Sourced[];
  eligibility: Sourced[];
  laws: ReadonlyMap<string, Law>;
}

export function knownAddresses({ contacts, guides, scams, safety, eligibility, laws }: Library): KnownAddresses {
  const listed = new Set(contacts.hosts.map(({ host }) => host));
  const urls = [
    ...[...guides, ...scams, ...safety, ...eligibility].flatMap(({ sources }) => sources.map(({ url }) => url)),
    ...[...laws.values()].map(({ url }) => url),
  ];
  const mentioned = urls.flatMap((url) => (url && parseUrl(url)?.hostname.replace(/^www\./, '')) ?? []).filter((host) => isOfficialHost(host, listed) && !listed.has(host));
  return {
    hosts: [...contacts.hosts.map(({ host, name }) => ({ host, name })), ...[...new Set(mentioned)].sort().map((host) => ({ host }))],
    lines: contacts.hotlines.map(({ name, number }) => ({ name, number })),
  };
}
