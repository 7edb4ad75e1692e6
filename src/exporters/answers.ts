import type { LocalText } from '../facts/text.ts';
import type { Question, QuestionOf } from '../quiz/question.ts';

/** A question with options of which one or several are right. */
export type Choosing = QuestionOf<'choice' | 'select'>;

/** The right options and the others, each in their order. */
export function partedOptions({ options, key }: Choosing): { right: LocalText[]; wrong: LocalText[] } {
  const keys: readonly string[] = typeof key === 'string' ? [key] : key;
  return {
    right: options.filter(({ id }) => keys.includes(id)).map(({ text }) => text),
    wrong: options.filter(({ id }) => !keys.includes(id)).map(({ text }) => text),
  };
}

/** What is right, in English words, for somebody who reads it. */
export function answerWords(question: Question): string {
  switch (question.kind) {
    case 'choice':
    case 'truth':
    case 'clues':
      return question.options.find(({ id }) => id === question.key)?.text.en ?? '';
    case 'select':
    case 'order':
      return question.key
        .map((key) => question.options.find(({ id }) => id === key)?.text.en ?? '')
        .join(question.kind === 'order' ? ' → ' : ', ');
    case 'match':
      return question.prompts
        .map(
          ({ id, text }) =>
            `${text.en} – ${question.options.find((one) => one.id === question.key[id])?.text.en ?? ''}`,
        )
        .join('; ');
    case 'number':
      return String(question.key);
    case 'text':
      return question.key.en;
    case 'place':
      return question.line
        .toSpliced(question.key, 0, question.card)
        .map(({ text }) => text.en)
        .join(' → ');
  }
}
