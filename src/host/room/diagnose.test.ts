import { afterEach, expect, it } from 'vitest';
import type { LanAddress } from './addresses.ts';
import { reachesItself, roomHints } from './diagnose.ts';
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
  const reached = await reachesItself(open.room);
  expect(reached).toBe(true);
  expect(roomHints(open.room, reached, 'win32', [wifi, own])).toEqual([
    'own-only',
    'firewall-windows',
    'isolation',
    'no-phone-yet',
  ]);
  // The host's own trial is no phone that got through.
  expect(open.room.seen()).toEqual([]);
});

it('sees what is wrong with the address', async () => {
  const { room } = (open = await openTestRoom());
  const about = (reach: LanAddress['reach'] | null) =>
    roomHints(room, true, 'linux', reach ? [{ ...own, reach }] : [wifi])[0];
  expect(about(null)).toBe('address-gone');
  expect(about('tunnel')).toBe('tunnel');
  expect(about('public')).toBe('not-private');
  expect(about('private')).toBe('firewall-linux');
});

it('says no more of firewalls once a phone has talked from elsewhere', async () => {
  open = await openTestRoom();
  const phone = await TestPhone.connect(open.room);
  phone.say({ type: 'test' });
  await phone.until(({ type }) => type === 'tested');
  // The loopback address is none of this computer's here, so that it counts as one from elsewhere.
  expect(roomHints(open.room, true, 'darwin', [wifi])).toEqual(['address-gone']);
  expect(open.room.seen()).toMatchObject([{ address: '127.0.0.1', talked: true }]);
});

it('sees a room that has gone', async () => {
  const test = await openTestRoom();
  await test.close();
  const reached = await reachesItself(test.room);
  expect(reached).toBe(false);
  expect(roomHints(test.room, reached, 'darwin', [own])).toEqual([
    'no-network',
    'own-only',
    'no-answer',
    'firewall-macos',
    'isolation',
    'no-phone-yet',
  ]);
});
