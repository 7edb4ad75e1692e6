import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { ok, type Problem, type Result } from '../../../contract/result.ts';
import type { StatisticsReply } from '../../../contract/statistics.ts';
import { api } from '../../stores/api.ts';
import { useOffer } from '../../stores/useOffer.ts';
import { usePlay } from '../../stores/usePlay.ts';
import { Button } from '../../ui/Button.tsx';
import { ProblemScene } from '../../ui/ProblemScene.tsx';
import { Scene } from '../../ui/Scene.tsx';
import { useScreen } from '../../ui/useScreen.ts';
import { CalendarStrip } from './CalendarStrip.tsx';
import { Deleted } from './Deleted.tsx';
import { todayWritten } from './framesOfYear.ts';
import { Hardest } from './Hardest.tsx';
import { KindChart } from './KindChart.tsx';
import { PeriodChoice, periodSince, type Period } from './PeriodChoice.tsx';
import { RatingChart } from './RatingChart.tsx';
import { SpeedChart } from './SpeedChart.tsx';
import './StatisticsScreen.css';
import { TakeAlong } from './TakeAlong.tsx';
import { TopicCharts } from './TopicCharts.tsx';
import { Totals } from './Totals.tsx';
import './words.ts';

interface Loaded {
  statistics: StatisticsReply;
  /** Whether something was deleted that can be brought back. */
  undo: boolean;
  /** How many one-second shots there are: records, too, though no figures come of them here. */
  shots: number;
}

/** How one has been doing: for people who would rather look than read. */
export default function StatisticsScreen() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [period, setPeriod] = useState<Period>('all');
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  /** Goes up to load everything anew. */
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isStale = false;
    void fetchStatistics(period).then((fetched) => {
      // A late answer to an earlier question is dropped.
      if (isStale) return;
      if (fetched.ok) setLoaded(fetched.value);
      setProblem(fetched.ok ? null : fetched.problem);
    });
    return () => {
      isStale = true;
    };
  }, [period, attempt]);

  const retry = () => {
    setAttempt((before) => before + 1);
  };
  const isEmpty = loaded?.statistics.rating.answers === 0;
  const heading = useScreen(t('titles.statistics'), loaded !== null && !isEmpty && !problem);
  const home = () => {
    navigate('/');
  };
  const startAnew = () => {
    setPeriod('all');
    retry();
  };
  if (problem) return <ProblemScene problem={problem} retry={retry} home={home} />;
  if (!loaded) return <Scene role="status" title={t('app.loading')} />;
  const { statistics, undo, shots } = loaded;
  if (isEmpty) return <Empty undo={undo} hasShots={shots > 0} onChanged={startAnew} home={home} />;
  return (
    <main className="statistics">
      <div className="statistics-head">
        <h1 className="statistics-title" ref={heading} tabIndex={-1}>
          {t('titles.statistics')}
        </h1>
        <PeriodChoice period={period} choose={setPeriod} />
        <Button look="quiet" onClick={home}>
          {t('history.back')}
        </Button>
      </div>
      {undo && <Deleted onRestored={startAnew} />}
      {statistics.totals.answers === 0 ? (
        <p className="statistics-none">{t('statistics.noneInPeriod')}</p>
      ) : (
        <>
          <Totals statistics={statistics} />
          <div className="charts">
            <RatingChart rating={statistics.rating} />
            <TopicCharts topics={statistics.topics} overTime={statistics.overTime} />
            <CalendarStrip
              calendar={statistics.calendar}
              daysInARow={statistics.daysInARow}
              today={todayWritten()}
            />
            <KindChart kinds={statistics.kinds} />
            <SpeedChart speed={statistics.speed} />
            <Hardest hardest={statistics.hardest} />
          </div>
        </>
      )}
      <TakeAlong onDeleted={startAnew} />
    </main>
  );
}

async function fetchStatistics(period: Period): Promise<Result<Loaded>> {
  const [statistics, deletion, shots] = await Promise.all([
    api('statistics.load', periodSince(period, Date.now())),
    api('records.deletion', {}),
    api('shots.list', {}),
  ]);
  if (!statistics.ok) return statistics;
  if (!deletion.ok) return deletion;
  if (!shots.ok) return shots;
  return ok({ statistics: statistics.value, undo: deletion.value.undo, shots: shots.value.count });
}

interface EmptyProps {
  undo: boolean;
  hasShots: boolean;
  onChanged: () => void;
  home: () => void;
}

/** Nothing yet: an invitation to play. */
function Empty({ undo, hasShots, onChanged, home }: EmptyProps) {
  const { t } = useTranslation();
  const { offer } = useOffer();
  const { play, problem, forgetProblem } = usePlay();
  if (problem) return <ProblemScene problem={problem} retry={forgetProblem} />;
  return (
    <Scene
      title={t('statistics.empty')}
      actions={
        <>
          {offer && (
            <Button look="bright" onClick={() => void play(offer)}>
              {t('statistics.play')}
            </Button>
          )}
          <Button look="quiet" onClick={home}>
            {t('history.back')}
          </Button>
        </>
      }
    >
      <p>{t('statistics.emptyHint')}</p>
      {undo && <Deleted onRestored={onChanged} />}
      {hasShots && <TakeAlong onDeleted={onChanged} />}
    </Scene>
  );
}
