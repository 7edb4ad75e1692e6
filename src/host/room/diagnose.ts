import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { RoomHint } from '../../contract/roomApi.ts';
import { type LanAddress, listAddresses } from './addresses.ts';
import type { Room } from './openRoom.ts';

const WAIT_MS = 2_000;

/**
 * What may keep phones from a room, the likeliest first.
 * @param reached what `reachesItself` found
 * @param platform as in `process.platform`
 */
export function roomHints(
  room: Pick<Room, 'addresses' | 'seen'>,
  reached: boolean,
  platform: NodeJS.Platform = process.platform,
  addresses: LanAddress[] = listAddresses(),
): RoomHint[] {
  const hints: RoomHint[] = [];
  if (addresses.every(({ reach }) => reach === 'own')) hints.push('no-network');
  const [main] = room.addresses;
  const own = addresses.find(({ address }) => address === main);
  if (!own) hints.push('address-gone');
  else if (own.reach === 'own') hints.push('own-only');
  else if (own.reach === 'tunnel') hints.push('tunnel');
  else if (own.reach !== 'private') hints.push('not-private');
  if (!reached) hints.push('no-answer');
  // From inside, nobody can see what a firewall or a router does to those who come from outside.
  const fromOutside = room.seen().filter(({ address }) => !addresses.some((one) => one.address === address));
  if (fromOutside.length === 0) hints.push(firewallOf(platform), 'isolation', 'no-phone-yet');
  else if (!fromOutside.some(({ talked }) => talked)) hints.push('isolation');
  return hints;
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
