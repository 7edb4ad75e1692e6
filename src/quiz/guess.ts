import type { Question } from './question.ts';

/**
 * The chance of answering a question right without knowing anything, from 0 to 1: one of n where one option, or one gap, is chosen;
 * where there is more to it than that, blind luck is left out of account.
 */
export function guessOf(question: Question): number {
  switch (question.kind) {
    case 'choice':
    case 'truth':
    case 'clues':
      return 1 / question.options.length;
    case 'place':
      return 1 / (question.line.length + 1);
    case 'select':
    case 'order':
    case 'match':
    case 'number':
    case 'text':
      return 0;
  }
}
