import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const source = resolve(import.meta.dirname, '..');

/** What of the app is not needed to open it: packages and rooms that come when they are first used. */
const LATER = [
  /from '(\.\.\/)+importers\//,
  /from 'electron-updater'/,
  /from 'qrcode'/,
  /from '(\.\.\/)+host\/(room|printing)\//,
  /from '\.\/(openRoom|roomQr|roomParts)\.ts'/,
  /from 'ws'/,
  /from '\.\/(laterServices|evening\/handlers|imports\/handlers)\.ts'/,
  /from 'openskill'/,
  /from '(yaml|csv-stringify\/sync)'/,
  /from '\.\/(films\/films|statistics\/exportRecords)\.ts'/,
];

test('the main process is opened without what it may never use', () => {
  const files = [...filesOf('main'), join(source, 'host/host.ts'), join(source, 'host/room/roomHost.ts')];
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    for (const pattern of LATER)
      expect(
        [...text.matchAll(new RegExp(`^import (?!type ).*${pattern.source}`, 'gm'))].map(([line]) => line),
        file,
      ).toEqual([]);
  }
});

function filesOf(room: string): string[] {
  return readdirSync(join(source, room))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(source, room, name));
}
