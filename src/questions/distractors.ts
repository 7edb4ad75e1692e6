import { type FactBook, type Slot, fillersOf, trueAnswers } from '../facts/book.ts';
import type { Entity, EntityType } from '../facts/entity.ts';
import type { Fact } from '../facts/fact.ts';
import { standingOf } from '../facts/standing.ts';
import { plainNamesOf, plainText } from '../facts/names.ts';
import { type Candidate, candidateOf, foilCandidates } from './candidate.ts';
import type { Chance } from './random.ts';

/** Which part of a fact is asked for, and which parts the stem names. */
export interface Asks {
  slot: Slot;
  given: readonly Slot[];
}

/** Three is what most banks use; Rodriguez (2005) found two good ones better than three with a filler. */
const MOST_DISTRACTORS = 3;
const LEAST_DISTRACTORS = 2;

/**
 * Chooses the wrong answers: at most one of them from `near` for each two from `pool`, as far as both last.
 * @param options candidates that may be wrong answers; those true in any source, those that are another name of the
 *   key or of each other, and those of very different length are left out
 * @returns two or three candidates, or undefined when there are not enough
 */
export function drawDistractors(
  book: FactBook,
  fact: Fact,
  asks: Asks,
  key: Candidate,
  options: { pool?: readonly Candidate[]; near?: readonly Candidate[] },
  chance: Chance,
): Candidate[] | undefined {
  const isTrue = trueAnswers(book, fact, asks.slot, asks.given);
  const usable = (candidates: readonly Candidate[]) =>
    chance
      .shuffled(candidates)
      .filter(({ entity }) => entity === undefined || !isTrue.has(entity))
      .filter((candidate) => !namesOf(book, candidate).some((name) => namesOf(book, key).includes(name)));
  const pool = usable(options.pool ?? []);
  const near = usable(options.near ?? []);
  const drawn: Candidate[] = [];
  const take = (candidate: Candidate | undefined) => {
    if (!candidate || drawn.length === MOST_DISTRACTORS) return;
    const taken = drawn.flatMap((other) => namesOf(book, other));
    if (!namesOf(book, candidate).some((name) => taken.includes(name))) drawn.push(candidate);
  };
  for (let turn = 0; turn < Math.max(pool.length, near.length); turn += 1) {
    take(pool[2 * turn]);
    take(pool[2 * turn + 1]);
    take(near[turn]);
  }
  return drawn.length < LEAST_DISTRACTORS ? undefined : drawn;
}

/** The wrong answers that people wrote for a fact. */
export function foilsOf(book: FactBook, fact: Fact): Candidate[] {
  return fact.foils.flatMap((foil) => foilCandidates(book, foil, fact.value));
}

/** The entities of the pool that were put there for a relation. */
export function poolFor(book: FactBook, relation: string, type: EntityType): Candidate[] {
  return book.file.entities
    .filter((entity) => entity.pool && entity.type === type && entity.suits.includes(relation))
    .map(candidateOf);
}

/** The people who play a part in the film. */
export function castOf(book: FactBook): Entity[] {
  return people(
    book,
    book.file.facts.filter(({ relation }) => relation === 'plays').map(({ subject }) => subject),
  );
}

/** The people behind the camera: those with a job, and those listed for an award who play no part. */
export function crewOf(book: FactBook): Entity[] {
  const cast = new Set(castOf(book).map(({ id }) => id));
  const asked = book.file.facts.filter((fact) => standingOf(book, fact).status !== 'never');
  const workers = asked.filter((fact) => 'job' in fact.with).flatMap((fact) => fillersOf(fact, 'value'));
  const listed = asked.filter(({ relation }) => relation === 'listed-for').map(({ subject }) => subject);
  return people(
    book,
    [...workers, ...listed].filter((id) => !cast.has(id)),
  );
}

function people(book: FactBook, ids: readonly string[]): Entity[] {
  return [...new Set(ids)]
    .map((id) => book.entity(id))
    .filter((entity) => entity?.type === 'person')
    .flatMap((entity) => (entity ? [entity] : []));
}

function namesOf(book: FactBook, { entity, text }: Candidate): string[] {
  const known = entity === undefined ? undefined : book.entity(entity);
  return known ? plainNamesOf(known) : [plainText(text.en)];
}
