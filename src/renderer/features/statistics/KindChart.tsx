import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { useTranslation } from 'react-i18next';
import type { StatisticsReply } from '../../../contract/statistics.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Chart } from './Chart.tsx';
import { useReadingOf } from './useReadingOf.ts';
import { useSize, type Size } from './useSize.ts';

interface Row {
  name: string;
  share: number;
  label: string;
}

/** How well each kind of question goes. */
export function KindChart({ kinds }: Pick<StatisticsReply, 'kinds'>) {
  const { t } = useTranslation();
  const { number, percent } = useLanguage();
  const [box, size] = useSize<HTMLDivElement>();
  const rows = kinds
    .map(({ kind, answers, share }) => ({
      name: t(`statistics.kinds.names.${kind}`),
      answers,
      share,
      label: percent(share),
    }))
    .sort((a, b) => b.share - a.share);
  const reading = useReadingOf(rows);
  return (
    <Chart
      heading={t('statistics.kinds.heading')}
      reading={reading}
      table={{
        columns: [t('statistics.kinds.kind'), t('statistics.answers'), t('statistics.accuracy')],
        rows: rows.map(({ name, answers, label }) => [name, number(answers), label]),
      }}
    >
      <div ref={box} className="chart-box">
        {size && <Bars rows={rows} size={size} />}
      </div>
    </Chart>
  );
}

function Bars({ rows, size: { width, rem } }: { rows: readonly Row[]; size: Size }) {
  const height = rows.length * 2 * rem;
  const left = Math.min(9 * rem, width * 0.4);
  const right = width - 3.2 * rem;
  const y = scaleBand({ domain: rows.map(({ name }) => name), range: [0, height], padding: 0.4 });
  const x = scaleLinear({ domain: [0, 1], range: [left, right] });
  return (
    <svg className="chart-svg" width={width} height={height} focusable="false">
      {rows.map(({ name, share, label }) => {
        const top = y(name) ?? 0;
        const middle = top + y.bandwidth() / 2;
        return (
          <g key={name}>
            <text className="chart-tick" x={left - 0.7 * rem} y={middle} dy="0.33em" textAnchor="end">
              {name}
            </text>
            <Bar className="bar-back" x={left} y={top} width={right - left} height={y.bandwidth()} />
            <Bar className="bar-fill" x={left} y={top} width={x(share) - left} height={y.bandwidth()} />
            <text className="chart-value" x={right + 0.5 * rem} y={middle} dy="0.33em">
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
