import { once } from 'node:events';
import { WebSocket } from 'ws';
import { type LanAddress, listAddresses } from './addresses.ts';
import type { PhoneSeen, Room } from './openRoom.ts';

/**
 * What may keep phones from a room. Each has its words on the host's screen.
 * `no-network`: this computer is in no network; `address-gone`: the room listens on an address that this computer does
 * not have any more; `not-private`: the address is not one of a home or office; `own-only`: it can be reached from this
 * computer alone; `tunnel`: it belongs to a VPN or a virtual machine; `no-answer`: not even this computer reaches the room
 * there; `firewall-*`: how that system asks about programs that listen; `isolation`: the router may keep its guests apart;
 * `no-phone-yet`: nobody has opened the test page.
 */
export type RoomHint =
  | 'no-network'
  | 'address-gone'
  | 'not-private'
  | 'own-only'
  | 'tunnel'
  | 'no-answer'
  | 'firewall-windows'
  | 'firewall-macos'
  | 'firewall-linux'
  | 'isolation'
  | 'no-phone-yet';

/** How it stands with a room, for its host. */
export interface RoomDiagnosis {
  addresses: LanAddress[];
  /** Where the room is; null when it is closed. */
  open: { address: string; port: number; url: string; testUrl: string } | null;
  /** Whether this computer reaches the page and the messages of its room by the address that phones use. */
  reachesItself: boolean | null;
  phones: readonly PhoneSeen[];
  /** The likeliest first. */
  hints: RoomHint[];
}

const WAIT_MS = 2_000;

/**
 * Looks what may keep phones from the room.
 * @param room null when none is open
 * @param platform as in `process.platform`
 */
export async function diagnoseRoom(
  room: Room | null,
  platform: NodeJS.Platform = process.platform,
  addresses: LanAddress[] = listAddresses(),
): Promise<RoomDiagnosis> {
  const reached = room && (await reachesItself(room));
  const phones = room ? room.seen() : [];
  const open = room && { address: room.address, port: room.port, url: room.url, testUrl: room.testUrl };
  return { addresses, open, reachesItself: reached, phones, hints: hintsFor() };

  function hintsFor(): RoomHint[] {
    const hints: RoomHint[] = [];
    if (addresses.every(({ reach }) => reach === 'own')) hints.push('no-network');
    if (!room) return hints;
    const [main] = room.addresses;
    const own = addresses.find(({ address }) => address === main);
    if (!own) hints.push('address-gone');
    else if (own.reach === 'own') hints.push('own-only');
    else if (own.reach === 'tunnel') hints.push('tunnel');
    else if (own.reach !== 'private') hints.push('not-private');
    if (reached === false) hints.push('no-answer');
    // From inside, nobody can see what a firewall or a router does to those who come from outside.
    const fromOutside = phones.filter(({ address }) => !addresses.some((one) => one.address === address));
    if (fromOutside.length === 0) hints.push(firewallOf(platform), 'isolation', 'no-phone-yet');
    else if (!fromOutside.some(({ talked }) => talked)) hints.push('isolation');
    return hints;
  }
}

function firewallOf(platform: NodeJS.Platform): RoomHint {
  if (platform === 'win32') return 'firewall-windows';
  return platform === 'darwin' ? 'firewall-macos' : 'firewall-linux';
}

/** Whether a message goes to the room and back, by its own address. When it does not, something lets nobody through. */
export async function reachesItself(room: Room): Promise<boolean> {
  const socket = new WebSocket(`${room.url.replace(/^http/, 'ws')}/room`, { handshakeTimeout: WAIT_MS });
  try {
    await once(socket, 'open', { signal: AbortSignal.timeout(WAIT_MS) });
    // Not the test of the page, which would count as a phone: any message is answered.
    socket.send('{}');
    await once(socket, 'message', { signal: AbortSignal.timeout(WAIT_MS) });
    return true;
  } catch {
    return false;
  } finally {
    socket.on('error', () => undefined);
    socket.terminate();
  }
}
