import type { LocalText } from '../facts/text.ts';
import type { Response } from './events.ts';
import { gapWords } from './gapWords.ts';
import type { Option, Question } from './question.ts';
import { rightResponse } from './rightResponse.ts';
import { numberWords } from './units.ts';

/**
 * The right answer in words, for reveals, announcements and lists.
 * @returns one text for most kinds; for `select` one for each right option, for `order` one for each option in its right
 * order, for `match` one for each pair
 */
export function keyWords(question: Question): LocalText[] {
  return question.kind === 'text' ? [question.key] : responseWords(question, rightResponse(question));
}

/**
 * A given answer in words, as `keyWords` gives the right one.
 * @returns no text for a response that names nothing of the question, and none for what it names that is not there
 */
export function responseWords(question: Question, response: Response): LocalText[] {
  switch (response.kind) {
    case 'choice':
    case 'truth':
    case 'clues':
      return textsOf(question, [response.option]);
    case 'select':
    case 'order':
      return textsOf(question, response.options);
    case 'match':
      return question.kind === 'match' ? pairWords(question.prompts, question.options, response.pairs) : [];
    case 'number':
      return question.kind === 'number' ? [numberWords(response.number, question.unit)] : [];
    case 'text':
      // What somebody typed is what they typed, in any language.
      return response.text.trim() === '' ? [] : [{ en: response.text, zh: response.text }];
    case 'place': {
      const words = question.kind === 'place' ? gapWords(question.line, response.gap) : undefined;
      return words ? [words] : [];
    }
  }
}

function textsOf(question: Question, ids: readonly string[]): LocalText[] {
  if (!('options' in question)) return [];
  return ids.flatMap((id) => question.options.find((option) => option.id === id)?.text ?? []);
}

function pairWords(
  prompts: readonly Option[],
  options: readonly Option[],
  pairs: Readonly<Record<string, string>>,
): LocalText[] {
  return prompts.flatMap(({ id, text }) => {
    const partner = options.find((option) => option.id === pairs[id])?.text;
    if (!partner) return [];
    const en = `${text.en} – ${partner.en}`;
    if (text.zh === undefined && partner.zh === undefined) return [{ en }];
    return [{ en, zh: `${text.zh ?? text.en}——${partner.zh ?? partner.en}` }];
  });
}
