import { expect, it } from 'vitest';
import { listAddresses } from './addresses.ts';

const card = (address: string, internal = false) => [
  { address, internal, family: 'IPv4' as const, netmask: '255.255.255.0', mac: '', cidr: null },
];

it('puts the addresses that phones can reach before those that they can’t', () => {
  const found = listAddresses({
    lo: card('127.0.0.1', true),
    docker0: card('172.17.0.1'),
    eth0: card('203.0.113.9'),
    en1: card('169.254.7.7'),
    'Wi-Fi': card('192.168.178.20'),
    tun0: card('10.8.0.2'),
    en0: [{ ...card('fe80::1')[0], family: 'IPv6' as const, scopeid: 1 } as never],
  });
  expect(found.map(({ name, reach }) => `${name} ${reach}`)).toEqual([
    'Wi-Fi private',
    'en1 link',
    'eth0 public',
    'docker0 tunnel',
    'tun0 tunnel',
    'lo own',
  ]);
});

it('finds at least the loopback address here', () => {
  expect(listAddresses().some(({ address }) => address === '127.0.0.1')).toBe(true);
});
