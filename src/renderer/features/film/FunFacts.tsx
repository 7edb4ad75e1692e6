import { useTranslation } from 'react-i18next';
import { Words } from '../../ui/Words.tsx';
import { FactLink } from './FactLink.tsx';
import { useFilmPlace } from './FilmContext.ts';

/** A few facts good to tell, as frames of a strip. */
export function FunFacts({ facts }: { facts: readonly string[] }) {
  const { t } = useTranslation();
  const place = useFilmPlace();
  return (
    <ul className="frames">
      {facts
        .map((id) => place.fact(id))
        .filter((fact) => fact !== undefined)
        .map(({ id, topic, statement }) => (
          <li key={id} className="frame">
            <p className="label">{t(`topics.${topic}`)}</p>
            <p className="frame-words">
              <Words of={statement} />
            </p>
            <FactLink fact={id}>
              {t('film.whoSays')}
              {/* Six links of the same words would be told apart by nobody who only hears them. */}
              <span className="visually-hidden">
                : <Words of={statement} />
              </span>
            </FactLink>
          </li>
        ))}
    </ul>
  );
}
