import { failed, ok, type Result } from '../../contract/result.ts';
import type { Bank } from '../../quiz/bank.ts';
import { TOPICS } from '../../facts/topic.ts';
import { drawFrom } from '../../quiz/draw.ts';
import type { EveningPlan, RoundPlan } from '../../quiz/evening/plan.ts';
import { EVENING_SCORING } from '../../quiz/evening/scoring.ts';
import type { DrawnRound, EveningSetup } from '../../quiz/evening/setup.ts';
import { joinedPool, poolOf } from '../../quiz/pool.ts';
import type { Question } from '../../quiz/question.ts';
import { randomFrom } from '../../quiz/random.ts';
import { showOptions } from '../../quiz/showOptions.ts';
import { cardsAlone, drawTimeline } from '../../quiz/timeline.ts';
import { type DrawBank, inOrder, narrowedBanks, poolOfBanks } from '../library/drawBank.ts';

/** What an evening is drawn from. */
export interface EveningSources {
  banks: readonly (DrawBank & { readonly bank: Bank })[];
  /** The ids of the questions that are out of play. */
  flagged: ReadonlySet<string>;
  /** The ids of those that the club was asked before. */
  asked: ReadonlySet<string>;
}

export interface DrawnEvening {
  setup: EveningSetup;
  /** The rounds for which there were fewer questions than wanted. */
  short: { round: number; wanted: number; drawn: number }[];
}

/**
 * Draws the questions of every round, and a number for a tie-break. No question comes twice in an evening, and while
 * others can be had, none that clashes with one of another round. The same plan, seed and sources draw the same evening.
 */
export function drawEvening(plan: EveningPlan, seed: number, sources: EveningSources): Result<DrawnEvening> {
  const unknown = plan.rounds
    .flatMap(({ bankIds }) => bankIds)
    .filter((id) => !sources.banks.some((bank) => bank.id === id));
  if (unknown.length > 0) {
    const ids = [...new Set(unknown)].join(', ');
    return failed('bank-unknown', `There is no bank ${ids} (any more). Choose another in the plan.`, { ids });
  }
  const used: Question[] = [];
  const rounds: DrawnRound[] = [];
  let random = randomFrom(seed);
  for (const [at, round] of plan.rounds.entries()) {
    const questions = drawOne(round, used, seed + at, sources, plan.noRepeats);
    if (questions.length === 0) {
      const { title } = round;
      return failed(
        'evening-no-questions',
        `There are no questions for the round "${title}". Choose more films, topics or kinds for it, or let questions come back that were asked before.`,
        { round: title },
      );
    }
    used.push(...questions);
    const shown = questions.map((question) => {
      const [order, next] = showOptions(question, random);
      random = next;
      return { question, order };
    });
    rounds.push({ questions: shown, scoring: EVENING_SCORING[round.scoring] });
  }
  const tieQuestion = drawTie(plan, used, seed, sources);
  const about = new Set(used.map(({ film }) => film));
  const films = new Map(
    sources.banks
      .flatMap((bank) => bank.films.filter(({ id }) => about.has(id)))
      .map((film) => [film.id, film]),
  );
  return ok({
    setup: {
      version: 1,
      seed,
      plan,
      films: [...films.values()],
      rounds,
      tieQuestion: tieQuestion ?? null,
    },
    short: plan.rounds.flatMap(({ questions: wanted }, round) => {
      const drawn = rounds[round]?.questions.length ?? 0;
      return drawn < wanted ? [{ round, wanted, drawn }] : [];
    }),
  });
}

const banksOf = ({ bankIds, films = {} }: RoundPlan, { banks }: EveningSources): DrawBank[] => {
  const wanted = new Set(bankIds);
  return narrowedBanks(inOrder(banks.filter(({ id }) => wanted.has(id))), films);
};

function drawOne(
  round: RoundPlan,
  used: readonly Question[],
  seed: number,
  sources: EveningSources,
  noRepeats: boolean,
): Question[] {
  const banks = banksOf(round, sources);
  const { topics, kinds, questions: count, hideSpoilers } = round;
  const without = new Set([
    ...sources.flagged,
    ...(noRepeats ? sources.asked : []),
    ...used.map(({ id }) => id),
  ]);
  const timelines = () => banks.flatMap((bank) => bank.timelines);
  if (kinds?.every((kind) => kind === 'place')) {
    const about = timelines().filter(({ topic }) => topics.includes(topic));
    return drawTimeline(about, { count, hideSpoilers, without }, seed);
  }
  const pool = joinedPool([
    poolOfBanks(banks),
    ...(kinds?.includes('place') ? [poolOf(cardsAlone(timelines()))] : []),
  ]);
  return drawFrom(
    pool,
    { topics, count, hideSpoilers, without, kinds: kinds ?? undefined, beside: used },
    seed,
  );
}

/** A number that no round asks for; one that the club does not know, if it can be had. */
function drawTie(
  plan: EveningPlan,
  used: readonly Question[],
  seed: number,
  sources: EveningSources,
): Question | undefined {
  const pool = poolOfBanks([...new Set(plan.rounds.flatMap((round) => banksOf(round, sources)))]);
  const hideSpoilers = plan.rounds.some((round) => round.hideSpoilers);
  const gone = new Set([...sources.flagged, ...used.map(({ id }) => id)]);
  const pick = (without: ReadonlySet<string>): Question | undefined =>
    drawFrom(pool, { topics: TOPICS, count: 1, hideSpoilers, kind: 'number', without }, seed)[0];
  return (plan.noRepeats ? pick(new Set([...gone, ...sources.asked])) : undefined) ?? pick(gone);
}
