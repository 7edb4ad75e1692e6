import type { Question } from '../../quiz/question.ts';
import type { Check } from './check.ts';
import { hasOneKey, keysOf, optionsOf } from './parts.ts';

/** With fewer questions of one kind, chance alone makes such a share. */
const LEAST_QUESTIONS = 12;
/** How far a position's share may be from a fair one, as a part of the fair one. */
const TOLERANCE = 0.5;
/** Where chance alone places the answers, so many standard deviations from a fair share are no chance any more. */
const DEVIATIONS = 4;

/**
 * Over the bank, each position holds the key about equally often, so that guessing one position does not pay; as many
 * statements are true as are false; and what has to be ordered or matched does not stand in its right order already.
 * Source: Haladyna, Downing and Rodriguez (2002), guideline "vary the location of the right answer"; Attali and
 * Bar-Hillel (2003) on writers' and guessers' love of the middle.
 */
export const keyBalance: Check = {
  id: 'key-balance',
  run: ({ questions }) => {
    const placed = questions.flatMap((question) => placesOf(question));
    const groups = Map.groupBy(placed, ({ name }) => name);
    return [...groups].flatMap(([name, group]) => {
      const size = group[0]?.size ?? 0;
      if (group.length < LEAST_QUESTIONS || size < 2) return [];
      const fair = group.length / size;
      const isDrawn = group.some((place) => place.isDrawn);
      const deviation = Math.sqrt((group.length * (size - 1)) / size ** 2);
      const most = Math.max(TOLERANCE * fair, isDrawn ? DEVIATIONS * deviation : 0);
      return Array.from({ length: size }, (_, position) => {
        const held = group.filter(({ at }) => at === position).length;
        return { position: position + 1, held };
      })
        .filter(({ held }) => Math.abs(held - fair) > most)
        .map(({ position, held }) => ({
          rule: 'key-balance',
          question: 'bank',
          message: `option ${position} is right in ${held} of ${group.length} ${name}: spread the keys evenly`,
        }));
    });
  },
};

/** Where a question has its answer, among how many places. */
interface KeyPlace {
  name: string;
  size: number;
  at: number;
  /** Whether chance placed it alone, and nothing evened it out. */
  isDrawn: boolean;
}

function placesOf(question: Question): KeyPlace[] {
  const options = optionsOf(question);
  const size = options.length;
  const place = (name: string, id: string | undefined, isDrawn: boolean) => ({
    name: `${name} with ${size} options`,
    size,
    at: options.findIndex((option) => option.id === id),
    isDrawn,
  });
  if (hasOneKey(question)) {
    const name = question.kind === 'truth' ? 'statements' : 'questions';
    return [place(name, question.key, false)];
  }
  // Figures in their order cannot be moved.
  if (question.kind === 'select' && !question.fixedOrder) {
    return keysOf(question).map(({ id }) => place('keys of selections', id, true));
  }
  if (question.kind === 'order') return [place('first steps of orders', question.key[0], true)];
  const [first] = question.kind === 'match' ? question.prompts : [];
  return question.kind === 'match' && first
    ? [place('partners of first prompts', question.key[first.id], true)]
    : [];
}
