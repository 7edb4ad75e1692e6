import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LanAddress } from './addresses.ts';
import { reachesItself, roomHints } from './diagnose.ts';
import { openRoom, type Room } from './openRoom.ts';
import { TestPhone } from './testing/testPhone.ts';
import { openTestRoom, type TestRoom } from './testing/testRoom.ts';

const OWN = '127.0.0.1';
let test: TestRoom;
let room: Room;
beforeEach(async () => {
  test = await openTestRoom();
  room = await openAnother();
});

/** A room of the same evening, as the server itself gives it. */
async function openAnother(): Promise<Room> {
  const evening = test.host.eveningRoom(test.evening.id);
  if (!evening) throw new Error('the evening is not in play');
  const tokens = { find: () => null };
  return openRoom({ evening, tokens, root: test.folder, address: OWN, port: 0 });
}
afterEach(async () => {
  await room.close();
  await test.close();
});

const wifi: LanAddress = { address: '192.168.1.5', name: 'Wi-Fi', reach: 'private' };
const own: LanAddress = { address: '127.0.0.1', name: 'lo', reach: 'own' };

it('finds that the room answers, and that no phone has come', async () => {
  const reached = await reachesItself(room);
  expect(reached).toBe(true);
  expect(roomHints(room, reached, 'win32', [wifi, own])).toEqual([
    'own-only',
    'firewall-windows',
    'isolation',
    'no-phone-yet',
  ]);
  // The host's own trial is no phone that got through.
  expect(room.seen()).toEqual([]);
});

it('sees what is wrong with the address', () => {
  const about = (reach: LanAddress['reach'] | null) =>
    roomHints(room, true, 'linux', reach ? [{ ...own, reach }] : [wifi])[0];
  expect(about(null)).toBe('address-gone');
  expect(about('tunnel')).toBe('tunnel');
  expect(about('public')).toBe('not-private');
  expect(about('private')).toBe('firewall-linux');
});

it('says no more of firewalls once a phone has talked from elsewhere', async () => {
  const phone = await TestPhone.connect(room);
  phone.say({ type: 'test' });
  await phone.until(({ type }) => type === 'tested');
  // The loopback address is none of this computer's here, so that it counts as one from elsewhere.
  expect(roomHints(room, true, 'darwin', [wifi])).toEqual(['address-gone']);
  expect(room.seen()).toMatchObject([{ address: '127.0.0.1', talked: true }]);
});

it('sees a room that has gone', async () => {
  const gone = await openAnother();
  await gone.close();
  const reached = await reachesItself(gone);
  expect(reached).toBe(false);
  expect(roomHints(gone, reached, 'darwin', [own])).toEqual([
    'no-network',
    'own-only',
    'no-answer',
    'firewall-macos',
    'isolation',
    'no-phone-yet',
  ]);
});
