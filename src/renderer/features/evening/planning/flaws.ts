import type { Library } from '../../../../contract/api.ts';
import { EveningPlan, type RoundPlan } from '../../../../quiz/evening/plan.ts';
import { countDrawable } from '../../../stores/roundToOffer.ts';

/** What keeps a plan from being played, or what the host should know of it; each has its words. */
export type Flaw =
  | { at: 'name' | 'teams' }
  | { at: 'rounds'; round: number; what: 'title' | 'films' | 'topics' | 'kinds' }
  | { at: 'rounds'; round: number; what: 'few'; available: number }
  | { at: 'other'; message: string };

/** Whether a plan with the flaw can be kept and played all the same. */
export const isMild = (flaw: Flaw): boolean => flaw.at === 'rounds' && flaw.what === 'few';

/** How many questions a round can draw from, whatever their kinds. */
export const availableFor = (library: Library, { bankIds, topics, hideSpoilers }: RoundPlan): number =>
  countDrawable(library, { bankIds, topics, hideSpoilers });

/** All that is wrong with a plan as it stands. */
export function flawsOf(plan: EveningPlan, library: Library): Flaw[] {
  const flaws: Flaw[] = [];
  if (plan.name.trim() === '') flaws.push({ at: 'name' });
  const names = plan.teams.map((team) => team.trim().toLowerCase());
  if (new Set(names).size < names.length || names.includes('')) flaws.push({ at: 'teams' });
  plan.rounds.forEach((round, at) => {
    if (round.title.trim() === '') flaws.push({ at: 'rounds', round: at, what: 'title' });
    if (round.bankIds.length === 0) flaws.push({ at: 'rounds', round: at, what: 'films' });
    if (round.topics.length === 0) flaws.push({ at: 'rounds', round: at, what: 'topics' });
    if (round.kinds?.length === 0) flaws.push({ at: 'rounds', round: at, what: 'kinds' });
    const available = availableFor(library, round);
    if (round.topics.length > 0 && round.bankIds.length > 0 && available < round.questions)
      flaws.push({ at: 'rounds', round: at, what: 'few', available });
  });
  const parsed = EveningPlan.safeParse(plan);
  const [issue] = parsed.error?.issues ?? [];
  if (issue && flaws.every(isMild))
    flaws.push({ at: 'other', message: `${issue.path.join('.')}: ${issue.message}` });
  return flaws;
}
