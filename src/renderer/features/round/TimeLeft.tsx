import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCountdownSound } from '../../sound/useCountdownSound.ts';
import { useRound } from '../../stores/round.ts';
import { announce } from '../../ui/Announcer.tsx';
import { Leader } from '../../ui/Leader.tsx';

/** What a clock may have run before it is first looked at, in ms. */
const JUST_OPENED_MS = 1000;

/**
 * The leader, and its words for a screen reader: at the start, at half time and ten seconds before the end, and what is
 * left after a pause or once a lifeline has given more.
 * @param limitMs the question's time with all that was added to it, or null when time is off
 */
export function TimeLeft({ limitMs, openedAt: opened }: { limitMs: number | null; openedAt: number | null }) {
  const { t } = useTranslation();
  // A step that could not be kept has its time already: the clock stands still until it is tried again.
  const stopped = useRound(({ problem }) => problem !== null);
  const openedAt = stopped ? null : opened;
  const limitBefore = useRef(limitMs);
  useCountdownSound(limitMs, openedAt);

  useEffect(() => {
    if (limitMs === null || openedAt === null) return undefined;
    const leftMs = openedAt + limitMs - performance.now();
    const half = { leftMs: limitMs / 2, words: t('announce.half') };
    const ten = { leftMs: 10_000, words: t('announce.ten') };
    // At twenty seconds half the time is ten seconds: said once.
    const moments = (limitMs > 20_000 ? [half, ten] : [half])
      .filter((moment) => moment.leftMs < leftMs)
      .map((moment) =>
        setTimeout(() => {
          announce(moment.words);
        }, leftMs - moment.leftMs),
      );
    const count = Math.round(leftMs / 1000);
    if (limitBefore.current !== null && limitMs > limitBefore.current)
      announce(t('announce.more', { count }));
    else if (limitMs - leftMs > JUST_OPENED_MS) announce(t('announce.left', { count }));
    else announce(t('announce.start', { count }));
    limitBefore.current = limitMs;
    return () => {
      moments.forEach(clearTimeout);
    };
  }, [limitMs, openedAt, t]);

  return <Leader limitMs={limitMs} openedAt={openedAt} />;
}
