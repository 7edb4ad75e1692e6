import { afterEach, beforeEach, expect, it } from 'vitest';
import { client, type QuizApi } from '../../contract/call.ts';
import type { Host } from '../host.ts';
import { freshFolder, testHost } from '../testing/bank.ts';
import { playRound } from '../testing/play.ts';
import { value } from '../testing/value.ts';

let host: Host;
let call: QuizApi;
beforeEach(() => {
  host = testHost(freshFolder());
  call = client(host.call);
});
afterEach(() => {
  host.close();
});

const totals = async () => value(await call('games.totals', {}));
const right = { right: true, elapsedMs: 0 };
const wrong = { right: false, elapsedMs: 0 };

it('says the same of all rounds as the list of them does', async () => {
  expect(await totals()).toEqual({ rounds: 0, best: null, longestMarathon: 0 });
  await playRound(host, [wrong, wrong, wrong, wrong]);
  expect(await totals()).toMatchObject({ rounds: 1, best: 0 });
  const best = await playRound(host, [right, right, right, wrong]);
  await playRound(host, [right, wrong, right, wrong]);
  // One that is not finished counts for nothing yet.
  await playRound(host, [right, right, right]);
  const history = value(await call('games.history', {}));
  expect(await totals()).toMatchObject({
    rounds: history.length,
    best: Math.max(...history.map(({ points }) => points)),
  });
  value(await call('games.discard', { gameId: best.id }));
  expect(await totals()).toMatchObject({ rounds: 2, best: 2000 });
});

it('knows how far the longest marathon went, other than the one at hand', async () => {
  const ran = [right, wrong, wrong, wrong];
  const first = await playRound(host, [wrong, wrong, wrong], { mode: 'marathon' });
  const second = await playRound(host, ran, { mode: 'marathon' });
  await playRound(host, ran);
  expect(await totals()).toMatchObject({ rounds: 3, longestMarathon: 4 });
  const besides = async (id: string) => value(await call('games.totals', { besides: id })).longestMarathon;
  expect([await besides(second.id), await besides(first.id)]).toEqual([3, 4]);
});
