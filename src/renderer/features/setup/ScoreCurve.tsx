import { useTranslation } from 'react-i18next';
import { SCORING_PRESETS, type ScoringId } from '../../../quiz/scoring.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { CurveChart } from '../../ui/CurveChart.tsx';
import { curveOf, readingOf } from './curve.ts';

/** The most points that any preset gives at once, so that changing the preset does not change the scale. */
const MOST = 1200;

/**
 * What a right answer earns by when it is given, as a line and in words.
 * @param seconds the time for a question, as the player gets it; null for no limit
 */
export function ScoreCurve({ scoring: id, seconds }: { scoring: ScoringId; seconds: number | null }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const scoring = SCORING_PRESETS[id];
  if (seconds === null) {
    return (
      <p className="curve-reading">{t('setup.curve.noLimit', { points: number(scoring.fullPoints) })}</p>
    );
  }
  const limitMs = seconds * 1000;
  const curve = curveOf(scoring, limitMs);
  const { first, half, last } = readingOf(scoring, limitMs);
  return (
    <CurveChart
      curve={curve}
      limitMs={limitMs}
      grid={[0, 500, 1000]}
      most={MOST}
      secondsWords={(count) => t('setup.secondsValue', { count })}
      pointsWords={number}
    >
      {first === last
        ? t('setup.curve.flat', { points: number(first) })
        : t('setup.curve.reading', { first: number(first), half: number(half), last: number(last) })}
      {scoring.freeMs > 0 && ` ${t('setup.curve.free', { seconds: number(scoring.freeMs / 1000) })}`}
      {scoring.lastTimes > 1 && ` ${t('setup.curve.lastTimes', { times: number(scoring.lastTimes) })}`}
    </CurveChart>
  );
}
