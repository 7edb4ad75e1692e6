import { useTranslation } from 'react-i18next';
import type { Citation, SourceWeight } from '../../../facts/citation.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Words } from '../../ui/Words.tsx';

/** How many of three lamps burn for a source. */
const LAMPS: Record<SourceWeight, number> = { first: 3, medium: 2, low: 1, lowest: 0 };

/** The sources of a fact side by side: who says so, where, how much weight that has, and whose voice it repeats. */
export function Sources({ sources }: { sources: readonly Citation[] }) {
  const { t } = useTranslation();
  return (
    <ul className="says" aria-label={t('slate.heading')}>
      {sources.map((source, index) => (
        <Source
          key={`${source.id} ${source.at.en}`}
          source={source}
          echoes={sources.slice(0, index).find(({ voice, id }) => voice === source.voice && id !== source.id)}
        />
      ))}
    </ul>
  );
}

function Source({ source, echoes }: { source: Citation; echoes: Citation | undefined }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { title, at, weight } = source;
  return (
    <li className="says-one">
      <span className="says-who">
        <Words of={title} />
      </span>
      <span className="says-where">
        <Words of={at} />
      </span>
      <span className="says-weight">
        <span className="says-lamps" aria-hidden="true">
          {'●'.repeat(LAMPS[weight])}
          {'○'.repeat(3 - LAMPS[weight])}
        </span>{' '}
        {t(`film.weights.${weight}`)}
      </span>
      {echoes && <span className="says-where">{t('film.sameVoice', { source: say(echoes.title) })}</span>}
    </li>
  );
}
