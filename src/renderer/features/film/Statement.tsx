import { useTranslation } from 'react-i18next';
import { Words } from '../../ui/Words.tsx';
import { useFilmPlace } from './FilmContext.ts';

/** A fact in its sentence, or that it is covered. */
export function Statement({ of }: { of: string }) {
  const { t } = useTranslation();
  const { fact, isCovered } = useFilmPlace();
  const found = fact(of);
  if (!found || isCovered(found)) return t('film.covered');
  return <Words of={found.statement} />;
}
