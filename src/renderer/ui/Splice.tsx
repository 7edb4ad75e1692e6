import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Citation } from '../../facts/citation.ts';
import type { Dispute } from '../../quiz/question.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import './Splice.css';
import { Words } from './Words.tsx';

interface SpliceProps {
  dispute: Dispute;
  /** More about the sources of each claim, under it. */
  under?: (sources: readonly Citation[]) => ReactNode;
}

/** A dispute: the claims as strips of film, spliced side by side with the join in sight. */
export function Splice({ dispute, under }: SpliceProps) {
  const { t } = useTranslation();
  const { say, language } = useLanguage();
  const names = new Intl.ListFormat(language, { type: 'conjunction' });
  return (
    <section className="splice">
      <p className="splice-about">{t('round.dispute', { about: say(dispute.about) })}</p>
      <ul className="splice-strips">
        {dispute.claims.map(({ claim, sources }) => (
          <li key={claim.en} className="splice-strip">
            <span className="splice-who">
              {t('round.says', {
                sources: names.format([...new Set(sources.map(({ title }) => say(title)))]),
              })}
            </span>
            <span>
              <Words of={claim} />
            </span>
            {under?.(sources)}
          </li>
        ))}
      </ul>
    </section>
  );
}
