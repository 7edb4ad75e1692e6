import type { Check } from './check.ts';
import { hasOneKey } from './words.ts';

/** With fewer questions of one kind, chance alone makes such a share. */
const LEAST_QUESTIONS = 12;
/** How far a position's share may be from a fair one, as a part of the fair one. */
const TOLERANCE = 0.5;

/**
 * Over the bank, each position holds the key about equally often, so that guessing one position does not pay; and as
 * many statements are true as are false.
 * Source: Haladyna, Downing and Rodriguez (2002), guideline "vary the location of the right answer"; Attali and
 * Bar-Hillel (2003) on writers' and guessers' love of the middle.
 */
export const keyBalance: Check = {
  id: 'key-balance',
  run: ({ questions }) => {
    const groups = Map.groupBy(
      questions.filter(hasOneKey),
      ({ kind, options }) => `${kind} questions with ${options.length} options`,
    );
    return [...groups].flatMap(([name, group]) => {
      const size = group[0]?.options.length ?? 0;
      if (group.length < LEAST_QUESTIONS || size < 2) return [];
      const fair = group.length / size;
      return Array.from({ length: size }, (_, position) => {
        const held = group.filter(({ options, key }) => options[position]?.id === key).length;
        return { position: position + 1, held };
      })
        .filter(({ held }) => Math.abs(held - fair) > TOLERANCE * fair)
        .map(({ position, held }) => ({
          rule: 'key-balance',
          question: 'bank',
          message: `option ${position} is right in ${held} of ${group.length} ${name}: spread the keys evenly`,
        }));
    });
  },
};
