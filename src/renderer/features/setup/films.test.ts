import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countFilms,
  countOfBank,
  findFilms,
  isChosen,
  onlyFilms,
  withBank,
  withFilm,
  withFilms,
  yearsOf,
} from './films.ts';

const film = (id: string, year: number, en: string, zh?: string) => ({
  id,
  year,
  title: { en, ...(zh !== undefined && { zh }) },
});
const nineties = {
  id: 'nineties',
  films: [
    film('to-live', 1994, 'To Live', '活着'),
    film('amelie', 1999, 'Amélie'),
    film('ju-dou', 1990, 'Ju Dou', '菊豆'),
  ],
};
const own = { id: 'own', films: [film('one-second', 2020, 'One Second', '一秒钟')] };
const banks = [nineties, own];
const inBank = (at: number) => ({ bank: nineties, film: nineties.films[at] ?? film('', 0, '') });

describe('choosing films', () => {
  it('takes a film out of a whole bank and puts it back', () => {
    const all = { bankIds: ['nineties', 'own'] };
    const without = withFilm(all, inBank(0), false);
    expect(without).toEqual({ bankIds: ['nineties', 'own'], films: { nineties: ['amelie', 'ju-dou'] } });
    expect(isChosen(without, inBank(0))).toBe(false);
    expect(isChosen(without, inBank(1))).toBe(true);
    expect(countFilms(banks, without)).toEqual({ chosen: 3, all: 4 });
    expect(withFilm(without, inBank(0), true)).toEqual({ bankIds: ['nineties', 'own'], films: undefined });
  });

  it('takes a bank with its first film and leaves it with its last', () => {
    const one = withFilm({ bankIds: ['own'] }, inBank(1), true);
    expect(one).toEqual({ bankIds: ['own', 'nineties'], films: { nineties: ['amelie'] } });
    expect(withFilm(one, inBank(1), false)).toEqual({ bankIds: ['own'], films: undefined });
    expect(withBank(one, nineties, true)).toEqual({ bankIds: ['own', 'nineties'], films: undefined });
    expect(countOfBank(one, nineties)).toBe(1);
  });

  it('counts a film that is in two banks once', () => {
    const twice = { id: 'twice', films: own.films };
    expect(countFilms([own, twice], { bankIds: ['own', 'twice'] })).toEqual({ chosen: 1, all: 1 });
  });

  it('never ends up with a bank that is wanted without any film, whatever is ticked', () => {
    const step = fc.record({ bank: fc.nat(1), film: fc.nat(2), on: fc.boolean(), whole: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let chosen: Parameters<typeof withBank>[0] = { bankIds: [] };
        const ticked = new Map<string, Set<string>>(banks.map(({ id }) => [id, new Set()]));
        for (const { bank: at, film: which, on, whole } of steps) {
          const bank = banks[at] ?? own;
          const film = bank.films[which % bank.films.length];
          if (!film) continue;
          chosen = whole ? withBank(chosen, bank, on) : withFilm(chosen, { bank, film }, on);
          for (const { id } of whole ? bank.films : [film]) {
            if (on) ticked.get(bank.id)?.add(id);
            else ticked.get(bank.id)?.delete(id);
          }
        }
        for (const bank of banks) {
          const wanted = bank.films.filter((film) => isChosen(chosen, { bank, film })).map(({ id }) => id);
          expect(new Set(wanted)).toEqual(ticked.get(bank.id));
          expect(chosen.bankIds.includes(bank.id)).toBe(wanted.length > 0);
          expect(countOfBank(chosen, bank)).toBe(wanted.length);
        }
      }),
    );
  });
});

describe('finding films', () => {
  const ids = (words: string) => findFilms(banks, words).map(({ film: { id } }) => id);

  it('goes by titles in either language, without accents, and by the year', () => {
    expect(ids('amelie')).toEqual(['amelie']);
    expect(ids('一秒')).toEqual(['one-second']);
    expect(ids('199')).toEqual(['to-live', 'amelie', 'ju-dou']);
    expect(ids('ju 1990')).toEqual(['ju-dou']);
    expect(ids('  ')).toEqual([]);
  });

  it('can take all that is found, and nothing else or what was chosen before', () => {
    expect(onlyFilms(findFilms(banks, '199'))).toEqual({ bankIds: ['nineties'], films: undefined });
    expect(onlyFilms(findFilms(banks, 'o'))).toEqual({
      bankIds: ['nineties', 'own'],
      films: { nineties: ['to-live', 'ju-dou'] },
    });
    expect(withFilms({ bankIds: ['own'] }, findFilms(banks, 'amélie'))).toEqual({
      bankIds: ['own', 'nineties'],
      films: { nineties: ['amelie'] },
    });
  });
});

it('knows a bank by its years, and a bank of one film by its title', () => {
  expect(yearsOf(nineties)).toEqual({ first: 1990, last: 1999 });
  expect(yearsOf(own)).toBeNull();
});

it('is quick with 38,000 films in 124 banks', () => {
  const many = Array.from({ length: 124 }, (_, bank) => ({
    id: `year-${bank}`,
    films: Array.from({ length: 307 }, (_, at) =>
      film(`film-${bank}-${at}`, 1900 + bank, `Film ${bank}.${at}`, `影片${at}`),
    ),
  }));
  const all = { bankIds: many.map(({ id }) => id) };
  expect(countFilms(many, all)).toEqual({ chosen: 38_068, all: 38_068 });
  // What a letter or a tick does is no more than a walk over all films: as many steps as there are films.
  expect(findFilms(many, '影片306')).toHaveLength(124);
  const some = onlyFilms(findFilms(many, 'film 30'));
  expect(countFilms(many, some).chosen).toBe(findFilms(many, 'film 30').length);
});
