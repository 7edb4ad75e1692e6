import { scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { useTranslation } from 'react-i18next';
import type { StatisticsReply } from '../../../contract/statistics.ts';
import type { Speed } from '../../../quiz/statistics.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { BottomAxis } from './BottomAxis.tsx';
import { Chart } from './Chart.tsx';
import { ANSWERS_A_SPREAD } from './points.ts';
import { useSize, type Size } from './useSize.ts';

type Row = Speed & { of: 'right' | 'wrong'; name: string; label: string };

/** How long answers take: the middle one, and the half of them around it. */
export function SpeedChart({ speed }: Pick<StatisticsReply, 'speed'>) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const [box, size] = useSize<HTMLDivElement>();
  const seconds = (ms: number) => t('summary.timeValue', { value: number(ms / 1000) });
  const rows = (['right', 'wrong'] as const).flatMap((of): Row[] => {
    const found = speed[of];
    return found ? [{ ...found, of, name: t(`statistics.speed.${of}`), label: seconds(found.medianMs) }] : [];
  });
  const [one, other] = rows;
  const reading =
    one && other
      ? t('statistics.speed.both', { right: one.label, wrong: other.label })
      : one
        ? t(one.of === 'right' ? 'statistics.speed.onlyRight' : 'statistics.speed.onlyWrong', {
            time: one.label,
          })
        : t('statistics.speed.none');
  return (
    <Chart
      heading={t('statistics.speed.heading')}
      reading={reading}
      table={{
        columns: [
          t('statistics.speed.answers'),
          t('statistics.answers'),
          t('statistics.speed.median'),
          t('statistics.speed.half'),
        ],
        rows: rows.map(({ name, answers, label, lowerMs, upperMs }) => [
          name,
          number(answers),
          label,
          `${seconds(lowerMs)} – ${seconds(upperMs)}`,
        ]),
      }}
    >
      <div ref={box} className="chart-box">
        {size && rows.length > 0 && <Times rows={rows} size={size} seconds={seconds} />}
      </div>
    </Chart>
  );
}

interface TimesProps {
  rows: readonly Row[];
  size: Size;
  seconds: (ms: number) => string;
}

function Times({ rows, size: { width, rem }, seconds }: TimesProps) {
  const rowHeight = 3.4 * rem;
  const bottom = rows.length * rowHeight;
  const most = Math.max(1000, ...rows.map(({ upperMs }) => upperMs));
  const x = scaleLinear({ domain: [0, most], range: [1.2 * rem, width - 2.2 * rem], nice: true });
  return (
    <svg className="chart-svg" width={width} height={bottom + 2 * rem} focusable="false">
      {rows.map(({ of, name, label, answers, medianMs, lowerMs, upperMs }, at) => {
        const middle = at * rowHeight + 2.2 * rem;
        return (
          <g key={of} className={`times-${of}`}>
            <text className="chart-tick" x={1.2 * rem} y={middle - 1.1 * rem}>
              {name}
              <tspan className="chart-value" dx="0.6em">
                {label}
              </tspan>
            </text>
            <line className="chart-guide" x1={x(0)} x2={width - 2.2 * rem} y1={middle} y2={middle} />
            {/* Half of three answers is no half. */}
            {answers >= ANSWERS_A_SPREAD && (
              <Bar
                className="times-half"
                x={x(lowerMs)}
                y={middle - 0.4 * rem}
                width={Math.max(2, x(upperMs) - x(lowerMs))}
                height={0.8 * rem}
                rx={0.4 * rem}
              />
            )}
            <circle className="times-middle" cx={x(medianMs)} cy={middle} r={0.55 * rem} />
          </g>
        );
      })}
      <BottomAxis scale={x} top={bottom} width={width} rem={rem} room={6} format={seconds} />
    </svg>
  );
}
