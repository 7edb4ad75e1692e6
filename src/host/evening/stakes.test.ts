import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Host } from '../host.ts';
import { freshFolder, testHost } from '../testing/bank.ts';
import { beginEvening, joinRoom } from '../testing/evening.ts';
import { value } from '../testing/value.ts';

let host: Host;
beforeEach(() => {
  host = testHost(freshFolder());
});
afterEach(() => {
  host.close();
});

const DONE = { ok: true, value: undefined };

it('lets every player wager and play a joker in the same round, in any order', async () => {
  const evening = await beginEvening(host, {}, [{ scoring: 'flat', questions: 2, joker: true, wager: true }]);
  const [ann, bob] = [await joinRoom(evening, 'Ann'), await joinRoom(evening, 'Bob')];
  await evening.until('round');
  expect(evening.room.view(ann)).toMatchObject({ phase: 'wager', wager: null, joker: 'may' });
  expect(await evening.room.placeWager(ann, 300)).toEqual(DONE);
  expect(evening.room.view(ann)).toMatchObject({ phase: 'wager', wager: 300, joker: 'may' });
  expect(await evening.room.playJoker(ann)).toEqual(DONE);
  expect(evening.room.view(ann)).toMatchObject({ phase: 'wager', wager: 300, joker: 'played' });
  expect(await evening.room.playJoker(bob)).toEqual(DONE);
  expect(await evening.room.placeWager(bob, 200)).toEqual(DONE);

  // The pause before the next question is for wagers alone.
  await evening.until('revealed');
  await evening.act({ do: 'next' });
  const carl = await joinRoom(evening, 'Carl');
  expect(evening.room.view(carl)).toMatchObject({ phase: 'wager', joker: 'none' });
});

it('shows the stage who has wagered and played a joker, and never how much', async () => {
  const evening = await beginEvening(host, {}, [{ scoring: 'flat', joker: true, wager: true }]);
  const [ann, bob] = [await joinRoom(evening, 'Ann'), await joinRoom(evening, 'Bob')];
  expect((await evening.stage()).stakes).toBe(null);
  await evening.until('round');
  await evening.room.placeWager(ann, 777);
  await evening.room.playJoker(bob);
  const stage = await evening.stage();
  expect(stage.stakes).toEqual({
    wagers: true,
    jokers: true,
    players: [
      { id: ann, name: 'Ann', team: null, wagered: true, joker: false },
      { id: bob, name: 'Bob', team: null, wagered: false, joker: true },
    ],
  });
  // As a number of its own: an id may have these digits.
  expect(JSON.stringify(stage)).not.toMatch(/\b777\b/);
  await evening.until('open');
  expect((await evening.stage()).stakes).toBe(null);
});

it('shows the desk the hearts that each player gave', async () => {
  const evening = await beginEvening(host, { rateFilms: true, tieBreak: false }, [{}]);
  const { added } = await evening.act({ do: 'add-player', name: 'Ann', team: null, way: 'paper' });
  await evening.until('rating');
  const [film] = (await evening.host()).love;
  if (!film || added === null) throw new Error('nothing to rate, or nobody');
  await evening.act({ do: 'rate', player: added, film: film.film, hearts: 4 });
  expect((await evening.host()).ratings).toEqual([{ player: added, film: film.film, hearts: 4 }]);
});

it('hands out what came from paper and from the host beside the answers', async () => {
  const evening = await beginEvening(host, {}, [{ scoring: 'flat', questions: 1 }]);
  const { added } = await evening.act({ do: 'add-player', name: 'Ann', team: null, way: 'paper' });
  const entrant = added ?? '';
  await evening.until('revealed');
  await evening.act({ do: 'paper', entrant, round: 0, index: 0, points: 500 });
  await evening.act({ do: 'adjust', entrant, points: -20, reason: 'Whispered' });
  const { text } = value(await evening.call('evenings.export', { evening: evening.id, format: 'csv' }));
  const rows = text.split('\r\n');
  expect(rows.filter((row) => /^(paper|adjustment|standing)/.test(row))).toEqual([
    expect.stringMatching(/^paper,1,1,question-\d,,,Ann,,,,500,,,,$/),
    'adjustment,,,,,,Ann,,,,-20,,Whispered,,',
    'standing,,,,,,Ann,,,,480,,,,1',
  ]);
});

it('names in its log those that are not in any more', async () => {
  const evening = await beginEvening(host, { entrants: 'teams', teams: ['Reds'] }, [{}]);
  const { added } = await evening.act({ do: 'add-player', name: 'Ann', team: null, way: 'key' });
  await evening.act({ do: 'remove-player', player: added ?? '' });
  const [team] = (await evening.host()).teams;
  await evening.act({ do: 'rename-team', team: team?.id ?? '', name: 'Blues' });
  await evening.act({ do: 'remove-team', team: team?.id ?? '' });
  const lines = (await evening.host()).log.map(({ event, who }) => [event.type, who]);
  expect(lines.slice(0, 3)).toEqual([
    ['team-removed', 'Blues'],
    ['team-renamed', 'Blues'],
    ['player-removed', 'Ann'],
  ]);
});
