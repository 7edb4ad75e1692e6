import { useTranslation } from 'react-i18next';

/** The lamps of a marathon: one burns out with each miss. A dark one is broken, so that colour tells nothing alone. */
export function Lives({ all, left }: { all: number; left: number }) {
  const { t } = useTranslation();
  return (
    <span className="lives" role="img" aria-label={t('round.lives.left', { count: left })}>
      {Array.from({ length: all }, (_, at) => (
        <Lamp key={at} lit={at < left} />
      ))}
    </span>
  );
}

function Lamp({ lit }: { lit: boolean }) {
  return (
    <svg className={`lamp ${lit ? 'lamp-lit' : 'lamp-out'}`} viewBox="0 0 40 48" aria-hidden="true">
      {lit ? (
        <>
          <path className="lamp-rays" d="M20 1 V5 M4 8 L7 11 M36 8 L33 11 M1 22 H5 M39 22 H35" />
          <path className="lamp-glass" d="M20 9 a12 12 0 0 1 7 21.5 V35 H13 V30.5 A12 12 0 0 1 20 9 Z" />
          <path className="lamp-wire" d="M15 22 L18 27 L20 22 L22 27 L25 22" />
        </>
      ) : (
        <>
          <path
            className="lamp-glass"
            d="M24 9.7 L21 15 L25 18 L29 13.5 A12 12 0 0 1 27 30.5 V35 H13 V30.5 A12 12 0 0 1 17 9.4"
          />
          <path className="lamp-wire" d="M15 21 L17 26 M25 21 L23 26" />
        </>
      )}
      <path className="lamp-foot" d="M14 38 H26 M15 42 H25 M17 46 H23" />
    </svg>
  );
}
