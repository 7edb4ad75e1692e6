import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BankSummary } from '../../../contract/api.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import {
  countFilms,
  countOfBank,
  findFilms,
  isChosen,
  onlyFilms,
  prepareSearch,
  withBank,
  withFilm,
  withFilms,
  yearsOf,
  type Chosen,
  type FilmInBank,
} from './films.ts';

/** How many films, and how many banks, are listed at once. */
const LISTED_FILMS = 50;
const LISTED_BANKS = 12;

interface FilmChooserProps {
  banks: readonly BankSummary[];
  chosen: Chosen;
  choose: (chosen: Chosen) => void;
}

/** Which of very many films the round is about: whole banks, single films, or all that a search finds. */
export function FilmChooser({ banks, chosen, choose }: FilmChooserProps) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const [words, setWords] = useState('');
  // Typing comes first; the list follows when there is time.
  const wanted = useDeferredValue(words);
  const found = useMemo(() => findFilms(banks, wanted), [banks, wanted]);
  const count = useMemo(() => countFilms(banks, chosen), [banks, chosen]);
  useEffect(() => prepareSearch(banks), [banks]);
  const isSearching = wanted.trim() !== '';
  const tally = { chosen: number(count.chosen), all: number(count.all) };
  return (
    <details className="chooser">
      <summary className="rules-summary">
        <span className="label">{t('setup.film')}</span>
        <span className="rules-now">
          {t(count.chosen === count.all ? 'setup.allFilms' : 'setup.someFilms', tally)}
        </span>
      </summary>
      <div className="chooser-inside">
        <div className="chooser-bar">
          <label className="chooser-search">
            <span className="label">{t('setup.findFilm')}</span>
            <input
              type="search"
              value={words}
              placeholder={t('setup.findFilmHint')}
              onChange={({ target }) => {
                setWords(target.value);
              }}
              onKeyDown={(event) => {
                // Enter belongs to the search here: it must not start the round.
                if (event.key === 'Enter') event.preventDefault();
              }}
            />
          </label>
          {isSearching ? (
            <>
              <Button
                disabled={found.length === 0}
                onClick={() => {
                  choose(onlyFilms(found));
                }}
              >
                {t('setup.onlyFound')}
              </Button>
              <Button
                disabled={found.length === 0}
                onClick={() => {
                  choose(withFilms(chosen, found));
                }}
              >
                {t('setup.alsoFound')}
              </Button>
            </>
          ) : (
            <>
              <Button
                onClick={() => {
                  choose({ bankIds: banks.map(({ id }) => id), films: undefined });
                }}
              >
                {t('setup.all')}
              </Button>
              <Button
                onClick={() => {
                  choose({ bankIds: [], films: undefined });
                }}
              >
                {t('setup.noFilms')}
              </Button>
            </>
          )}
        </div>
        <p className="setup-hint" role="status">
          {isSearching && `${t('setup.found', { count: found.length })} · `}
          {t('setup.someFilms', tally)}
        </p>
        <div className="chooser-shelf">
          {isSearching ? (
            <FilmList films={found} chosen={chosen} choose={choose} />
          ) : (
            <BankList banks={banks} chosen={chosen} choose={choose} />
          )}
        </div>
      </div>
    </details>
  );
}

function BankList({ banks, chosen, choose }: FilmChooserProps) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const [listed, setListed] = useState(LISTED_BANKS);
  const list = useRef<HTMLUListElement>(null);
  const more = banks.length - listed;
  return (
    <>
      <ul className="chooser-banks" ref={list}>
        {banks.slice(0, listed).map((bank) => (
          <li key={bank.id}>
            <BankItem bank={bank} chosen={chosen} choose={choose} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button
          onClick={() => {
            setListed(listed + 4 * LISTED_BANKS);
            // The button may be gone: the focus stays where one was.
            list.current?.querySelector<HTMLElement>('li:last-child input')?.focus();
          }}
        >
          {t('setup.moreBanks', { more: number(more) })}
        </Button>
      )}
    </>
  );
}

function BankItem({ bank, chosen, choose }: { bank: BankSummary } & Omit<FilmChooserProps, 'banks'>) {
  const { t } = useTranslation();
  const { say, number } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const count = countOfBank(chosen, bank);
  const all = bank.films.length;
  const years = yearsOf(bank);
  const [first] = bank.films;
  const name = years
    ? t(years.first === years.last ? 'setup.filmsOf' : 'setup.filmsFrom', years)
    : first
      ? `${say(first.title)} (${first.year})`
      : bank.id;
  return (
    <>
      <Choice
        type="checkbox"
        checked={count === all}
        mixed={count > 0 && count < all}
        onChange={(on) => {
          choose(withBank(chosen, bank, on));
        }}
        label={name}
        hint={[
          ...(years ? [t('setup.ofFilms', { chosen: number(count), all: number(all) })] : []),
          // The player's own go by the name that their file gives them.
          ...(bank.shipped ? [] : [bank.id]),
        ].join(' · ')}
      />
      {years && (
        <details
          className="chooser-films"
          onToggle={({ currentTarget }) => {
            setOpen(currentTarget.open);
          }}
        >
          <summary aria-label={t('setup.showFilmsOf', { bank: name })}>{t('setup.showFilms')}</summary>
          {isOpen && (
            <FilmList films={bank.films.map((film) => ({ bank, film }))} chosen={chosen} choose={choose} />
          )}
        </details>
      )}
    </>
  );
}

/** Films to tick, the first of them. */
function FilmList({
  films,
  chosen,
  choose,
}: { films: readonly FilmInBank[] } & Omit<FilmChooserProps, 'banks'>) {
  const { t } = useTranslation();
  const { say, number } = useLanguage();
  const more = films.length - LISTED_FILMS;
  return (
    <>
      <ul className="chooser-list">
        {films.slice(0, LISTED_FILMS).map(({ bank, film }) => (
          <li key={`${bank.id} ${film.id}`}>
            <Choice
              type="checkbox"
              checked={isChosen(chosen, { bank, film })}
              onChange={(on) => {
                choose(withFilm(chosen, { bank, film }, on));
              }}
              label={`${say(film.title)} (${film.year})`}
            />
          </li>
        ))}
      </ul>
      {more > 0 && <p className="setup-hint">{t('setup.moreFilms', { more: number(more) })}</p>}
    </>
  );
}
