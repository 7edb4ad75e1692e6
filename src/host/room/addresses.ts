import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';

/** An address of this computer that phones may reach it by. */
export interface LanAddress {
  address: string;
  /** The name that the system gives the network card: "en0", "Wi-Fi". */
  name: string;
  /** `private` within a home or office; `link` when no router gave one out; `tunnel` of a VPN or a virtual machine. */
  reach: 'private' | 'link' | 'tunnel' | 'public' | 'own';
}

const ORDER: readonly LanAddress['reach'][] = ['private', 'link', 'public', 'tunnel', 'own'];

/** Cards that lead to other computers only by way of a program: VPNs, containers, virtual machines. */
const TUNNELS =
  /^(utun|tun|tap|wg|ppp|docker|br-|veth|virbr|vmnet|vboxnet|tailscale|zt|awdl|llw)|vEthernet|VirtualBox|VMware|WSL|Hyper-V|Tailscale|ZeroTier/i;

/**
 * The IPv4 addresses that a room can be opened on, those that phones are most likely to reach first. IPv6 is left out:
 * nobody types it, and many a router keeps it from its guests.
 * @param cards as the system lists them
 * @returns the loopback address last, for trying the room on this computer
 */
export function listAddresses(
  cards: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces(),
): LanAddress[] {
  const found = Object.entries(cards).flatMap(([name, infos]) =>
    (infos ?? [])
      .filter(({ family }) => family === 'IPv4')
      .map(({ address, internal }) => ({ address, name, reach: reachOf(name, address, internal) })),
  );
  return found.sort((a, b) => ORDER.indexOf(a.reach) - ORDER.indexOf(b.reach));
}

function reachOf(name: string, address: string, internal: boolean): LanAddress['reach'] {
  if (internal || address.startsWith('127.')) return 'own';
  if (TUNNELS.test(name)) return 'tunnel';
  if (address.startsWith('169.254.')) return 'link';
  return isPrivate(address) ? 'private' : 'public';
}

/** True for the addresses of RFC 1918 (10/8, 172.16/12, 192.168/16), which routers give out at home. */
function isPrivate(address: string): boolean {
  const [first = 0, second = 0] = address.split('.').map(Number);
  return first === 10 || (first === 172 && second >= 16 && second <= 31) || (first === 192 && second === 168);
}
