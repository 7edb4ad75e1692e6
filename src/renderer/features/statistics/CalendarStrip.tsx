import { scaleThreshold } from '@visx/scale';
import { useTranslation } from 'react-i18next';
import type { StatisticsReply } from '../../../contract/statistics.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Chart } from './Chart.tsx';
import { framesOfYear, type MonthFrame } from './framesOfYear.ts';

/** How much light falls on a day: nothing, some answers, about a round, two or three, many. */
const exposure = scaleThreshold<number, number>({ domain: [1, 10, 25, 50], range: [0, 1, 2, 3, 4] });
const CELL = 10;

interface CalendarStripProps {
  calendar: StatisticsReply['calendar'];
  daysInARow: StatisticsReply['daysInARow'];
  /** Today, as 2026-11-21. */
  today: string;
}

/** The last twelve months as a strip of film, a frame for each; a day is the brighter the more was answered. */
export function CalendarStrip({ calendar, daysInARow, today }: CalendarStripProps) {
  const { t } = useTranslation();
  const { number, month } = useLanguage();
  const frames = framesOfYear(calendar, today);
  const played = frames.filter(({ answers }) => answers > 0);
  return (
    <Chart
      className="chart-wide"
      heading={t('statistics.calendar.heading')}
      reading={t('statistics.calendar.reading', {
        days: t('statistics.calendar.days', { count: calendar.length }),
        run: t('statistics.calendar.run', { count: daysInARow.longest }),
      })}
      table={{
        columns: [t('statistics.calendar.month'), t('statistics.calendar.played'), t('statistics.answers')],
        rows: played.map(({ first, days, answers }) => [
          month(Date.parse(first), 'long'),
          number(days.filter((day) => day.answers > 0).length),
          number(answers),
        ]),
      }}
    >
      <ol className="calendar-film">
        {frames.map((frame) => (
          <li key={frame.first}>
            <Month frame={frame} />
            <p className="calendar-month">{month(Date.parse(frame.first), 'short')}</p>
          </li>
        ))}
      </ol>
      <p className="calendar-key">
        <span>{t('statistics.calendar.less')}</span>
        <svg className="calendar-key-days" viewBox="0 0 50 9" focusable="false">
          {exposure.range().map((level) => (
            <rect key={level} className={`day day-${level}`} x={level * CELL} width="9" height="9" rx="1.5" />
          ))}
        </svg>
        <span>{t('statistics.calendar.more')}</span>
      </p>
    </Chart>
  );
}

function Month({ frame: { days, columns } }: { frame: MonthFrame }) {
  return (
    <svg className="calendar-days" viewBox={`-2 -2 ${6 * CELL + 3} ${7 * CELL + 3}`} focusable="false">
      {days.map(({ day, answers, row, column }) => (
        <rect
          key={day}
          className={`day day-${exposure(answers)}`}
          // Months of four or five columns stand in the middle of their frame.
          x={(column + (6 - columns) / 2) * CELL}
          y={row * CELL}
          width="9"
          height="9"
          rx="1.5"
        />
      ))}
    </svg>
  );
}
