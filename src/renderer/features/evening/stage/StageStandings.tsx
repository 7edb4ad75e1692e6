import { useTranslation } from 'react-i18next';
import type { StageView, StandingView } from '../../../../contract/evening.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';

/** So many rows fit a screen; they are the first ones. */
const MOST_ROWS = 20;
const ROWS_OF_ONE_COLUMN = 10;
/** So few rows can be larger. */
const FEW_ROWS = 6;

/** Where everybody stands, with who went up and who down; at half-time under the word for it. */
export function StageStandings({ view }: { view: StageView }) {
  const { t } = useTranslation();
  const { standings, phase, round } = view;
  return (
    <div className="stage-standings-box">
      <header className="stage-head">
        <p className="stage-title">
          {phase === 'half-time' ? t('evening.phases.half-time') : t('evening.phases.standings')}
        </p>
        {round && (
          <p className="stage-label">
            {t('evening.stage.afterRound', { number: round.number, of: round.of })}
          </p>
        )}
      </header>
      <Standings standings={standings} />
    </div>
  );
}

export function Standings({ standings }: { standings: readonly StandingView[] }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const shown = standings.slice(0, MOST_ROWS);
  const most = Math.max(1, ...shown.map(({ points }) => points));
  const rest = standings.length - shown.length;
  return (
    <>
      <ol
        className="stage-standings"
        data-columns={shown.length > ROWS_OF_ONE_COLUMN ? 2 : 1}
        data-few={shown.length <= FEW_ROWS || undefined}
      >
        {shown.map(({ entrant, name, points, rank, moved }) => (
          <li
            key={entrant}
            className="stage-standing"
            style={{ '--moved': moved, '--share': Math.max(0, points) / most } as object}
          >
            <span className="stage-rank tabular">{rank}</span>
            <span className="stage-standing-name">{name}</span>
            <Moved by={moved} />
            <span className="stage-points tabular">{number(points)}</span>
          </li>
        ))}
      </ol>
      {rest > 0 && <p className="stage-more">{t('evening.stage.moreEntrants', { count: rest })}</p>}
    </>
  );
}

function Moved({ by }: { by: number }) {
  const { t } = useTranslation();
  if (by === 0) return <span className="stage-moved" />;
  return (
    <span className={`stage-moved ${by > 0 ? 'stage-up' : 'stage-down'} tabular`}>
      <span aria-hidden="true">{by > 0 ? '▲' : '▼'}</span>
      <span className="visually-hidden">
        {t(by > 0 ? 'evening.stage.up' : 'evening.stage.down', { count: Math.abs(by) })}
      </span>
      <span aria-hidden="true">{Math.abs(by)}</span>
    </span>
  );
}
