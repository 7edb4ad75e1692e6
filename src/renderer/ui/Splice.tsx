import { useTranslation } from 'react-i18next';
import type { Dispute } from '../../quiz/question.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import './Splice.css';
import { Words } from './Words.tsx';

/** A dispute: the claims as strips of film, spliced side by side with the join in sight. */
export function Splice({ dispute }: { dispute: Dispute }) {
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
          </li>
        ))}
      </ul>
    </section>
  );
}
