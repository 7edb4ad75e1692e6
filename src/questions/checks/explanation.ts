import { explain } from '../basis.ts';
import { questionCheck } from './check.ts';
import { plain } from './words.ts';

/**
 * Every question explains its answer in a sentence, in each language, and the sentence is a fact with a source, not
 * decoration.
 * Source: rule of the house; Butler and Roediger (2008): feedback after a multiple-choice question undoes its lures.
 */
export const explanation = questionCheck('explanation', (question, { facts }) => {
  const text = question.explanation.en.trim();
  if (text === '') return ['it has no explanation: add the fact in a sentence'];
  if (plain(text) === plain(question.stem.en)) return ['the explanation repeats the stem: state the fact'];
  if (facts.length === 0 || facts.length < question.facts.length) return [];
  const told = explain(facts.map(({ fact }) => fact));
  if (plain(told.en) !== plain(text)) {
    return ['the explanation is not what the facts file says: copy the statements of its facts'];
  }
  const { zh } = question.explanation;
  return zh !== undefined && told.zh !== undefined && plain(told.zh) !== plain(zh)
    ? ['the Chinese explanation is not what the facts file says: copy the statements of its facts']
    : [];
});
