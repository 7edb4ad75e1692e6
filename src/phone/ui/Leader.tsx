import { useEffect, useState } from 'preact/hooks';
import { usePhone } from './context.ts';

const ROUND = 2 * Math.PI * 20;
const TELL_FROM_MS = 10_000;

/** The film leader: how much time is left, as a numeral and a ring; half, ten seconds and the end are also said. */
export function Leader({ deadline, limitMs }: { deadline: number | null; limitMs: number | null }) {
  const { t, announce } = usePhone();
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    if (deadline === null) return undefined;
    setNow(performance.now());
    const timer = setInterval(() => {
      setNow(performance.now());
    }, 200);
    return () => {
      clearInterval(timer);
    };
  }, [deadline]);

  const left = deadline === null ? null : Math.max(0, deadline - now);
  const passed = left === null || limitMs === null ? null : passedOf(left, limitMs);
  useEffect(() => {
    if (passed !== null && passed !== 'none') announce(t(`time.${passed}`));
  }, [passed]);

  if (limitMs === null) return null;
  const share = left === null ? 1 : Math.min(1, left / limitMs);
  return (
    <div className={`leader ${left !== null && left <= TELL_FROM_MS ? 'leader-last' : ''}`} role="timer">
      <svg viewBox="0 0 48 48" aria-hidden="true">
        <path className="leader-cross" d="M24 0V48M0 24H48" />
        <circle className="leader-back" cx="24" cy="24" r="20" />
        <circle
          className="leader-ring"
          cx="24"
          cy="24"
          r="20"
          stroke-dasharray={ROUND}
          stroke-dashoffset={ROUND * (1 - share)}
        />
      </svg>
      <span className="leader-number">
        <span className="hidden">{t('time.left')}: </span>
        {left === null ? '–' : Math.ceil(left / 1000)}
      </span>
    </div>
  );
}

function passedOf(left: number, limit: number): 'none' | 'half' | 'ten' | 'up' {
  if (left <= 0) return 'up';
  if (left <= TELL_FROM_MS && limit > TELL_FROM_MS) return 'ten';
  return left <= limit / 2 && limit > 2 * TELL_FROM_MS ? 'half' : 'none';
}
