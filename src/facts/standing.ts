import { type FactBook, voicesOf } from './book.ts';
import type { Citation } from './citation.ts';
import { plainText } from './names.ts';
import type { Claim, Fact, FactStatus } from './fact.ts';
import { ONE_VALUE_RELATIONS } from './relations.ts';
import { canStandPlain } from './support.ts';
import type { LocalText } from './text.ts';
import { entitiesOf, type Value } from './value.ts';

/** As much of a book as tells how a fact stands. */
export type Witnesses = Pick<FactBook, 'cite' | 'entity' | 'sameRelation'>;

/** Why a fact has its status: what the sources show, or a person's own words. */
export type Reason =
  | { code: 'override'; why: LocalText }
  | { code: 'filler-only' }
  | { code: 'disputed' }
  | { code: 'one-voice' }
  | { code: 'qualified' }
  /** One first-class source carries it, or so many independent voices do. */
  | { code: 'first-class' }
  | { code: 'agreed'; voices: number };

/** How a fact may be asked, and why. */
export interface Standing {
  status: FactStatus;
  reason: Reason;
}

/** What the sources disagree about, each claim with those who make it. */
export interface FactDispute {
  about: LocalText;
  claims: Claim[];
}

/** A dispute with all that a player needs to look its sources up. */
interface CitedDispute {
  about: LocalText;
  claims: { claim: LocalText; sources: Citation[] }[];
}

/**
 * Works out from its sources how a fact may be asked. In this order: what a person has decided, with the reason; not at
 * all, when only machine-written filler carries it; as one source's word, when the sources disagree or one voice without
 * first-class weight speaks; with its qualifier, where it has one; else plainly.
 */
export function standingOf(book: Witnesses, fact: Fact): Standing {
  if (fact.override)
    return { status: fact.override.status, reason: { code: 'override', why: fact.override.why } };
  const carriers = book.cite(fact.sources);
  if (carriers.every(({ weight }) => weight === 'lowest'))
    return { status: 'never', reason: { code: 'filler-only' } };
  if (disputeOf(book, fact)) return { status: 'attributed', reason: { code: 'disputed' } };
  if (!canStandPlain(carriers)) return { status: 'attributed', reason: { code: 'one-voice' } };
  if (fact.qualifier) return { status: 'qualified', reason: { code: 'qualified' } };
  const voices = voicesOf(book, fact);
  return { status: 'plain', reason: voices >= 2 ? { code: 'agreed', voices } : { code: 'first-class' } };
}

/**
 * Finds out whether the sources disagree about a fact: when the accounts that its file gives of them differ, or when
 * another fact gives another value for a relation that holds one only.
 * @returns each side with its sources, or undefined when nobody contests the fact
 */
export function disputeOf(book: Witnesses, fact: Fact): FactDispute | undefined {
  if (fact.accounts) {
    const { about, claims } = fact.accounts;
    return claims.some((claim) => !agree(claim, claims[0] ?? claim)) ? { about, claims } : undefined;
  }
  const about = ONE_VALUE_RELATIONS[fact.relation];
  if (about === undefined) return undefined;
  const rivals = book.sameRelation(fact).filter(({ value }) => !isSameValue(value, fact.value));
  if (rivals.length === 0) return undefined;
  const claims = [fact, ...rivals].map(({ value, sources }) => ({
    claim: wordsOfValue(book, value),
    value,
    sources,
  }));
  return { about, claims };
}

/**
 * The same with each claim's sources as players are shown them.
 * @returns undefined when nobody contests the fact
 */
export function citedDispute(book: FactBook, fact: Fact): CitedDispute | undefined {
  const dispute = disputeOf(book, fact);
  return (
    dispute && {
      about: dispute.about,
      claims: dispute.claims.map(({ claim, sources }) => ({ claim, sources: book.cite(sources) })),
    }
  );
}

/** Whether two values say the same: the same entities in any order, the same figure, the same words. */
export function isSameValue(one: Value, other: Value): boolean {
  if ('text' in one && 'text' in other) return plainText(one.text.en) === plainText(other.text.en);
  if ('number' in one && 'number' in other) return one.number === other.number && one.unit === other.unit;
  if ('date' in one && 'date' in other) return one.date === other.date;
  const ids = new Set(entitiesOf(one));
  const others = new Set(entitiesOf(other));
  return ids.size > 0 && ids.size === others.size && [...ids].every((id) => others.has(id));
}

function agree(one: Claim, other: Claim): boolean {
  return one.value && other.value
    ? isSameValue(one.value, other.value)
    : plainText(one.claim.en) === plainText(other.claim.en);
}

/** A value in a few words, for one side of a dispute. */
function wordsOfValue(book: Witnesses, value: Value): LocalText {
  if ('text' in value) return value.text;
  if ('number' in value) return { en: String(value.number) };
  if ('date' in value) return { en: value.date };
  const names = entitiesOf(value).flatMap((id) => book.entity(id)?.name ?? []);
  return {
    en: names.map(({ en }) => en).join(', '),
    zh: names.map(({ en, zh }) => zh ?? en).join('、'),
  };
}
