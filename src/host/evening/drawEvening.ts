import { failed, ok, type Result } from '../../contract/result.ts';
import type { Bank } from '../../quiz/bank.ts';
import { clash, plainTitle } from '../../quiz/clash.ts';
import { drawRound } from '../../quiz/draw.ts';
import type { EveningPlan, RoundPlan } from '../../quiz/evening/plan.ts';
import { EVENING_SCORING } from '../../quiz/evening/scoring.ts';
import type { DrawnRound, EveningSetup } from '../../quiz/evening/setup.ts';
import type { Question } from '../../quiz/question.ts';
import { randomFrom } from '../../quiz/random.ts';
import { showOptions } from '../../quiz/showOptions.ts';
import { cardsAlone, drawTimeline } from '../../quiz/timeline.ts';
import { inOrder } from '../library/edition.ts';
import { narrowed } from '../library/narrowed.ts';

/** What an evening is drawn from. */
export interface EveningSources {
  banks: readonly Bank[];
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
  const films = new Map(sources.banks.flatMap((bank) => bank.films).map((film) => [film.id, film]));
  const about = new Set(used.map(({ film }) => film));
  return ok({
    setup: {
      version: 1,
      seed,
      plan,
      films: [...films.values()].filter(({ id }) => about.has(id)),
      rounds,
      tieQuestion: tieQuestion ?? null,
    },
    short: plan.rounds.flatMap(({ questions: wanted }, round) => {
      const drawn = rounds[round]?.questions.length ?? 0;
      return drawn < wanted ? [{ round, wanted, drawn }] : [];
    }),
  });
}

const banksOf = ({ bankIds, films = {} }: RoundPlan, { banks }: EveningSources): Bank[] =>
  inOrder(banks.filter(({ id }) => bankIds.includes(id))).map((bank) => narrowed(bank, films));

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
  const timelines = banks.flatMap((bank) => bank.timelines ?? []);
  if (kinds?.every((kind) => kind === 'place')) {
    const about = timelines.filter(({ topic }) => topics.includes(topic));
    return drawTimeline(about, { count, hideSpoilers, without }, seed);
  }
  const known = [
    ...banks.flatMap((bank) => bank.questions),
    ...(kinds?.includes('place') ? cardsAlone(timelines) : []),
  ].filter(({ kind }) => !kinds || kinds.includes(kind));
  const films = banks.flatMap((bank) => bank.films);
  const titles = new Set(films.map(({ title }) => plainTitle(title.en)));
  const request = { topics, count, hideSpoilers, films, without };
  const apart = known.filter((question) => !used.some((other) => clash(question, other, titles)));
  const drawn = drawRound(apart, request, seed);
  return drawn.length < count ? drawRound(known, request, seed) : drawn;
}

/** A number that no round asks for; one that the club does not know, if it can be had. */
function drawTie(
  plan: EveningPlan,
  used: readonly Question[],
  seed: number,
  sources: EveningSources,
): Question | undefined {
  const questions = [...new Set(plan.rounds.flatMap((round) => banksOf(round, sources)))].flatMap(
    (bank) => bank.questions,
  );
  const hideSpoilers = plan.rounds.some((round) => round.hideSpoilers);
  const topics = [...new Set(questions.map(({ topic }) => topic))];
  const gone = new Set([...sources.flagged, ...used.map(({ id }) => id)]);
  const pick = (without: ReadonlySet<string>): Question | undefined =>
    drawRound(questions, { topics, count: 1, hideSpoilers, kind: 'number', without }, seed)[0];
  return (plan.noRepeats ? pick(new Set([...gone, ...sources.asked])) : undefined) ?? pick(gone);
}
