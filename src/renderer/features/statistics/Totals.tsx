import { useTranslation } from 'react-i18next';
import type { StatisticsReply } from '../../../contract/statistics.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';

/** The figures at a glance. */
export function Totals({ statistics }: { statistics: StatisticsReply }) {
  const { t } = useTranslation();
  const { number, percent } = useLanguage();
  const { totals, rounds, streak, daysInARow } = statistics;
  const figures = [
    { name: t('home.rounds'), value: number(rounds) },
    { name: t('statistics.answers'), value: number(totals.answers) },
    { name: t('summary.accuracy'), value: percent(totals.right / totals.answers) },
    {
      name: t('summary.streak'),
      value: number(streak.longest),
      note: t('statistics.now', { count: streak.current }),
    },
    {
      name: t('statistics.daysInARow'),
      value: number(daysInARow.longest),
      note: t('statistics.now', { count: daysInARow.current }),
    },
  ];
  return (
    <dl className="totals">
      {figures.map(({ name, value, note }) => (
        <div key={name}>
          <dt className="label">{name}</dt>
          <dd className="tabular">
            {value}
            {note !== undefined && <span className="totals-note">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
