import type { Response } from '../events.ts';
import { grade } from '../grading/grade.ts';
import type { ResponseRefusal } from '../grading/refusal.ts';
import { Question } from '../question.ts';

/**
 * A question with another key.
 * @param key what is right now, as one would answer it
 * @returns the question, or why the key is none for it
 */
export function rekeyed(question: Question, key: Response): Question | ResponseRefusal {
  const grading = grade(question, key);
  if (!grading.ok) return grading.refusal;
  const changed = Question.safeParse({ ...question, ...keyFields(key) });
  return changed.success ? changed.data : 'incomplete';
}

function keyFields(key: Response): object {
  switch (key.kind) {
    case 'choice':
    case 'truth':
    case 'clues':
      return { key: key.option };
    case 'select':
    case 'order':
      return { key: key.options };
    case 'match':
      return { key: key.pairs };
    case 'number':
      return { key: key.number };
    case 'text':
      return { key: { en: key.text }, accepts: [key.text], rejects: [] };
    case 'place':
      return { key: key.gap };
  }
}
