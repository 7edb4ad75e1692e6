import { scaleLinear, scaleTime } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { useTranslation } from 'react-i18next';
import type { StatisticsReply } from '../../../contract/statistics.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Chart } from './Chart.tsx';
import { POINTS_A_CURVE, pointsOf, type TopicPoint } from './points.ts';
import { useReadingOf } from './useReadingOf.ts';
import { useSize, type Size } from './useSize.ts';

/** How well each topic goes: a frame for each, all on the same scale, so that they can be held against each other. */
export function TopicCharts({ topics, overTime }: Pick<StatisticsReply, 'topics' | 'overTime'>) {
  const { t } = useTranslation();
  const { number, percent, date } = useLanguage();
  const reading = useReadingOf(topics.map(({ topic, ...rest }) => ({ name: t(`topics.${topic}`), ...rest })));
  const curves = topics.map((of) => ({ ...of, points: pointsOf(overTime, of.topic) }));
  const days = overTime.pieces.map(({ from }) => Date.parse(from));
  const span: [number, number] = [days[0] ?? 0, days.at(-1) ?? 0];
  return (
    <Chart
      className="chart-wide"
      heading={t('statistics.topics.heading')}
      reading={reading}
      table={{
        columns: [
          t('statistics.topics.topic'),
          t('statistics.answers'),
          t('statistics.accuracy'),
          t('statistics.topics.then'),
          t('statistics.topics.lately'),
        ],
        rows: curves.map(({ topic, answers, share, points }) => [
          t(`topics.${topic}`),
          number(answers),
          percent(share),
          ...(points.length < POINTS_A_CURVE
            ? ['–', '–']
            : [points[0], points.at(-1)].map((point) =>
                point ? `${percent(point.share)} (${date(Date.parse(point.day))})` : '–',
              )),
        ]),
      }}
    >
      <ul className="topic-frames">
        {curves.map(({ topic, answers, share, points }) => (
          <li key={topic} className="topic-frame">
            <p className="topic-head">
              <span className="label">{t(`topics.${topic}`)}</span>
              <span className="topic-share tabular">{percent(share)}</span>
            </p>
            <TopicFrame points={points} share={share} span={span} />
            <p className="topic-answers tabular">{t('statistics.answersCount', { count: answers })}</p>
          </li>
        ))}
      </ul>
    </Chart>
  );
}

interface TopicFrameProps {
  points: TopicPoint[];
  share: number;
  /** The first and the last day of all topics, in ms since 1970. */
  span: [number, number];
}

function TopicFrame({ points, share, span }: TopicFrameProps) {
  const [box, size] = useSize<HTMLDivElement>();
  return (
    <div ref={box} className="chart-box topic-box">
      {size && <TopicPicture points={points} share={share} span={span} size={size} />}
    </div>
  );
}

/** A curve where there is one; otherwise how full the frame is. */
function TopicPicture({ points, share, span, size: { width, rem } }: TopicFrameProps & { size: Size }) {
  const height = 4.6 * rem;
  const edge = 0.35 * rem;
  const y = scaleLinear({ domain: [0, 1], range: [height - edge, edge] });
  const x = scaleTime({ domain: span, range: [edge, width - edge] });
  const at = (point: TopicPoint) => x(Date.parse(point.day));
  const last = points.at(-1);
  return (
    <svg className="chart-svg" width={width} height={height} focusable="false">
      <rect className="topic-back" width={width} height={height} rx={0.2 * rem} />
      <line className="chart-guide" x1={0} x2={width} y1={y(0.5)} y2={y(0.5)} />
      {points.length >= POINTS_A_CURVE && last ? (
        <>
          <LinePath className="chart-line" data={points} x={at} y={(point) => y(point.share)} />
          <circle className="chart-dot" cx={at(last)} cy={y(last.share)} r={0.25 * rem} />
        </>
      ) : (
        <rect className="topic-fill" y={y(share)} width={width} height={height - y(share)} rx={0.2 * rem} />
      )}
    </svg>
  );
}
