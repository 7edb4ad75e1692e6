import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Host } from '../host.ts';
import { freshFolder, testHost } from '../testing/bank.ts';
import { beginEvening, joinRoom, resumeEvening } from '../testing/evening.ts';

let folder: string;
let host: Host;
beforeEach(() => {
  folder = freshFolder();
  host = testHost(folder);
});
afterEach(() => {
  host.close();
});

it('takes a thousand answers of one moment with few waits for the disk, and tells of them together', async () => {
  const evening = await beginEvening(host, {}, [{ scoring: 'kahoot', questions: 1 }]);
  const players = await Promise.all(
    Array.from({ length: 1000 }, (_, at) => joinRoom(evening, `Player ${at}`)),
  );
  await evening.until('open');
  const view = evening.room.view(players[0] ?? '');
  const opening = view && 'opening' in view ? view.opening : '';
  let calls = 0;
  const end = evening.room.subscribe(() => {
    calls += 1;
    // As the server of the phones does: everybody's view is made again.
    for (const player of players) evening.room.view(player);
  });
  const outcomes = await Promise.all(
    players.map((player, at) =>
      evening.room.answer(
        player,
        opening,
        { kind: 'choice', option: at % 3 === 0 ? 'yes' : 'no' },
        performance.now(),
      ),
    ),
  );
  end();
  expect(outcomes.every(({ ok }) => ok)).toBe(true);
  expect(calls).toBeLessThan(5);
  await evening.until('revealed');
  const seen = await evening.host();
  expect(seen.question).toMatchObject({ answered: 1000, distribution: [{ count: 334 }, { count: 666 }] });
  expect(seen.standings.filter(({ points }) => points > 0)).toHaveLength(334);

  host.close();
  host = testHost(folder);
  const again = await (await resumeEvening(host, evening.id)).host();
  expect(again.standings).toEqual(seen.standings);
});
