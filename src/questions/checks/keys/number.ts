import type { Fact } from '../../../facts/fact.ts';
import type { QuestionOf } from '../../../quiz/question.ts';
import type { Beside } from '../check.ts';

const DAY_MS = 86_400_000;

/** Whether the key of a number is the figure of a fact, or follows from two of them: a difference of days or of figures. */
export function numberKey(
  { key, unit, facts: refs }: QuestionOf<'number'>,
  { facts, films }: Beside,
): string[] {
  if (facts.length === 0 || facts.length < refs.length) return [];
  const all = facts.map(({ fact }) => fact);
  const figures = [
    ...all.flatMap((fact) => figuresOf(fact, unit)),
    ...all.flatMap((one, index) => all.slice(index + 1).flatMap((other) => differences(one, other))),
    ...(unit === 'year'
      ? films.filter(({ id }) => all.some(({ subject }) => subject === id)).map(({ year }) => year)
      : []),
  ];
  return figures.includes(key)
    ? []
    : [
        `${key} is not a figure of its facts (${figures.join(', ')}), nor the difference of two: mend the key`,
      ];
}

function figuresOf({ value }: Fact, unit: string): number[] {
  if ('number' in value) return value.unit === unit ? [value.number] : [];
  if ('entities' in value) return [value.entities.length];
  if ('date' in value && unit === 'year') return [Number(value.date.slice(0, 4))];
  return [];
}

/** The time between two days in whole days, months and years, or the distance of two figures of one unit. */
function differences({ value: one }: Fact, { value: other }: Fact): number[] {
  if ('number' in one && 'number' in other)
    return one.unit === other.unit ? [Math.abs(one.number - other.number)] : [];
  if (!('date' in one) || !('date' in other)) return [];
  const [from = '', to = ''] = [one.date, other.date].sort();
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
  const year = (date: string) => Number(date.slice(0, 4));
  const month = (date: string) => year(date) * 12 + Number(date.slice(5, 7));
  const months = month(to) - month(from);
  const isFull = to.slice(8) >= from.slice(8);
  const fullYears = to.slice(5) >= from.slice(5) ? year(to) - year(from) : year(to) - year(from) - 1;
  return [
    days,
    days + 1,
    Math.round(days / 7),
    isFull ? months : months - 1,
    Math.round(days / 30.44),
    fullYears,
  ];
}
