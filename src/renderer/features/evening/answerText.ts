import type { AskedCard } from '../../../contract/evening.ts';
import type { LocalText } from '../../../facts/text.ts';
import { Unit } from '../../../facts/value.ts';
import type { Response } from '../../../quiz/events.ts';
import { gapWords } from '../../../quiz/gapWords.ts';
import { numberWords } from '../../../quiz/units.ts';

/**
 * A response in words, one text for each of its parts, as the big screen knows its question.
 * @returns nothing for what names nothing of the question
 */
export function answerText(card: AskedCard, response: Response): LocalText[] {
  switch (response.kind) {
    case 'choice':
    case 'truth':
    case 'clues':
      return optionTexts(card, [response.option]);
    case 'select':
    case 'order':
      return optionTexts(card, response.options);
    case 'match':
      return card.prompts.flatMap(({ id, text }) => {
        const [partner] = optionTexts(card, [response.pairs[id] ?? '']);
        if (!partner) return [];
        return [
          { en: `${text.en} – ${partner.en}`, zh: `${text.zh ?? text.en}——${partner.zh ?? partner.en}` },
        ];
      });
    case 'number':
      return [figureText(response.number, card.range?.unit)];
    case 'text':
      return response.text.trim() === '' ? [] : [{ en: response.text, zh: response.text }];
    case 'place': {
      const words = gapWords(card.line, response.gap);
      return words ? [words] : [];
    }
  }
}

/** A figure with what it counts, where that is known. */
export function figureText(figure: number, unit: string | undefined): LocalText {
  const known = Unit.safeParse(unit);
  return known.success ? numberWords(figure, known.data) : { en: String(figure), zh: String(figure) };
}

function optionTexts(card: AskedCard, ids: readonly string[]): LocalText[] {
  return ids.flatMap((id) => card.options.find((option) => option.id === id)?.text ?? []);
}

/** Whether an option is part of the right answer, where options can be right by themselves. */
export function isRightOption(right: Response | undefined, option: string): boolean {
  switch (right?.kind) {
    case 'choice':
    case 'truth':
    case 'clues':
      return right.option === option;
    case 'select':
      return right.options.includes(option);
    case 'order':
    case 'match':
    case 'number':
    case 'text':
    case 'place':
    case undefined:
      return false;
  }
}
