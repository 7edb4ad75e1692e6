import { createHost, type Host } from '../../src/host/host.ts';
import type { Method, ReplyOf, RequestOf, RoundRequest, SavedGame } from '../../src/contract/api.ts';
import type { GameEvent } from '../../src/quiz/events.ts';
import { rightResponse } from '../../src/quiz/rightResponse.ts';
import type { App } from '../app.ts';
import { APP_FOLDER } from '../targets/electron.ts';
import { RoundPage } from './RoundPage.ts';
import { SummaryPage } from './SummaryPage.ts';
import { wrongResponse } from './wrongResponse.ts';

/** Calls the app's own services on a data folder, before the app is started on it. */
export type Ask = <M extends Method>(method: M, request: RequestOf<M>) => Promise<ReplyOf<M>>;

/**
 * Prepares a data folder by the services that the app itself uses.
 * @param daysAgo how long ago all this happens, for the records
 */
export async function prepare(
  dataFolder: string,
  act: (ask: Ask, host: Host) => Promise<void>,
  daysAgo = 0,
): Promise<void> {
  const { now } = Date;
  Date.now = () => now() - daysAgo * 24 * 60 * 60 * 1000;
  const host = createHost({
    dataFolder,
    shippedBanks: `${APP_FOLDER}/questions/banks`,
    shippedFacts: `${APP_FOLDER}/questions/facts`,
    version: 'e2e',
    shell: 'browser',
  });
  try {
    await act(askOf(host), host);
  } finally {
    host.close();
    Date.now = now;
  }
}

function askOf(host: Host): Ask {
  return async (method, request) => {
    const result = await host.call(method, request);
    if (!result.ok) throw new Error(`${method}: ${result.problem.message}`);
    return result.value as ReplyOf<typeof method>;
  };
}

/** A round that may be asked for, of the short questions of every kind unless it says otherwise. */
export const aRequest = (change: Partial<RoundRequest> = {}): RequestOf<'games.start'> => ({
  bankIds: ['one-second'],
  topics: ['plot', 'cast', 'production', 'awards', 'release', 'reception'],
  questions: 5,
  secondsPerQuestion: 60,
  scoring: 'linear',
  hideSpoilers: false,
  ...change,
});

/** Plays a game to its end or as far as the answers go: r for right, w for wrong, s for passed over. */
export async function play(ask: Ask, game: SavedGame, answers: string): Promise<void> {
  const player = game.setup.players[0]?.id ?? '';
  let sequence = game.events.length;
  const append = async (event: GameEvent) => {
    await ask('games.append', { gameId: game.id, sequence, event });
    sequence += 1;
  };
  for (const [index, letter] of Array.from(answers).entries()) {
    const question = game.setup.questions[index];
    if (!question) throw new Error(`There is no question ${index}.`);
    await append({ type: 'question-opened', index });
    if (letter === 's')
      await append({ type: 'lifeline-used', index, player, lifeline: 'skip', elapsedMs: 900 });
    else {
      const response = letter === 'r' ? rightResponse(question) : wrongResponse(question);
      await append({ type: 'answered', index, player, response, elapsedMs: 2500 });
    }
  }
}

/** Goes to a round by its address, as a bookmark does. */
export async function goToRound({ page }: App, gameId: string): Promise<RoundPage> {
  await page.evaluate((id) => (location.hash = `/round/${id}`), gameId);
  return new RoundPage(page);
}

/** The same of its result. */
export async function goToSummary({ page }: App, gameId: string): Promise<SummaryPage> {
  await page.evaluate((id) => (location.hash = `/summary/${id}`), gameId);
  return new SummaryPage(page);
}
