import { useTranslation } from 'react-i18next';
import { SCORING_PRESETS, type ScoringId } from '../../../quiz/scoring.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { curveOf, readingOf } from './curve.ts';

/** The chart's box, and the room for its figures. */
const BOX = { width: 320, height: 132, left: 44, right: 10, top: 12, bottom: 22 };
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
  const x = (ms: number) => BOX.left + (ms / limitMs) * (BOX.width - BOX.left - BOX.right);
  const y = (points: number) =>
    BOX.height - BOX.bottom - (points / MOST) * (BOX.height - BOX.top - BOX.bottom);
  const line = curve.map(({ elapsedMs, points }) => `${x(elapsedMs)},${y(points)}`).join(' ');
  return (
    <div className="curve">
      <svg
        className="curve-chart"
        viewBox={`0 0 ${BOX.width} ${BOX.height}`}
        aria-hidden="true"
        focusable="false"
      >
        {[0, 500, 1000].map((points) => (
          <line
            key={points}
            className="curve-grid"
            x1={BOX.left}
            x2={x(limitMs)}
            y1={y(points)}
            y2={y(points)}
          />
        ))}
        {[0, 500, 1000].map((points) => (
          <text key={points} className="curve-figure" x={BOX.left - 6} y={y(points) + 4} textAnchor="end">
            {number(points)}
          </text>
        ))}
        {[0, seconds / 2, seconds].map((at, index) => (
          <text
            key={index}
            className="curve-figure"
            x={x(at * 1000)}
            y={BOX.height - 5}
            textAnchor={(['start', 'middle', 'end'] as const)[index]}
          >
            {t('setup.secondsValue', { count: at })}
          </text>
        ))}
        <polygon className="curve-area" points={`${line} ${x(limitMs)},${y(0)} ${x(0)},${y(0)}`} />
        <polyline className="curve-line" points={line} />
      </svg>
      <p className="curve-reading">
        {first === last
          ? t('setup.curve.flat', { points: number(first) })
          : t('setup.curve.reading', { first: number(first), half: number(half), last: number(last) })}
        {scoring.freeMs > 0 && ` ${t('setup.curve.free', { seconds: number(scoring.freeMs / 1000) })}`}
        {scoring.lastTimes > 1 && ` ${t('setup.curve.lastTimes', { times: number(scoring.lastTimes) })}`}
      </p>
    </div>
  );
}
