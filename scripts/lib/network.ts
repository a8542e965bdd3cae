/** Ports that are free and the addresses other machines reach this one by. */
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';

function canListen(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .listen(port, host, () => probe.close(() => resolve(true)));
  });
}

/** The first free port from `first` on; looks at localhost too, which some systems let two programs share. */
export async function freePort(first: number, host?: string): Promise<number> {
  for (let port = first; port < Math.min(first + 50, 65536); port++)
    if ((await canListen(port, '127.0.0.1')) && (await canListen(port, host))) return port;
  return 0;
}

const HOME_OR_OFFICE = [/^192\.168\./, /^10\./, /^172\.(1[6-9]|2\d|3[01])\./];
const VIRTUAL = /^(docker|br-|veth|virbr|vEthernet|vmnet|utun|tun|tap)/i;

/** IPv4 addresses in the local network, the likeliest first. */
export function lanAddresses(interfaces = networkInterfaces()): string[] {
  return Object.entries(interfaces)
    .flatMap(([name, infos = []]) => infos.map((info) => ({ ...info, name })))
    .filter((info) => info.family === 'IPv4' && !info.internal && !info.address.startsWith('169.254.'))
    .map(({ name, address }) => {
      const place = HOME_OR_OFFICE.findIndex((pattern) => pattern.test(address));
      return { address, rank: (VIRTUAL.test(name) ? 10 : 0) + (place < 0 ? 5 : place) };
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ address }) => address);
}
