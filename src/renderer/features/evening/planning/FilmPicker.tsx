import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Library } from '../../../../contract/api.ts';
import type { RoundPlan } from '../../../../quiz/evening/plan.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { useAllFilms } from '../../../stores/library.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { asksAbout, withAll, withFilm } from './films.ts';

/** So many films are listed at once; the others are found by their names. */
const LISTED = 24;

interface FilmPickerProps {
  round: RoundPlan;
  library: Library;
  change: (part: Partial<RoundPlan>) => void;
}

/** Which films a round is about; nothing where there is only one. */
export function FilmPicker({ round, library, change }: FilmPickerProps) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const [sought, setSought] = useState('');
  const isWhole = useAllFilms();
  const all = library.banks.flatMap((bank) => bank.films.map((film) => ({ bank, film })));
  if (all.length < 2 || !isWhole) return null;
  const chosen = all.filter(({ bank, film }) => asksAbout(round, bank.id, film.id)).length;
  const words = sought.trim().toLowerCase();
  const found = all.filter(({ film }) =>
    [film.title.en, film.title.zh, film.originalTitle, String(film.year)].some((name) =>
      name?.toLowerCase().includes(words),
    ),
  );
  return (
    <fieldset className="plan-group">
      <legend className="label">{t('evening.plan.films')}</legend>
      {all.length > LISTED && (
        <label className="desk-field">
          {t('evening.plan.findFilm')}
          <input
            className="field"
            type="search"
            value={sought}
            onChange={({ target }) => {
              setSought(target.value);
            }}
          />
        </label>
      )}
      <div className="plan-choices">
        <Choice
          type="checkbox"
          checked={chosen === all.length}
          mixed={chosen > 0 && chosen < all.length}
          onChange={(on) => {
            change(withAll(library, on));
          }}
          label={t('evening.plan.allFilms')}
          hint={t('evening.plan.chosenFilms', { count: chosen })}
        />
        {found.slice(0, LISTED).map(({ bank, film }) => (
          <Choice
            key={`${bank.id} ${film.id}`}
            type="checkbox"
            checked={asksAbout(round, bank.id, film.id)}
            onChange={(on) => {
              change(withFilm(round, bank, film.id, on));
            }}
            label={`${say(film.title)} (${film.year})`}
          />
        ))}
      </div>
      {found.length > LISTED && (
        <p className="planning-quiet">{t('evening.plan.moreFilms', { count: found.length - LISTED })}</p>
      )}
    </fieldset>
  );
}
