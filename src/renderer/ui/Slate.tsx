import { useTranslation } from 'react-i18next';
import type { Citation } from '../../facts/citation.ts';
import './Slate.css';
import { Words } from './Words.tsx';

/** A clapper slate with the sources of a fact: who says so, where, and how much weight they have. */
export function Slate({ sources }: { sources: readonly Citation[] }) {
  const { t } = useTranslation();
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
              <td>
                <Words of={source.title} />
              </td>
              <td>
                <Words of={source.at} />
              </td>
              <td>{t(`slate.weights.${source.weight}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
