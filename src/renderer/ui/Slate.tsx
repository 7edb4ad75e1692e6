import { useTranslation } from 'react-i18next';
import type { Citation } from '../../facts/citation.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import './Slate.css';

/** A clapper slate with the sources of a fact: who says so, where, and how much weight they have. */
export function Slate({ sources }: { sources: readonly Citation[] }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  return (
    <div className="slate">
      <div className="slate-clap" aria-hidden="true" />
      <table className="slate-table" aria-label={t('slate.heading')}>
        <thead>
          <tr>
            <th scope="col">{t('slate.source')}</th>
            <th scope="col">{t('slate.at')}</th>
            <th scope="col">{t('slate.weight')}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={`${source.id} ${source.at.en}`}>
              <td>{say(source.title)}</td>
              <td>{say(source.at)}</td>
              <td>{t(`slate.weights.${source.weight}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
