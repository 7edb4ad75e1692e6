import type { BankSummary, Library } from '../../../../contract/api.ts';
import type { RoundPlan } from '../../../../quiz/evening/plan.ts';

type Films = Pick<RoundPlan, 'bankIds' | 'films'>;

/** Whether a round asks about a film of a bank. */
export function asksAbout({ bankIds, films }: Films, bank: string, film: string): boolean {
  return bankIds.includes(bank) && (films?.[bank]?.includes(film) ?? true);
}

/** The films of a round with one more, or one less; a bank of which all are wanted is not narrowed. */
export function withFilm(round: Films, { id, films }: BankSummary, film: string, on: boolean): Films {
  const all = films.map((one) => one.id);
  const wanted = all.filter((one) => (one === film ? on : asksAbout(round, id, one)));
  const narrowed = Object.fromEntries(Object.entries(round.films ?? {}).filter(([bank]) => bank !== id));
  const bankIds = round.bankIds.filter((bank) => bank !== id);
  if (wanted.length === 0) return { bankIds, films: narrowed };
  return {
    bankIds: [...bankIds, id],
    films: wanted.length === all.length ? narrowed : { ...narrowed, [id]: wanted },
  };
}

/** All films there are, or none. */
export function withAll(library: Library, on: boolean): Films {
  return { bankIds: on ? library.banks.map(({ id }) => id) : [], films: {} };
}
