import type { Response } from '../../src/quiz/events.ts';
import type { Question } from '../../src/quiz/question.ts';

/** An answer that earns nothing. */
export function wrongResponse(question: Question): Response {
  switch (question.kind) {
    case 'choice':
    case 'truth':
    case 'clues':
      return { kind: question.kind, option: idsOf(question).find((id) => id !== question.key) ?? '' };
    case 'select':
      return {
        kind: 'select',
        options: idsOf(question)
          .filter((id) => !question.key.includes(id))
          .slice(0, 1),
      };
    case 'order':
      return { kind: 'order', options: question.key.toReversed() };
    case 'match': {
      // Each prompt gets the partner of the next one.
      const { prompts, key } = question;
      const next = (at: number) => key[prompts[(at + 1) % prompts.length]?.id ?? ''] ?? '';
      return { kind: 'match', pairs: Object.fromEntries(prompts.map(({ id }, at) => [id, next(at)])) };
    }
    case 'number': {
      const { key, range } = question;
      return { kind: 'number', number: key - range.least > range.most - key ? range.least : range.most };
    }
    case 'place':
      return { kind: 'place', gap: question.key === 0 ? question.line.length : 0 };
    case 'text':
      return { kind: 'text', text: 'Nobody of this name' };
  }
}

const idsOf = (question: Extract<Question, { options: unknown }>): string[] =>
  question.options.map(({ id }) => id);
