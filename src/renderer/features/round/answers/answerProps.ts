import type { Kind, Option, QuestionOf } from '../../../../quiz/question.ts';
import type { PlayedQuestion } from '../../../../quiz/state.ts';

/** What the answers to a question of one kind are shown by. */
export interface AnswerProps<K extends Kind> {
  question: QuestionOf<K>;
  played: PlayedQuestion;
}

/** The options of a question in the order in which they are shown. */
export function shownOptions(options: readonly Option[], order: readonly string[]): Option[] {
  return order.flatMap((id) => options.find((option) => option.id === id) ?? []);
}
