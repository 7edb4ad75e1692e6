import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LanAddress } from './addresses.ts';
import { diagnoseRoom } from './diagnose.ts';
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
  const { reachesItself, hints, open: where } = await diagnoseRoom(room, 'win32', [wifi, own]);
  expect(reachesItself).toBe(true);
  expect(where).toMatchObject({ address: '127.0.0.1', port: room.port });
  expect(hints).toEqual(['own-only', 'firewall-windows', 'isolation', 'no-phone-yet']);
  expect(room.seen()).toEqual([]);
});

it('sees what is wrong with the address', async () => {
  const about = async (reach: LanAddress['reach'] | null) =>
    (await diagnoseRoom(room, 'linux', reach ? [{ ...own, reach }] : [wifi])).hints[0];
  expect(await about(null)).toBe('address-gone');
  expect(await about('tunnel')).toBe('tunnel');
  expect(await about('public')).toBe('not-private');
  expect(await about('private')).toBe('firewall-linux');
});

it('says no more of firewalls once a phone has talked from elsewhere', async () => {
  const phone = await TestPhone.connect(room);
  phone.say({ type: 'test' });
  await phone.until(({ type }) => type === 'tested');
  // The loopback address is none of this computer's here, so that it counts as one from elsewhere.
  const { hints, phones } = await diagnoseRoom(room, 'darwin', [wifi]);
  expect(phones).toMatchObject([{ address: '127.0.0.1', talked: true }]);
  expect(hints).toEqual(['address-gone']);
});

it('sees a room that has gone, and none', async () => {
  const gone = await openAnother();
  await gone.close();
  const { reachesItself, hints } = await diagnoseRoom(gone, 'darwin', [own]);
  expect(reachesItself).toBe(false);
  expect(hints).toEqual([
    'no-network',
    'own-only',
    'no-answer',
    'firewall-macos',
    'isolation',
    'no-phone-yet',
  ]);
  expect(await diagnoseRoom(null, 'darwin', [wifi])).toMatchObject({
    open: null,
    reachesItself: null,
    hints: [],
  });
});
