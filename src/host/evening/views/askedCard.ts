import type { AskedCard } from '../../../contract/evening.ts';
import type { Option, Question } from '../../../quiz/question.ts';
import type { EveningSetup, DrawnQuestion } from '../../../quiz/evening/setup.ts';

/**
 * A question as everybody may see it: no key, no sources, nothing that gives it away.
 * @param cluesShown how many of its clues are shown
 * @param shown whether what it is answered with is shown already, and the film, which many a question asks for
 */
export function askedCard(
  setup: EveningSetup,
  { question, order }: DrawnQuestion,
  cluesShown: number,
  shown: { options: boolean; film: boolean },
): AskedCard {
  const film = setup.films.find(({ id }) => id === question.film);
  return {
    kind: question.kind,
    topic: question.topic,
    stem: question.stem,
    ...(question.attribution && { attribution: question.attribution }),
    film: film && shown.film ? { title: film.title, year: film.year } : null,
    ...NOTHING_TO_ANSWER,
    clues: question.kind === 'clues' ? question.clues.slice(0, cluesShown) : [],
    ...(shown.options && answerParts(question, order)),
  };
}

const NOTHING_TO_ANSWER = { options: [], prompts: [], line: [], card: null, range: null, take: null };

function answerParts(question: Question, order: readonly string[]): Partial<AskedCard> {
  switch (question.kind) {
    case 'choice':
    case 'truth':
    case 'clues':
    case 'order':
      return { options: inOrder(question.options, order) };
    case 'select':
      return { options: inOrder(question.options, order), take: null };
    case 'match':
      return { options: inOrder(question.options, order), prompts: question.prompts };
    case 'number':
      return { range: { ...question.range, unit: question.unit } };
    case 'text':
      return {};
    case 'place':
      // When a card was is shown once it is in its place; those of the line are there already.
      return { line: question.line, card: { id: question.card.id, text: question.card.text } };
  }
}

function inOrder(options: readonly Option[], order: readonly string[]): Option[] {
  const byId = new Map(options.map((option) => [option.id, option]));
  return order.flatMap((id) => byId.get(id) ?? []);
}
