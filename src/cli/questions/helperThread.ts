/** The second thread of a run: see `openHelper`. */
import { parentPort, workerData } from 'node:worker_threads';
import { realWorld } from './files.ts';
import { readFilms } from './films.ts';
import { type HelperOrder, nextOf } from './helper.ts';
import { yearBanks } from './yearBanks.ts';

const { films: path, seed, taken } = workerData as HelperOrder;
// The first thread reads the same lines and says what is wrong with them.
const silent = { ...realWorld, complain: () => undefined, progress: () => undefined };
const films = await readFilms(silent, path);
if (films) {
  for (const bank of yearBanks(films.shelf, seed, () => nextOf(taken)))
    parentPort?.postMessage(bank, bank.file ? [bank.file.bytes.buffer] : []);
}
