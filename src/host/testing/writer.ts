/**
 * A process to be killed: plays one round for ever in the data folder that it is given, and prints the game's id
 * and then each sequence number once it is acknowledged.
 */
import { z } from 'zod';
import { ROUND, testHost } from './bank.ts';

const Started = z.object({ value: z.object({ id: z.string() }) });
const host = testHost(process.argv[2] ?? '');
const { id } = Started.parse(await host.call('games.start', ROUND)).value;
console.log(id);
for (let sequence = 0; ; sequence++) {
  const type = sequence % 2 === 0 ? 'question-opened' : 'interrupted';
  const result = await host.call('games.append', { gameId: id, sequence, event: { type, index: 0 } });
  if (!result.ok) throw new Error(result.problem.message);
  console.log(sequence);
}
