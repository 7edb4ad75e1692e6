import { expect, it } from 'vitest';
import { openDatabase } from '../records/database.ts';
import { recordsFile } from '../records/openRecords.ts';
import { freshFolder, testHost } from '../testing/bank.ts';
import { beginEvening } from '../testing/evening.ts';
import { hashToken, newPlayerToken } from './roomTokens.ts';
import { createSqliteTokens } from './sqliteTokens.ts';

it('keeps digests of tokens with their players, for the next start, each for its evening', async () => {
  const folder = freshFolder();
  const host = testHost(folder);
  const { room, id } = await beginEvening(host);
  const [token, unused] = [newPlayerToken(), newPlayerToken()];
  expect(token).toMatch(/^[\w-]{22}$/);
  const joined = await room.join({ name: 'Ada', team: null, tokenHash: hashToken(token) });
  const again = await room.join({ name: 'Ada', team: null, tokenHash: hashToken(unused) });
  expect([joined.ok, again.ok]).toEqual([true, false]);
  host.close();

  const database = openDatabase(recordsFile(folder));
  const later = (evening: string) => createSqliteTokens(evening, (work) => work(database));
  expect(later(id).find(hashToken(token))).toBe(joined.ok && joined.value.player);
  expect(later('second').find(hashToken(token))).toBeNull();
  expect(later(id).find(token)).toBeNull();
  expect(later(id).find(hashToken(unused))).toBeNull();
  database.close();
});
