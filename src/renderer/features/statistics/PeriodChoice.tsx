import { useTranslation } from 'react-i18next';

const PERIODS = ['all', 'year', 'month'] as const;
export type Period = (typeof PERIODS)[number];

const DAYS: Record<Period, number | null> = { all: null, year: 365, month: 30 };
const DAY_MS = 24 * 60 * 60 * 1000;

/** The request for a period that ends now (ms since 1970). */
export function periodSince(period: Period, now: number): { from?: number } {
  const days = DAYS[period];
  return days === null ? {} : { from: now - days * DAY_MS };
}

/** Which answers to look at: all of them, or those of the last while. */
export function PeriodChoice({ period, choose }: { period: Period; choose: (period: Period) => void }) {
  const { t } = useTranslation();
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">{t('statistics.period')}</legend>
      {PERIODS.map((one) => (
        <label key={one} className="segment">
          <input
            type="radio"
            name="statistics-period"
            checked={period === one}
            onChange={() => {
              choose(one);
            }}
          />
          <span>{t(`statistics.periods.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
