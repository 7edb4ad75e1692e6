import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { countFilms, useLibrary } from '../../stores/library.ts';
import { Button } from '../../ui/Button.tsx';
import { goToSection, type Section } from './sections.ts';

const MOST_LISTED = 500;

interface FilmNavProps {
  film: string;
  sections: readonly Section[];
  over: 'round' | 'summary' | undefined;
  back: () => void;
  setFilm: ((film: string) => void) | undefined;
}

/** The way back, the parts of the page, and the other films there are. */
export function FilmNav({ film, sections, over, back, setFilm }: FilmNavProps) {
  const { t } = useTranslation();
  return (
    <nav className="film-ways" aria-label={t('film.ways')}>
      <Button look={over ? 'bright' : 'plain'} onClick={back}>
        <span aria-hidden="true">← </span>
        {t(`film.back.${over ?? 'home'}`)}
      </Button>
      <ul className="film-sections">
        {sections.map((section, index) => (
          <li key={section}>
            <Button
              look="quiet"
              onClick={() => {
                goToSection(section);
              }}
            >
              <kbd aria-hidden="true">{index + 1}</kbd>
              {t(`film.sections.${section}`)}
            </Button>
          </li>
        ))}
      </ul>
      {setFilm && <FilmChoice film={film} choose={setFilm} />}
    </nav>
  );
}

/** The films of the banks, when there are several. */
function FilmChoice({ film, choose }: { film: string; choose: (film: string) => void }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const library = useLibrary((store) => store.library);
  const films = new Map(library?.banks.flatMap((bank) => bank.films.map((card) => [card.id, card])));
  // Among very many nobody finds one in such a list.
  if (films.size < 2 || !library || countFilms(library) > MOST_LISTED) return null;
  return (
    <label className="film-choice">
      <span className="label">{t('film.film')}</span>
      <select
        value={film}
        onChange={({ target }) => {
          choose(target.value);
        }}
      >
        {/* A film with facts alone is in no bank. */}
        {!films.has(film) && <option value={film}>{film}</option>}
        {[...films.values()].map(({ id, title, year }) => (
          <option key={id} value={id}>
            {say(title)} ({year})
          </option>
        ))}
      </select>
    </label>
  );
}
