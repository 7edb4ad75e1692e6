import type { Response } from './events.ts';
import type { Question } from './question.ts';

/** What one answers who knows: the response that earns all points. */
export function rightResponse(question: Question): Response {
  switch (question.kind) {
    case 'choice':
    case 'truth':
    case 'clues':
      return { kind: question.kind, option: question.key };
    case 'select':
    case 'order':
      return { kind: question.kind, options: question.key };
    case 'match':
      return { kind: 'match', pairs: question.key };
    case 'number':
      return { kind: 'number', number: question.key };
    case 'text':
      return { kind: 'text', text: question.accepts[0] ?? question.key.en };
    case 'place':
      return { kind: 'place', gap: question.key };
  }
}
