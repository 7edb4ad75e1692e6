import type { TFunction } from 'i18next';
import { partsRight } from '../../quiz/partsRight.ts';
import type { Question } from '../../quiz/question.ts';
import type { Answer } from '../../quiz/state.ts';

/** What a partly right answer got right, in words: "3 of 4 pairs"; null for every other answer. */
export function shareWords(t: TFunction, question: Question, { response, verdict }: Answer): string | null {
  if (verdict !== 'partly' || !response) return null;
  if (question.kind === 'number' && response.kind === 'number') {
    const distance = Math.abs(response.number - question.key);
    // Steps like 0.1 do not add up exactly.
    return t('answers.shares.number', { distance: Number(distance.toPrecision(6)) });
  }
  const parts = partsRight(question, response);
  if (!parts) return null;
  const { right, of, wrong } = parts;
  if (question.kind === 'order') return t('answers.shares.order', { right, of });
  if (question.kind === 'match') return t('answers.shares.match', { right, of });
  return wrong > 0
    ? t('answers.shares.selectWrong', { right, of, count: wrong })
    : t('answers.shares.select', { right, of });
}
