import { AxisLeft } from '@visx/axis';
import { scaleLinear } from '@visx/scale';
import { AreaClosed, LinePath } from '@visx/shape';
import { useTranslation } from 'react-i18next';
import type { StatisticsReply } from '../../../contract/statistics.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { BottomAxis } from './BottomAxis.tsx';
import { Chart, TooFew } from './Chart.tsx';
import { ANSWERS_A_RATING } from './points.ts';
import { useSize, type Size } from './useSize.ts';

/** Where every player begins. */
const START = 1500;
/** The first answers only find out where a player stands: their leaps are not drawn. */
const FIRST_GUESSES = 10;
/** The most rows of the table: a curve has more points than anybody wants to hear. */
const TABLE_ROWS = 12;

type Rating = StatisticsReply['rating'];

/** The player's rating, answer by answer. */
export function RatingChart({ rating }: { rating: Rating }) {
  const { t } = useTranslation();
  const { number, date } = useLanguage();
  const [box, size] = useSize<HTMLDivElement>();
  const drawn = rating.curve.filter(({ answers }) => answers >= FIRST_GUESSES);
  const isKnown = rating.answers >= ANSWERS_A_RATING && drawn.length > 2;
  const now = Math.round(rating.now);
  const first = rating.curve[0];
  // A curve from the beginning sets out from where every player does.
  const before = first === undefined || first.answers <= 1 ? START : Math.round(first.rating);
  const change = now - before;
  const reading = t(
    change > 0 ? 'statistics.rating.up' : change < 0 ? 'statistics.rating.down' : 'statistics.rating.same',
    { rating: number(now), change: number(Math.abs(change)) },
  );
  return (
    <Chart
      className="chart-wide"
      heading={t('statistics.rating.heading')}
      reading={
        isKnown ? reading : t('statistics.rating.early', { rating: number(now), count: rating.answers })
      }
      table={{
        columns: [t('statistics.answers'), t('statistics.day'), t('statistics.rating.heading')],
        rows: thinned(rating.curve).map((point) => [
          number(point.answers),
          date(point.at),
          number(Math.round(point.rating)),
        ]),
      }}
    >
      {isKnown ? (
        <div ref={box} className="chart-box">
          {size && <Curve curve={drawn} size={size} number={number} />}
        </div>
      ) : (
        <TooFew>
          {t('statistics.rating.tooFew', { count: Math.max(1, ANSWERS_A_RATING - rating.answers) })}
        </TooFew>
      )}
    </Chart>
  );
}

/** Evenly chosen points, the last one included. */
function thinned(curve: Rating['curve']): Rating['curve'] {
  const step = Math.max(1, Math.ceil(curve.length / TABLE_ROWS));
  return curve.filter((_, at) => (curve.length - 1 - at) % step === 0);
}

function Curve({
  curve,
  size: { width, rem },
  number,
}: {
  curve: Rating['curve'];
  size: Size;
  number: (value: number) => string;
}) {
  const height = 13 * rem;
  const left = 3.4 * rem;
  const bottom = height - 1.9 * rem;
  const ratings = curve.map(({ rating }) => rating);
  const x = scaleLinear({
    domain: [curve[0]?.answers ?? 0, curve.at(-1)?.answers ?? 1],
    range: [left, width - 2.2 * rem],
  });
  const y = scaleLinear({
    domain: [Math.min(START - 50, ...ratings), Math.max(START + 50, ...ratings)],
    range: [bottom, 0.8 * rem],
    nice: true,
  });
  const last = curve.at(-1);
  return (
    <svg className="chart-svg" width={width} height={height} focusable="false">
      <line className="chart-guide" x1={left} x2={width - 2.2 * rem} y1={y(START)} y2={y(START)} />
      <AreaClosed
        className="chart-area"
        data={curve}
        x={({ answers }) => x(answers)}
        y={({ rating }) => y(rating)}
        yScale={y}
      />
      <LinePath
        className="chart-line"
        data={curve}
        x={({ answers }) => x(answers)}
        y={({ rating }) => y(rating)}
      />
      {last && <circle className="chart-dot" cx={x(last.answers)} cy={y(last.rating)} r={0.3 * rem} />}
      <AxisLeft
        scale={y}
        left={left}
        numTicks={4}
        hideAxisLine
        hideTicks
        tickFormat={(value) => number(Number(value))}
        tickLabelProps={{
          className: 'chart-tick',
          textAnchor: 'end',
          verticalAnchor: 'middle',
          dx: '-0.4em',
        }}
      />
      <BottomAxis scale={x} top={bottom} width={width} rem={rem} room={7} format={number} />
    </svg>
  );
}
