import { plainText } from '../../facts/names.ts';
import { explain } from '../basis.ts';
import { questionCheck } from './check.ts';

/**
 * Every question explains its answer in a sentence, and the sentence is a fact with a source, not decoration.
 * Source: rule of the house; Butler and Roediger (2008): feedback after a multiple-choice question undoes its lures.
 */
export const explanation = questionCheck('explanation', (question, { facts }) => {
  const text = question.explanation.en.trim();
  if (text === '') return ['it has no explanation: add the fact in a sentence'];
  if (plainText(text) === plainText(question.stem.en))
    return ['the explanation repeats the stem: state the fact'];
  const told = explain(facts.map(({ fact }) => fact));
  const isFact = plainText(told.en) === plainText(text);
  return facts.length > 0 && !isFact
    ? ['the explanation is not what the facts file says: copy the statements of its facts']
    : [];
});
