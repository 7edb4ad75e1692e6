import { useTranslation } from 'react-i18next';
import type { EveningSetup } from '../../../../quiz/evening/setup.ts';
import { PaperPage } from './PaperPage.tsx';

/** Where the scorer writes the points down, round by round. */
export function ScorersGrid({ setup, names }: { setup: EveningSetup; names: readonly (string | null)[] }) {
  const { t } = useTranslation();
  return (
    <PaperPage name={setup.plan.name} title={t('evening.paper.parts.grid')}>
      <table className="sheet-grid">
        <thead>
          <tr>
            <th scope="col">{t('evening.standings.name')}</th>
            {setup.plan.rounds.map((round, at) => (
              <th key={at} scope="col">
                <span title={round.title}>{at + 1}</span>
              </th>
            ))}
            <th scope="col">{t('evening.paper.sum')}</th>
            <th scope="col">{t('evening.standings.rank')}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name, row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {setup.plan.rounds.map((_, at) => (
                <td key={at} />
              ))}
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="sheet-grid-rounds">
        {setup.plan.rounds.map((round, at) => (
          <span key={at}>
            <strong>{at + 1}</strong> {round.title}
          </span>
        ))}
      </p>
    </PaperPage>
  );
}
