import { useTranslation } from 'react-i18next';
import type { StageView } from '../../../../contract/evening.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { LoveMeter } from '../LoveMeter.tsx';

/** So many names more are in the credits. */
const MOST_CREDITS = 24;
/** The steps from left to right, as podiums have them. */
const STEPS = [2, 1, 3];

/** The end: the podium, then everybody else, and what the club thinks of the film. */
export function StagePodium({ view }: { view: StageView }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const { standings } = view;
  const others = standings.filter(({ rank }) => rank > 3);
  return (
    <div className="stage-podium-box">
      <header className="stage-head">
        <p className="stage-title">{view.name}</p>
        <p className="stage-label">{t('evening.phases.finished')}</p>
      </header>
      <ol className="stage-podium">
        {STEPS.map((rank) => {
          const here = standings.filter((one) => one.rank === rank);
          return (
            <li
              key={rank}
              className="stage-step"
              data-rank={rank}
              data-empty={here.length === 0 || undefined}
            >
              <span className="stage-step-names">
                {here.slice(0, 3).map(({ entrant, name }) => (
                  <span key={entrant}>{name}</span>
                ))}
                {here.length > 3 && <span>+{here.length - 3}</span>}
              </span>
              <span className="stage-block">
                <span className="stage-block-rank tabular">{rank}</span>
                {here[0] && (
                  <span className="tabular">
                    {t('evening.points', { points: number(here[0].points), count: here[0].points })}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      {others.length > 0 && (
        <p className="stage-credits">
          <span className="stage-label">{t('evening.stage.with')}</span>{' '}
          {others
            .slice(0, MOST_CREDITS)
            .map(({ name, points }) => `${name} ${number(points)}`)
            .join(' · ')}
          {others.length > MOST_CREDITS && ` · +${others.length - MOST_CREDITS}`}
        </p>
      )}
      {view.love.some(({ ratings }) => ratings > 0) && <LoveMeter love={view.love} />}
    </div>
  );
}
