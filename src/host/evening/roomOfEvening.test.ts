import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../host.ts';
import { freshFolder, testHost } from '../testing/bank.ts';
import { beginEvening, joinRoom, type TestEvening } from '../testing/evening.ts';
import { cleaned } from './roomOfEvening.ts';

let host: Host;
beforeEach(() => {
  host = testHost(freshFolder());
});
afterEach(() => {
  host.close();
});

const REFUSED = (refusal: string) => ({ ok: false, refusal });
const DONE = { ok: true, value: undefined };
const FLAT = { scoring: 'flat' as const, questions: 1 };

describe('coming in', () => {
  it('is by a name that nobody has, cleaned of what can’t be seen', async () => {
    const evening = await beginEvening(host);
    expect(cleaned(' \u202Eab\u0000\n c ')).toBe('ab c');
    expect(Array.from(cleaned('字'.repeat(160)))).toHaveLength(100);
    expect(cleaned('👩\u200D🚀')).toBe('👩\u200D🚀');
    expect(await evening.room.join({ name: '\u200B \u200D\n', team: null })).toEqual(REFUSED('name-empty'));
    const ann = await joinRoom(evening, 'Ann');
    expect(await evening.room.join({ name: 'ANN', team: null })).toEqual(REFUSED('name-taken'));
    await evening.act({ do: 'remove-player', player: ann });
    expect([evening.room.has(ann), evening.room.view(ann)]).toEqual([false, null]);
    expect(await evening.room.join({ name: 'Ann', team: null })).toMatchObject({ ok: true });
    await evening.until('finished');
    expect(await evening.room.join({ name: 'Bob', team: null })).toEqual(REFUSED('over'));
  });

  it('is to a team that is there, or to a new one where the plan lets players make one', async () => {
    const plan = { entrants: 'teams' as const, teams: ['Reds'], newTeams: false };
    const closed = await beginEvening(host, plan);
    const [reds] = closed.room.about().teams;
    expect(closed.room.about()).toMatchObject({
      name: 'A game night',
      newTeams: false,
      teams: [{ name: 'Reds' }],
    });
    expect(await closed.room.join({ name: 'Ann', team: 'Blues' })).toEqual(REFUSED('team-unknown'));
    const ann = await joinRoom(closed, 'Ann', reds?.id);
    expect(closed.room.view(ann)).toMatchObject({ phase: 'lobby', player: { team: reds?.id } });

    const open = await beginEvening(host, { ...plan, newTeams: true });
    await joinRoom(open, 'Bob', 'Blues');
    await joinRoom(open, 'Cid', 'blues');
    expect((await open.stage()).teams.map(({ name, players }) => [name, players])).toEqual([
      ['Reds', 0],
      ['Blues', 2],
    ]);
  });

  it('tells the host whose phone is in touch', async () => {
    const evening = await beginEvening(host);
    const ann = await joinRoom(evening, 'Ann');
    const connected = async () => (await evening.host()).players[0]?.connected;
    expect(await connected()).toBe(false);
    evening.room.setConnected(ann, true);
    expect(await connected()).toBe(true);
  });
});

const opening = (evening: TestEvening, player: string): string => {
  const view = evening.room.view(player);
  return view && 'opening' in view ? view.opening : '';
};

it('puts the buzzers in order by when they were pressed, and shows the gap', async () => {
  const evening = await beginEvening(host, { readMs: 60_000 }, [{ ...FLAT, answering: 'buzzer' }]);
  const [ann, bob, cid] = [
    await joinRoom(evening, 'Ann'),
    await joinRoom(evening, 'Bob'),
    await joinRoom(evening, 'Cid'),
  ];
  await evening.until('question');
  expect(await evening.room.buzz(cid, '', performance.now(), 0)).toEqual(REFUSED('locked-out'));
  await evening.act({ do: 'next' });
  expect(evening.room.view(cid)).toMatchObject({ buzzer: { state: 'locked-out' } });
  expect(evening.room.view(ann)).toMatchObject({ buzzer: { state: 'may' } });
  await new Promise((done) => setTimeout(done, 120));
  const at = performance.now();
  expect(await evening.room.buzz(ann, opening(evening, ann), at, 10)).toEqual(DONE);
  // Came 30 ms later, and took 90 ms longer.
  expect(await evening.room.buzz(bob, opening(evening, bob), at + 30, 100)).toEqual(DONE);
  await expect.poll(async () => (await evening.stage()).turn?.name).toBe('Bob');
  expect(evening.room.view(bob)).toMatchObject({ phase: 'open', buzzer: { state: 'first' } });
  const beaten = evening.room.view(ann);
  expect(beaten).toMatchObject({ phase: 'paused', buzzer: { state: 'beaten' } });
  expect(beaten && 'buzzer' in beaten ? beaten.buzzer?.behindMs : null).toBeCloseTo(60, 3);
  await evening.act({ do: 'rule-buzz', right: false });
  expect(evening.room.view(bob)).toMatchObject({ buzzer: { state: 'locked-out' } });
  expect(evening.room.view(ann)).toMatchObject({ buzzer: { state: 'first' } });
  expect(
    await evening.room.answer(ann, opening(evening, ann), { kind: 'choice', option: 'yes' }, at),
  ).toEqual(DONE);
  await expect.poll(async () => (await evening.host()).phase).toBe('closed');
  await evening.until('revealed');
  expect((await evening.host()).standings.map(({ name, points }) => [name, points])).toEqual([
    ['Ann', 1000],
    ['Bob', 0],
    ['Cid', 0],
  ]);
});

it('takes jokers and wagers when they may be given', async () => {
  const evening = await beginEvening(host, {}, [
    { ...FLAT, joker: true },
    { ...FLAT, scoring: 'wager', wager: true },
  ]);
  const ann = await joinRoom(evening, 'Ann');
  expect(await evening.room.playJoker(ann)).toEqual(REFUSED('not-now'));
  await evening.until('round');
  expect(evening.room.view(ann)).toMatchObject({ phase: 'round', joker: 'may', round: { number: 1, of: 2 } });
  expect(await evening.room.playJoker(ann)).toEqual(DONE);
  expect(evening.room.view(ann)).toMatchObject({ joker: 'played' });
  await evening.until('open');
  await evening.room.answer(ann, opening(evening, ann), { kind: 'choice', option: 'yes' }, performance.now());
  await evening.until('standings');
  expect(evening.room.view(ann)).toMatchObject({ phase: 'standings', points: 2000, rank: 1 });
  await evening.until('round');
  expect(evening.room.view(ann)).toMatchObject({ phase: 'wager', most: 2000, wager: null });
  expect(await evening.room.placeWager(ann, 2001)).toEqual(REFUSED('bad-answer'));
  expect(await evening.room.placeWager(ann, 500)).toEqual(DONE);
  expect(evening.room.view(ann)).toMatchObject({ wager: 500 });
  await evening.until('revealed');
  expect(evening.room.view(ann)).toMatchObject({
    points: 1500,
    outcome: { verdict: 'missed', points: -500 },
  });
});

it('breaks a tie by shots where there is no number, and asks for hearts at the end', async () => {
  const evening = await beginEvening(host, { tieBreak: true, rateFilms: true }, [FLAT]);
  const [ann, bob] = [await joinRoom(evening, 'Ann'), await joinRoom(evening, 'Bob')];
  await evening.until('open');
  for (const player of [ann, bob])
    await evening.room.answer(
      player,
      opening(evening, player),
      { kind: 'choice', option: 'yes' },
      performance.now(),
    );
  await evening.until('shots');
  expect(evening.room.view(ann)).toMatchObject({ phase: 'shot', mayShoot: true });
  expect(await evening.room.shoot(ann, opening(evening, ann), 1200)).toEqual(DONE);
  expect(await evening.room.shoot(bob, opening(evening, bob), 1100)).toEqual(DONE);
  expect(evening.room.view(bob)).toMatchObject({ mayShoot: false, elapsedMs: 1100 });
  expect(await evening.stage()).toMatchObject({ tie: { shots: [], answered: 2, winner: null } });
  await evening.act({ do: 'next' });
  expect(await evening.stage()).toMatchObject({
    tie: { winner: { name: 'Bob' } },
    standings: [{ name: 'Bob' }, {}],
  });
  await evening.until('rating');
  expect(await evening.room.rateFilm(ann, 'a-film', 6)).toEqual(REFUSED('bad-answer'));
  expect(await evening.room.rateFilm(ann, 'a-film', 5)).toEqual(DONE);
  expect(await evening.room.rateFilm(bob, 'a-film', 2)).toEqual(DONE);
  expect((await evening.stage()).love).toMatchObject([{ mean: 3.5, ratings: 2, hearts: [0, 1, 0, 0, 1] }]);
  await evening.until('finished');
  expect(evening.room.view(ann)).toMatchObject({ phase: 'finished', rank: 2, players: 2 });
});
