import { truthOptions } from '../../truthOptions.ts';
import { type Candidate, candidateOf, candidatesOf } from '../../candidate.ts';
import { foilsOf } from '../../distractors.ts';
import type { Fact } from '../../../facts/fact.ts';
import type { FactBook } from '../../../facts/book.ts';
import type { LocalText } from '../../../facts/text.ts';
import { TOPICS } from '../../../facts/topic.ts';
import { type Desk, type Draft, type DraftOf, askable, questionId } from '../../template.ts';
import { canSay, fill, say } from '../../wording.ts';

/** The id of the template that writes true-or-false questions. */
export const TRUTH = 'shared/truth';
/** What a true-or-false question puts to the test. */
export const TRUTH_ASKS = { slot: 'value', given: ['subject', 'relation', 'body'] };

/** At most one true-or-false question for two others of the same topic, which makes a third. */
const OTHERS_FOR_ONE = 2;

/**
 * Puts a value into the sentence that a fact makes.
 * @param value the fact's own, or a wrong one
 * @returns the stem, or undefined when there is no sentence for the fact
 */
export function truthStem(
  book: FactBook,
  fact: Fact,
  film: LocalText,
  value: Candidate,
): LocalText | undefined {
  const subject = book.entity(fact.subject);
  const body = book.entity(fact.with['body'] ?? '');
  const places = {
    film,
    value: value.phrase,
    ...(subject ? { subject: candidateOf(subject).phrase } : {}),
    ...(body ? { body: candidateOf(body).phrase } : {}),
  };
  const wording = `claim.${fact.relation}`;
  if (fact.claim === undefined && !canSay(wording)) return undefined;
  const claim = fact.claim === undefined ? say(wording, places) : fill(fact.claim, places);
  return say('truth.stem', { claim: { ...claim, en: capitalised(claim.en) } });
}

/**
 * Writes the true-or-false questions: half of them true, and no more for a topic than its other questions bear.
 * @param others the topic's other questions, whose wrong answers to the same fact serve again
 */
export function writeTruths(desk: Desk, others: readonly Draft[]): Draft[] {
  let isTrue = true;
  return TOPICS.flatMap((topic) => {
    const most = Math.floor(others.filter(({ facts }) => facts[0].topic === topic).length / OTHERS_FOR_ONE);
    const facts = askable(desk.book).filter((fact) => fact.topic === topic);
    const written: Draft[] = [];
    for (const fact of desk.chance(`${TRUTH}/${topic}`).shuffled(facts)) {
      if (written.length === most) break;
      const draft = writeTruth(desk, others, fact, isTrue);
      if (!draft) continue;
      written.push(draft);
      isTrue = !isTrue;
    }
    return written;
  });
}

function writeTruth(desk: Desk, others: readonly Draft[], fact: Fact, isTrue: boolean): Draft | undefined {
  const { book, film, chance } = desk;
  const id = questionId(fact.topic, 'truth', fact.id);
  const draw = chance(id);
  const sameFact = others.find(
    (other): other is DraftOf<'choice'> =>
      other.kind === 'choice' && other.facts[0].id === fact.id && other.asks.slot === TRUTH_ASKS.slot,
  );
  const right = sameFact?.key ?? draw.oneOf(candidatesOf(book, fact.value));
  const wrong = draw.oneOf(sameFact?.distractors ?? foilsOf(book, fact));
  const value = isTrue ? right : wrong;
  const stem = value && truthStem(book, fact, film, value);
  if (!stem) return undefined;
  const [key, other] = truthOptions(isTrue);
  return {
    id,
    template: TRUTH,
    asks: TRUTH_ASKS,
    kind: 'truth',
    facts: [fact],
    stem,
    key,
    distractors: [other],
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
