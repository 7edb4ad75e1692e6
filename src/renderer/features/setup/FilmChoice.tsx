import { useTranslation } from 'react-i18next';
import type { Library } from '../../../contract/api.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { countFilms, useAllFilms } from '../../stores/library.ts';
import { Choice } from '../../ui/Choice.tsx';
import type { SetupChoice } from './choice.ts';
import { FilmChooser } from './FilmChooser.tsx';
import { isChosen, withFilm } from './films.ts';
import { Group } from './Group.tsx';

/** With more films than this they are looked for, not listed. */
const FEW = 12;

interface FilmChoiceProps {
  library: Library;
  choice: SetupChoice;
  change: (part: Partial<SetupChoice>) => void;
}

/** Which films the round is about; nothing where there is only one. */
export function FilmChoice({ library, choice, change }: FilmChoiceProps) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const isWhole = useAllFilms();
  const all = countFilms(library);
  if (all < 2 || !isWhole) return null;
  if (all > FEW) return <FilmChooser banks={library.banks} chosen={choice} choose={change} />;
  return (
    <Group legend={t('setup.film')}>
      {library.banks.flatMap((bank) =>
        bank.films.map((film) => (
          <Choice
            key={`${bank.id} ${film.id}`}
            type="checkbox"
            checked={isChosen(choice, { bank, film })}
            onChange={(on) => {
              change(withFilm(choice, { bank, film }, on));
            }}
            label={`${say(film.title)} (${film.year})`}
          />
        )),
      )}
    </Group>
  );
}
