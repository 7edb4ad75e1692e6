import { join } from 'node:path';
import { client } from '../../src/contract/call.ts';
import { createHost } from '../../src/host/host.ts';
import { openDatabase } from '../../src/host/records/database.ts';
import type { GameEvent } from '../../src/quiz/events.ts';
import { rightResponse } from '../../src/quiz/rightResponse.ts';
import { APP_FOLDER } from '../targets/electron.ts';
import { wrongResponse } from './wrongResponse.ts';

/** Plays a round on the records of a data folder while no app runs, with the times given in ms. */
export async function playedBefore(
  dataFolder: string,
  answers: readonly { right: boolean; elapsedMs: number }[],
): Promise<void> {
  const shippedBanks = join(APP_FOLDER, 'questions/banks');
  const shippedFacts = join(APP_FOLDER, 'questions/facts');
  const host = createHost({ dataFolder, shippedBanks, shippedFacts, version: 'test', shell: 'browser' });
  try {
    const call = client(host.call);
    const started = await call('games.start', {
      bankIds: ['one-second'],
      topics: ['cast'],
      questions: answers.length,
      secondsPerQuestion: 20,
      scoring: 'flat',
      hideSpoilers: false,
      seed: 3,
    });
    if (!started.ok) throw new Error(started.problem.message);
    const { id, setup } = started.value;
    const events = setup.questions.flatMap((question, index): GameEvent[] => {
      const { right = false, elapsedMs = 0 } = answers[index] ?? {};
      const response = right ? rightResponse(question) : wrongResponse(question);
      return [
        { type: 'question-opened', index },
        { type: 'answered', index, player: 'player', response, elapsedMs },
      ];
    });
    for (const [sequence, event] of events.entries()) {
      const kept = await call('games.append', { gameId: id, sequence, event });
      if (!kept.ok) throw new Error(kept.problem.message);
    }
  } finally {
    host.close();
  }
}

/** Lets time go by: what was answered on the records of a data folder was answered so many days earlier. */
export function daysGoBy(dataFolder: string, days: number): void {
  const database = openDatabase(join(dataFolder, 'records.db'));
  try {
    database.run('UPDATE answers SET answered_at = answered_at - ?', days * 24 * 60 * 60 * 1000);
    database.run('DELETE FROM tally');
  } finally {
    database.close();
  }
}
