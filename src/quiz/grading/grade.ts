import type { Response } from '../events.ts';
import type { Question } from '../question.ts';
import { matchShare } from './match.ts';
import { numberShare } from './number.ts';
import { orderShare } from './order.ts';
import type { ResponseRefusal } from './refusal.ts';
import { selectShare } from './select.ts';
import { textShare } from './text.ts';
import { verdictOf, type GradedVerdict } from './verdict.ts';

/** What a response is worth: the share of the points, from 0 to 1, and the word for it. */
export type Grading =
  { ok: true; share: number; verdict: GradedVerdict } | { ok: false; refusal: ResponseRefusal };

/**
 * Grades a response by itself, whenever it came and whoever else has answered. Each kind has its formula in the file
 * of its name; of choice, truth, clues and place the key is worth 1 and everything else 0.
 * @returns the share and the verdict, or why the response is none to this question
 */
export function grade(question: Question, response: Response): Grading {
  const share = shareOf(question, response);
  if (typeof share === 'string') return { ok: false, refusal: share };
  return { ok: true, share, verdict: verdictOf(share) };
}

function shareOf(question: Question, response: Response): number | ResponseRefusal {
  switch (response.kind) {
    case 'choice':
    case 'truth':
    case 'clues': {
      if (question.kind !== response.kind) return 'wrong-kind';
      if (!question.options.some(({ id }) => id === response.option)) return 'unknown-option';
      return response.option === question.key ? 1 : 0;
    }
    case 'select':
      return question.kind === 'select' ? selectShare(question, response.options) : 'wrong-kind';
    case 'order':
      return question.kind === 'order' ? orderShare(question, response.options) : 'wrong-kind';
    case 'match':
      return question.kind === 'match' ? matchShare(question, response.pairs) : 'wrong-kind';
    case 'number':
      return question.kind === 'number' ? numberShare(question, response.number) : 'wrong-kind';
    case 'text':
      return question.kind === 'text' ? textShare(question, response.text) : 'wrong-kind';
    case 'place': {
      if (question.kind !== 'place') return 'wrong-kind';
      if (response.gap > question.line.length) return 'outside-range';
      return response.gap === question.key ? 1 : 0;
    }
  }
}
