import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface DeskClockProps {
  limitMs: number | null;
  openedAt: number | null;
  leftMs: number | null;
  isRunning: boolean;
}

/** The seconds left, in figures; the leader is on the big screen. */
export function DeskClock({ limitMs, openedAt, leftMs, isRunning }: DeskClockProps) {
  const { t } = useTranslation();
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    if (openedAt === null) return undefined;
    const timer = setInterval(() => {
      setNow(performance.now());
    }, 250);
    return () => {
      clearInterval(timer);
    };
  }, [openedAt]);
  if (limitMs === null) return <span className="desk-clock">{t('round.noLimit')}</span>;
  const left = openedAt === null ? (leftMs ?? 0) : Math.max(0, openedAt + limitMs - now);
  return (
    <span className="desk-clock tabular" role="timer" aria-live="off" data-paused={!isRunning || undefined}>
      {!isRunning && `${t('evening.stage.paused')} · `}
      {t('announce.left', { count: Math.ceil(left / 1000) })}
    </span>
  );
}
