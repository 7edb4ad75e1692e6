import { type FactBook, voicesOf } from '../facts/book.ts';
import type { Kind } from '../quiz/question.ts';
import { rankOf } from './rank.ts';
import type { Draft } from './template.ts';

/** With so many independent voices a fact counts as widely known. */
const MANY_VOICES = 3;
/** Likeness for a question that has no wrong answers to choose from. */
const NOTHING_TO_CHOOSE_FROM = 0.75;

/** What a guess at a difficulty is made of. */
interface Weighed {
  kind: Kind;
  /** How many independent voices each fact has. */
  voices: readonly number[];
  /** How central each fact is, from 0 to 1. */
  centrality: readonly number[];
  /** How like the key each wrong answer is, from 0 to 1; none for a question without wrong answers. */
  likeness: readonly number[];
}

/**
 * Guesses how hard a question is before anybody has answered it; a rating from real answers takes over later.
 *
 * 0.1 + 0.25 (1 - voices / 3) + 0.4 (1 - centrality) + 0.25 likeness, and 0.8 of that for true-or-false, where a coin
 * is right half of the time. Of several facts the mean counts. Few voices and small details are harder, and so are wrong
 * answers out of the film itself (likeness 1), close numbers and names out of films of its like (0.75) against
 * hand-written phrases (0.5) or names from elsewhere (0); a question without wrong answers counts as 0.75. The weights
 * are ours: a prior to be corrected by play, not a measurement.
 * @returns 0 (everyone knows) to 1 (hardly anyone does), with two decimals
 */
export function weighDifficulty({ kind, voices, centrality, likeness }: Weighed): number {
  const heard = mean(voices.map((count) => Math.min(count, MANY_VOICES) / MANY_VOICES));
  const alike = likeness.length === 0 ? NOTHING_TO_CHOOSE_FROM : mean(likeness);
  const full = 0.1 + 0.25 * (1 - heard) + 0.4 * (1 - mean(centrality)) + 0.25 * alike;
  return Math.round((kind === 'truth' ? 0.8 * full : full) * 100) / 100;
}

/** The difficulty of a draft on the facts of one film: see `weighDifficulty`. */
export function priorDifficulty(book: FactBook, draft: Draft): number {
  const { kind, facts } = draft;
  const distractors = 'distractors' in draft ? draft.distractors : [];
  const likeness = distractors.map((distractor): number => {
    if (rankOf(distractor.text.en) !== undefined) return 0.75;
    if (distractor.entity === undefined) return 0.5;
    return book.entity(distractor.entity)?.pool === true ? 0 : 1;
  });
  return weighDifficulty({
    kind,
    voices: facts.map((fact) => voicesOf(book, fact)),
    centrality: facts.map(({ centrality }) => centrality),
    likeness,
  });
}

function mean(figures: readonly number[]): number {
  return figures.reduce((sum, one) => sum + one, 0) / figures.length;
}
