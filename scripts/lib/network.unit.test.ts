import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import type { NetworkInterfaceInfo } from 'node:os';
import { test } from 'node:test';
import { freePort, lanAddresses } from './network.ts';

const at = (address: string, internal = false): NetworkInterfaceInfo[] => [
  { address, internal, family: 'IPv4', netmask: '255.255.255.0', mac: '00:00:00:00:00:00', cidr: null },
];

test('addresses of the house come first, virtual ones last, this machine’s own never', () => {
  const interfaces = {
    lo: at('127.0.0.1', true),
    docker0: at('172.17.0.1'),
    eth1: at('100.64.0.3'),
    wlan0: at('192.168.1.20'),
    eth0: at('169.254.3.3'),
  };
  assert.deepEqual(lanAddresses(interfaces), ['192.168.1.20', '100.64.0.3', '172.17.0.1']);
});

test('a taken port is passed over', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const free = await freePort(port);
  other.close();
  assert.ok(free > port && free < port + 50, `${free}`);
});
