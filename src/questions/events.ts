import type { FactBook } from '../facts/book.ts';
import { addedId } from '../facts/book.ts';
import type { Fact } from '../facts/fact.ts';
import { plainText } from '../facts/names.ts';
import type { Topic } from '../facts/topic.ts';
import { type Candidate, inSentence } from './candidate.ts';
import { groupsOf } from './groups.ts';
import { askable } from './template.ts';

/** A fact that tells a step of the story, or of what became of the film. */
export type Told = Fact & { event: NonNullable<Fact['event']> };

/** Fewer steps make no order. */
const LEAST_STEPS = 3;
/** As many steps as people can sort without losing the thread. */
const MOST_STEPS = 5;

/**
 * The steps that a topic tells, first to last, in groups that may stand in one question: those that need nobody's word,
 * and those of one source. Steps that read the same count once.
 */
export function stepsOf(book: FactBook, topic: Topic): Told[][] {
  const told = askable(book).filter((fact): fact is Told => fact.topic === topic && fact.event !== undefined);
  return groupsOf(book, told).map(({ own, also }) => {
    const members = new Set([...own, ...also].map(({ id }) => id));
    const steps = told.filter(({ id }) => members.has(id)).sort((a, b) => a.event.moment - b.event.moment);
    return steps.filter(
      ({ event }, index) =>
        steps.findIndex((other) => plainText(other.event.words.en) === plainText(event.words.en)) === index,
    );
  });
}

/**
 * Splits steps into sets to be sorted. Each set reaches over the whole time, so that its steps lie far apart, and of
 * steps of one moment, whose order nobody knows, a set has the first one only.
 * @param steps first to last
 */
export function setsToSort(steps: readonly Told[]): Told[][] {
  const count = Math.max(1, Math.ceil(steps.length / MOST_STEPS));
  return Array.from({ length: count }, (_, turn) =>
    apart(steps.filter((_, index) => index % count === turn)),
  ).filter((set) => set.length >= LEAST_STEPS);
}

/** The steps before or after a moment. */
export function stepsAround(steps: readonly Told[], { event }: Told): { before: Told[]; after: Told[] } {
  return {
    before: steps.filter((other) => other.event.moment < event.moment),
    after: steps.filter((other) => other.event.moment > event.moment),
  };
}

/** A step as an option. */
export function stepCandidate({ id, event }: Told): Candidate {
  return {
    id: addedId('event', id),
    entity: addedId('event', id),
    text: event.words,
    phrase: inSentence(event.words),
  };
}

function apart(steps: readonly Told[]): Told[] {
  return steps.filter(({ event }, index) => event.moment !== steps[index - 1]?.event.moment);
}
