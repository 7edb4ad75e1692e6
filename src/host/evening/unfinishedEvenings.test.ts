import { expect, it } from 'vitest';
import { clientOf } from '../../contract/call.ts';
import { eveningApi } from '../../contract/evening.ts';
import { freshFolder, testHost } from '../testing/bank.ts';
import { beginEvening } from '../testing/evening.ts';
import { value } from '../testing/value.ts';

it('a program just started knows whether there is an evening to go on with', async () => {
  const folder = freshFolder();
  const asked = async (): Promise<string[]> => {
    const host = testHost(folder);
    try {
      const found = value(await clientOf(eveningApi, host.call)('evenings.unfinished', {}));
      return found.map(({ evening }) => evening);
    } finally {
      host.close();
    }
  };
  expect(await asked()).toEqual([]);
  const host = testHost(folder);
  const { id } = await beginEvening(host, {}, [{ scoring: 'flat', questions: 1 }]);
  host.close();
  expect(await asked()).toEqual([id]);
  const again = testHost(folder);
  value(await clientOf(eveningApi, again.call)('evenings.discard', { evening: id }));
  again.close();
  expect(await asked()).toEqual([]);
});
