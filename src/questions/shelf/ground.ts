import type { Citation } from '../../facts/citation.ts';
import type { Fact, FactStatus } from '../../facts/fact.ts';
import type { Source } from '../../facts/source.ts';
import { disputeOf, standingOf, type Witnesses } from '../../facts/standing.ts';
import { voicesBySource } from '../../facts/voices.ts';
import type { Dispute } from '../../quiz/question.ts';

/** What a fact of a film on the shelf rests on, worked out once. */
export interface Ground {
  status: FactStatus;
  /** The source that is named first. */
  speaker: Source | undefined;
  /** The ids of all that carry it. */
  carriers: readonly string[];
  citations: readonly Citation[];
  voices: number;
  dispute: Dispute | undefined;
}

const grounds = new WeakMap<Fact, Ground>();
const witnesses = new WeakMap<readonly Source[], Witnesses & { source: (id: string) => Source | undefined }>();

/**
 * How a fact may be asked and who carries it.
 * @param sources those that its film knows
 */
export function groundOf(sources: readonly Source[], fact: Fact): Ground {
  const known = grounds.get(fact);
  if (known) return known;
  const book = witnessesOf(sources);
  const citations = book.cite(fact.sources);
  const dispute = disputeOf(book, fact);
  const ground: Ground = {
    status: standingOf(book, fact).status,
    speaker: book.source(fact.sources[0]?.id ?? ''),
    carriers: fact.sources.map(({ id }) => id),
    citations,
    voices: new Set(citations.map(({ voice }) => voice)).size,
    dispute: dispute && {
      about: dispute.about,
      claims: dispute.claims.map((claim) => ({ claim: claim.claim, sources: book.cite(claim.sources) })),
    },
  };
  grounds.set(fact, ground);
  return ground;
}

/**
 * Whether facts may stand behind one question: what is one source's word goes together only with what the same source
 * says as well.
 */
export function standTogether(grounds: readonly Ground[]): boolean {
  if (grounds.some(({ status }) => status === 'never')) return false;
  const speaker = grounds.find(({ status }) => status === 'attributed')?.speaker?.id;
  return speaker === undefined || grounds.every(({ carriers }) => carriers.includes(speaker));
}

function witnessesOf(sources: readonly Source[]) {
  const known = witnesses.get(sources);
  if (known) return known;
  const byId = new Map(sources.map((source) => [source.id, source]));
  const voices = voicesBySource(sources);
  const made = {
    source: (id: string) => byId.get(id),
    entity: () => undefined,
    sameRelation: () => [],
    cite: (refs: Fact['sources']) =>
      refs.flatMap(({ id, at }): Citation[] => {
        const source = byId.get(id);
        if (!source) return [];
        return [{ id, title: source.title, weight: source.weight, voice: voices.get(id) ?? id, at }];
      }),
  };
  witnesses.set(sources, made);
  return made;
}
