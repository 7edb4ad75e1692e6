import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useCountdownSound } from '../../sound/useCountdownSound.ts';
import { useRound } from '../../stores/round.ts';
import { announce } from '../../ui/Announcer.tsx';
import { Leader } from '../../ui/Leader.tsx';

/** The leader, and its words for a screen reader: at the start, at half time and ten seconds before the end. */
export function TimeLeft({ limitMs, openedAt: opened }: { limitMs: number | null; openedAt: number | null }) {
  const { t } = useTranslation();
  // A step that could not be kept has its time already: the clock stands still until it is tried again.
  const stopped = useRound(({ problem }) => problem !== null);
  const openedAt = stopped ? null : opened;
  useCountdownSound(limitMs, openedAt);

  useEffect(() => {
    if (limitMs === null || openedAt === null) return undefined;
    const half = { leftMs: limitMs / 2, words: t('announce.half') };
    const ten = { leftMs: 10_000, words: t('announce.ten') };
    // At twenty seconds half the time is ten seconds: said once.
    const moments = (limitMs > 20_000 ? [half, ten] : [half]).map(({ leftMs, words }) =>
      setTimeout(
        () => {
          announce(words);
        },
        openedAt + limitMs - leftMs - performance.now(),
      ),
    );
    announce(t('announce.start', { count: Math.round(limitMs / 1000) }));
    return () => {
      moments.forEach(clearTimeout);
    };
  }, [limitMs, openedAt, t]);

  return <Leader limitMs={limitMs} openedAt={openedAt} />;
}
