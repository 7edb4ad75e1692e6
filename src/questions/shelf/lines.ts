import type { Bank } from '../../quiz/bank.ts';
import type { Question } from '../../quiz/question.ts';

/** A bank of many films as it lies on disk: one question a line, the same bank always as the same bytes. */
export function linesOfBank({ questions, films, ...head }: Bank): string {
  const list = (items: readonly string[]) => `[\n${items.join(',\n')}\n]`;
  const cards = films.map((film) => JSON.stringify(film));
  return `${JSON.stringify(head).slice(0, -1)},"films":${list(cards)},"questions":${list(questions.map(lineOf))}}\n`;
}

const sourceTexts = new WeakMap<Question['sources'], string>();

/** A question as JSON. Very many have the same sources, which are written out once. */
function lineOf(question: Question): string {
  const { sources } = question;
  let text = sourceTexts.get(sources);
  if (text === undefined) sourceTexts.set(sources, (text = JSON.stringify(sources)));
  return `${JSON.stringify({ ...question, sources: undefined }).slice(0, -1)},"sources":${text}}`;
}
