import type { GameEvent } from '../../quiz/events.ts';
import { client } from '../../contract/call.ts';
import type { RequestOf, SavedGame } from '../../contract/api.ts';
import type { Host } from '../host.ts';
import { ROUND } from './bank.ts';

/** How each question is answered: right or wrong after so many ms, or not at all. */
export type Played = { right: boolean; elapsedMs: number } | 'missed';

/**
 * Plays a round of the bank "small" to its end, or as far as the answers go.
 * @throws Error when the host refuses
 */
export async function playRound(
  host: Host,
  answers: readonly Played[],
  change: Partial<RequestOf<'games.start'>> = {},
): Promise<SavedGame> {
  const call = client(host.call);
  const started = await call('games.start', { ...(ROUND as RequestOf<'games.start'>), ...change });
  if (!started.ok) throw new Error(started.problem.message);
  const { id, setup } = started.value;
  const limitMs = (setup.secondsPerQuestion ?? 0) * 1000;
  const events = answers.flatMap((answer, index): GameEvent[] => [
    { type: 'question-opened', index },
    answer === 'missed'
      ? { type: 'time-up', index, elapsedMs: limitMs }
      : {
          type: 'answered',
          index,
          player: 'player',
          response: { kind: 'choice', option: answer.right ? 'yes' : 'no' },
          elapsedMs: answer.elapsedMs,
        },
  ]);
  for (const [sequence, event] of events.entries()) {
    const kept = await call('games.append', { gameId: id, sequence, event });
    if (!kept.ok) throw new Error(kept.problem.message);
  }
  return started.value;
}
