import { afterEach, expect, it } from 'vitest';
import type { LanAddress } from './addresses.ts';
import { diagnoseRoom } from './diagnose.ts';
import { openTestRoom, TestPhone, type TestRoom } from './testing/testRoom.ts';

let open: TestRoom | null = null;
afterEach(async () => {
  await open?.close();
  open = null;
});

const wifi: LanAddress = { address: '192.168.1.5', name: 'Wi-Fi', reach: 'private' };
const own: LanAddress = { address: '127.0.0.1', name: 'lo', reach: 'own' };

it('finds that the room answers, and that no phone has come', async () => {
  open = await openTestRoom();
  const { reachesItself, hints, open: where } = await diagnoseRoom(open.room, 'win32', [wifi, own]);
  expect(reachesItself).toBe(true);
  expect(where).toMatchObject({ address: '127.0.0.1', port: open.room.port });
  expect(hints).toEqual(['own-only', 'firewall-windows', 'isolation', 'no-phone-yet']);
  expect(open.room.seen()).toEqual([]);
});

it('sees what is wrong with the address', async () => {
  open = await openTestRoom();
  const about = async (reach: LanAddress['reach'] | null) =>
    (await diagnoseRoom(open?.room ?? null, 'linux', reach ? [{ ...own, reach }] : [wifi])).hints[0];
  expect(await about(null)).toBe('address-gone');
  expect(await about('tunnel')).toBe('tunnel');
  expect(await about('public')).toBe('not-private');
  expect(await about('private')).toBe('firewall-linux');
});

it('says no more of firewalls once a phone has talked from elsewhere', async () => {
  open = await openTestRoom();
  const phone = await TestPhone.connect(open.room);
  phone.say({ type: 'test' });
  await phone.until(({ type }) => type === 'tested');
  // The loopback address is none of this computer's here, so that it counts as one from elsewhere.
  const { hints, phones } = await diagnoseRoom(open.room, 'darwin', [wifi]);
  expect(phones).toMatchObject([{ address: '127.0.0.1', talked: true }]);
  expect(hints).toEqual(['address-gone']);
});

it('sees a room that has gone, and none', async () => {
  const test = await openTestRoom();
  await test.close();
  const { reachesItself, hints } = await diagnoseRoom(test.room, 'darwin', [own]);
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
