import { useTranslation } from 'react-i18next';
import type { ShotsReply } from '../../../contract/shots.ts';
import { AXIS_MARGIN, AXIS_WIDTH, FRAME_WIDTH, placeOnAxis } from './axis.ts';
import { useShotWords } from './useShotWords.ts';

/** The height of a row, and how many there is room for. */
const ROW = 13;
const ROWS = 10;

/** The last shots as dots under the strip, the newest at the top; the best so far has a ring. */
export function LastShots({ shots }: { shots: ShotsReply }) {
  const { t } = useTranslation();
  const words = useShotWords();
  const newestFirst = shots.last.toReversed();
  return (
    <section className="last" aria-labelledby="last-heading">
      <h2 className="label" id="last-heading">
        {t('shot.last')}
      </h2>
      <svg
        className="last-plot"
        viewBox={`${-AXIS_MARGIN} 0 ${AXIS_WIDTH + 2 * AXIS_MARGIN} ${ROWS * ROW + 4}`}
        aria-hidden="true"
        focusable="false"
      >
        <rect
          className="last-aim"
          x={AXIS_WIDTH / 2 - FRAME_WIDTH / 2}
          width={FRAME_WIDTH}
          height={ROWS * ROW + 4}
        />
        <path className="last-middle" d={`M${AXIS_WIDTH / 2} 0 V${ROWS * ROW + 4}`} />
        {newestFirst.map(({ id, elapsedMs }, row) => {
          const { x, beyond } = placeOnAxis(elapsedMs);
          return (
            <g
              key={id}
              className={row === 0 ? 'last-newest' : undefined}
              transform={`translate(${(x + beyond * 8).toFixed(2)} ${ROW * row + 9})`}
            >
              {beyond === 0 ? (
                <circle className="last-dot" r={row === 0 ? 5 : 3.6} />
              ) : (
                <path className="last-dot" d={`M${5 * beyond} 0 L${-4 * beyond} -5 V5 Z`} />
              )}
              {id === shots.best?.id && <circle className="last-best" r="7" />}
            </g>
          );
        })}
      </svg>
      {newestFirst.length === 0 ? (
        <p className="last-none">{t('shot.none')}</p>
      ) : (
        <ol className="visually-hidden">
          {newestFirst.map(({ id, elapsedMs }) => (
            <li key={id}>{words.frame(elapsedMs)}</li>
          ))}
        </ol>
      )}
      <p className="last-sides" aria-hidden="true">
        <span>← {t('shot.early')}</span>
        <span>{t('shot.late')} →</span>
      </p>
    </section>
  );
}
