import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { EveningSummary, SeasonStanding } from '../../../../contract/evening.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { Button } from '../../../ui/Button.tsx';
import { ExportButtons } from '../ExportButtons.tsx';

/** The evenings that are over, and how everybody stands in the season. */
export function PastEvenings({ past, season }: { past: EveningSummary[]; season: SeasonStanding[] }) {
  const { t } = useTranslation();
  const { dateTime, number } = useLanguage();
  const [, navigate] = useLocation();
  if (past.length === 0) return null;
  return (
    <>
      <section aria-labelledby="planning-past">
        <h2 className="label" id="planning-past">
          {t('evening.planning.past')}
        </h2>
        <ul className="planning-list">
          {past.map((one) => (
            <li key={one.evening} className="planning-row">
              <div>
                <p className="planning-name">{one.name}</p>
                <p className="planning-quiet tabular">
                  {dateTime(one.startedAt)} ·{' '}
                  {one.podium
                    .map(({ name, points, rank }) => `${rank}. ${name} ${number(points)}`)
                    .join(' · ')}
                </p>
              </div>
              <div className="planning-ways">
                <Button
                  aria-label={t('evening.planning.lookOf', { name: one.name })}
                  onClick={() => {
                    navigate(`/desk/${one.evening}`);
                  }}
                >
                  {t('evening.planning.look')}
                </Button>
                <ExportButtons evening={one.evening} />
              </div>
            </li>
          ))}
        </ul>
      </section>
      {season.length > 0 && (
        <section aria-labelledby="planning-season">
          <h2 className="label" id="planning-season">
            {t('evening.season.title')}
          </h2>
          <p className="planning-quiet">{t('evening.season.hint')}</p>
          <table className="planning-season tabular">
            <thead>
              <tr>
                <th scope="col">{t('evening.standings.name')}</th>
                <th scope="col">{t('evening.season.evenings')}</th>
                <th scope="col">{t('evening.season.wins')}</th>
                <th scope="col">{t('evening.standings.points')}</th>
                <th scope="col">{t('evening.season.strength')}</th>
              </tr>
            </thead>
            <tbody>
              {season.map((one) => (
                <tr key={`${one.kind} ${one.name}`}>
                  <th scope="row">{one.name}</th>
                  <td>{number(one.evenings)}</td>
                  <td>{number(one.wins)}</td>
                  <td>{number(one.points)}</td>
                  <td>{number(Math.round(one.ordinal * 10) / 10)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
