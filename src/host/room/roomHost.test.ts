import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clientOf } from '../../contract/call.ts';
import { roomApi } from '../../contract/roomApi.ts';
import type { Host } from '../host.ts';
import { freshFolder, testHost } from '../testing/bank.ts';
import { beginEvening, resumeEvening } from '../testing/evening.ts';
import { value } from '../testing/value.ts';
import { TestPhone } from './testing/testPhone.ts';

const OWN = '127.0.0.1';
let folder: string;
let page: string;
let host: Host;
const start = (): Host => (host = testHost(folder, {}, { phonePage: page }));
beforeEach(() => {
  folder = freshFolder();
  page = freshFolder();
  mkdirSync(page, { recursive: true });
  for (const name of ['index.html', 'test.html'])
    writeFileSync(join(page, name), '<!doctype html><title>Phone');
  start();
});
afterEach(() => {
  host.close();
});

it('opens a room for an evening, and the same one again after a new start, where its phones are known', async () => {
  const evening = await beginEvening(host);
  const call = clientOf(roomApi, host.call);
  expect(value(await call('room.state', {})).room).toBe(null);
  const room = value(await call('room.open', { evening: evening.id, address: OWN, port: 0 }));
  expect(room).toMatchObject({ evening: evening.id, address: OWN, reachesItself: true, joined: 0 });
  // Opened where no phone can come.
  expect(room.hints).toContain('own-only');
  expect(room.hints.at(-1)).toBe('no-phone-yet');
  // The host's own trial is no phone that got through.
  expect(value(await call('room.state', {})).room?.seen).toEqual([]);
  expect(room.joinUrl).toBe(`http://${OWN}:${room.port}/${room.code}`);
  expect(room.joinQr).toMatch(/^<svg/);

  const phone = await TestPhone.join(room, 'Ada');
  expect(value(await call('room.state', {})).room).toMatchObject({ connected: 1, joined: 1 });
  expect((await evening.host()).players).toMatchObject([{ name: 'Ada', connected: true }]);
  value(await call('room.close', {}));
  host.close();

  start();
  const again = await resumeEvening(host, evening.id);
  const reopened = value(
    await clientOf(roomApi, host.call)('room.open', { evening: evening.id, address: OWN, port: 0 }),
  );
  expect(reopened).toMatchObject({ port: room.port, code: room.code });
  const back = await TestPhone.connect(reopened);
  back.say({ type: 'hello', protocol: 1, token: phone.token });
  await back.scene('lobby');
  expect((await again.host()).players).toMatchObject([{ name: 'Ada', connected: true }]);
});

it('says why a room can’t be opened', async () => {
  const evening = await beginEvening(host);
  const call = clientOf(roomApi, host.call);
  const open = (change: { evening?: string; address?: string }) =>
    call('room.open', { evening: evening.id, address: OWN, port: 0, ...change });
  expect(await open({ evening: 'none' })).toMatchObject({ problem: { code: 'evening-unknown' } });
  expect(await open({ address: '203.0.113.9' })).toMatchObject({ problem: { code: 'room-address-gone' } });
  const { port } = value(await open({}));
  const other = testHost(freshFolder(), {}, { phonePage: page });
  const there = await beginEvening(other);
  const taken = await clientOf(roomApi, other.call)('room.open', { evening: there.id, address: OWN, port });
  expect(taken).toMatchObject({ problem: { code: 'room-port-taken', details: { port: String(port) } } });
  other.close();
});
