import { expect, it } from 'vitest';
import { roomTokens } from '../../records/migrations/0007-room-tokens.ts';
import { openDatabase } from '../records/database.ts';
import { freshFolder } from '../testing/bank.ts';
import { hashToken, newPlayerToken } from './roomTokens.ts';
import { createSqliteTokens } from './sqliteTokens.ts';

it('keeps digests of tokens for the next start, each for its evening', async () => {
  const file = `${freshFolder()}/records.db`;
  const database = openDatabase(file);
  database.script(roomTokens.sql);
  const tokens = createSqliteTokens('first', (work) => work(database));
  const token = newPlayerToken();
  expect(token).toMatch(/^[\w-]{22}$/);
  await Promise.all([
    tokens.save('ada', hashToken(token)),
    ...Array.from({ length: 50 }, (_, at) => tokens.save(`p${at}`, hashToken(newPlayerToken()))),
  ]);
  await expect(tokens.save('eve', hashToken(token))).rejects.toThrow('UNIQUE');
  database.close();

  const again = openDatabase(file);
  const later = (evening: string) => createSqliteTokens(evening, (work) => work(again));
  expect(later('first').find(hashToken(token))).toBe('ada');
  expect(later('second').find(hashToken(token))).toBeNull();
  expect(later('first').find(token)).toBeNull();
  again.close();
});
