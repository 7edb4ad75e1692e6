import type { Candidate } from './candidate.ts';
import { phrasing } from './wording.ts';

/** The two answers to a true-or-false question, the right one first. */
export function truthOptions(isTrue: boolean): readonly [key: Candidate, distractor: Candidate] {
  const yes = truthOption('true');
  const no = truthOption('false');
  return isTrue ? [yes, no] : [no, yes];
}

function truthOption(id: 'true' | 'false'): Candidate {
  const text = phrasing(`truth.${id}`).fill({});
  return { id, text, phrase: text };
}
