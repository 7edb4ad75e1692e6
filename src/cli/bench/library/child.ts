/**
 * Opens a library in a process of its own, as the app does, and says how long it took since the process began; then, if
 * wanted, searches it and draws rounds from it.
 */
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { client, clientOf } from '../../../contract/call.ts';
import { libraryApi } from '../../../contract/libraryApi.ts';
import { TOPICS } from '../../../facts/topic.ts';
import { createHost } from '../../../host/host.ts';

const [root = '', dataFolder = '', searches = '0', rounds = '0', words = ''] = process.argv.slice(2);
const QUESTIONS = 20;

const host = createHost({
  dataFolder,
  shippedBanks: join(root, 'questions', 'banks'),
  shippedFacts: join(root, 'questions', 'facts'),
  version: '0.0.0',
  shell: 'browser',
});
const call = client(host.call);
const libraryCall = clientOf(libraryApi, host.call);

const listed = await call('library.list', {});
if (!listed.ok) throw new Error(listed.problem.message);
const shelf = await libraryCall('library.films', {});
if (!shelf.ok) throw new Error(shelf.problem.message);
const opened = performance.now();
const { films, questions } = shelf.value;

const timed = async (times: number, act: (turn: number) => Promise<{ ok: boolean }>): Promise<number[]> => {
  const took: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    // As in the app, where each call comes in by itself and what waits has its turn between them.
    await setImmediate();
    const start = performance.now();
    const result = await act(turn);
    took.push(performance.now() - start);
    if (!result.ok) throw new Error(JSON.stringify(result));
  }
  return took;
};
const wanted = words.split('\n');
const searched = await timed(Number(searches), (turn) =>
  libraryCall('library.films', { search: wanted[turn % wanted.length] ?? '' }),
);
const bankIds = listed.value.banks.map(({ id }) => id);
const drawn = await timed(Number(rounds), (turn) =>
  call('games.start', {
    bankIds,
    topics: [...TOPICS],
    questions: QUESTIONS,
    secondsPerQuestion: 20,
    scoring: 'linear',
    hideSpoilers: false,
    seed: turn,
  }),
);
host.close();
const maxRssMb = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ opened, films, questions, searched, drawn, maxRssMb }));
