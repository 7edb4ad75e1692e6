import { createHost } from '../../src/host/host.ts';
import { EveningPlan } from '../../src/quiz/evening/plan.ts';
import { APP_FOLDER } from '../targets/electron.ts';

/** Puts a plan into a data folder, before the app is started. */
export async function addPlan(
  dataFolder: string,
  plan: Omit<Partial<EveningPlan>, 'rounds'> & { rounds: object[] },
): Promise<void> {
  const host = createHost({
    dataFolder,
    shippedBanks: `${APP_FOLDER}/questions/banks`,
    shippedFacts: `${APP_FOLDER}/questions/facts`,
    version: '0.0.0',
    shell: 'browser',
  });
  const whole = EveningPlan.parse({ id: 'plan', name: 'Friday at the Odeon', entrants: 'players', ...plan });
  const saved = await host.call('plans.save', { plan: whole });
  host.close();
  if (!saved.ok) throw new Error(saved.problem.message);
}

/** What a round has that says nothing else. */
export const ROUND = {
  title: 'The reels',
  bankIds: ['every-kind'],
  topics: ['production'],
  questions: 1,
  secondsPerQuestion: 120,
  scoring: 'flat',
  hideSpoilers: false,
} as const;
