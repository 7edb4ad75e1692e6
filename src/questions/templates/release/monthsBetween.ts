import type { Fact } from '../../../facts/fact.ts';
import { canStandTogether } from '../../basis.ts';
import { type Told, stepCandidate } from '../../events.ts';
import { rangeFor } from '../../figure.ts';
import { wholeMonthsBetween } from '../../months.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { sayOneOf } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject', 'relation'] };

/** With fewer months between, a question of days would be fairer. */
const LEAST_MONTHS = 3;

/** A step whose day is known. */
type Dated = Told & { value: { date: string } };

/** Asks how many whole months lay between two days of the film's life, the later one on the release. */
export const monthsBetween: Template = {
  id: 'release/months-between',
  asks,
  write: ({ book, chance }) => {
    const dated = askable(book)
      .filter(isDated)
      .sort((a, b) => a.value.date.localeCompare(b.value.date));
    const seen = new Set<string>();
    return dated.flatMap((later) =>
      dated.toReversed().flatMap((earlier): Draft[] => {
        const months = wholeMonthsBetween(earlier.value.date, later.value.date);
        if (later.topic !== 'release' || months < LEAST_MONTHS) return [];
        if (!canStandTogether(book, [later, earlier])) return [];
        // A preview the day before a release is as many months from everything else; the nearer day is asked.
        if (seen.has(`${later.id} ${months}`)) return [];
        const id = questionId('release/months-between', earlier.id, later.id);
        const draw = chance(id);
        const range = rangeFor(months, 'months', draw);
        if (!range) return [];
        seen.add(`${later.id} ${months}`);
        const places = { earlier: stepCandidate(earlier).phrase, later: stepCandidate(later).phrase };
        return [
          {
            id,
            template: 'release/months-between',
            kind: 'number',
            facts: [later, earlier],
            stem: sayOneOf(draw, 'release.monthsBetween', places),
            key: months,
            unit: 'months',
            ...range,
          },
        ];
      }),
    );
  },
};

function isDated(fact: Fact): fact is Dated {
  return 'date' in fact.value && fact.event !== undefined;
}
