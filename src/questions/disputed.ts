import { addedId, type FactBook } from '../facts/book.ts';
import type { Fact } from '../facts/fact.ts';
import { type FactDispute, disputeOf, isSameValue } from '../facts/standing.ts';
import { introduction } from '../facts/source.ts';
import type { Candidate } from './candidate.ts';
import { capitalised } from './doings.ts';
import { askable } from './template.ts';
import { plainText } from '../facts/names.ts';

/** A fact of the topic disputes with what the sources say. */
export interface Disputed {
  fact: Fact;
  dispute: FactDispute;
}

/** The facts that ask who says what, each with its dispute. */
export function disputedFacts(book: FactBook): Disputed[] {
  return askable(book)
    .filter(({ topic }) => topic === 'disputes')
    .flatMap((fact) => {
      const dispute = disputeOf(book, fact);
      return dispute ? [{ fact, dispute }] : [];
    });
}

/** The claim that a fact makes itself. */
export function ownClaim(fact: Fact, { claims }: FactDispute): FactDispute['claims'][number] | undefined {
  const isOwn = ({ claim, value }: FactDispute['claims'][number]) =>
    value
      ? isSameValue(value, fact.value)
      : 'text' in fact.value && plainText(fact.value.text.en) === plainText(claim.en);
  return claims.find(isOwn);
}

/** The sources of a claim, each once, without machine-written filler. */
export function claimants(book: FactBook, claim: FactDispute['claims'][number]): string[] {
  const ids = claim.sources.map(({ id }) => id);
  return [...new Set(ids)].filter((id) => book.source(id)?.weight !== 'lowest');
}

/** A source as an option, by its name in a sentence. */
export function sourceCandidate(book: FactBook, id: string): Candidate[] {
  const source = book.source(id);
  if (!source) return [];
  const { name } = introduction(source);
  return [
    { id: addedId('source', id), entity: addedId('source', id), text: capitalised(name), phrase: name },
  ];
}
