import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { whenIdle } from '../../ui/whenIdle.ts';
import { Ticket } from './Ticket.tsx';

/** The way to the game nights; straight to the one that waits to be taken up, if there is one. */
export function GameNight() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [waiting, setWaiting] = useState<{ evening: string; name: string } | null>(null);
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      // In a file of its own: few who open the app host an evening.
      const { callEvening } = await import('../../stores/eveningApi.ts');
      const found = await callEvening('evenings.unfinished', {});
      if (!isGone && found.ok) setWaiting(found.value[0] ?? null);
    };
    const giveUp = whenIdle(() => {
      look().catch(() => undefined);
    });
    return () => {
      giveUp();
      isGone = true;
    };
  }, []);
  return (
    <Ticket
      label={t('titles.evening')}
      title={t('home.gameNight')}
      hint={waiting ? t('home.gameNightResume', { name: waiting.name }) : t('home.gameNightHint')}
      onClick={() => {
        navigate(waiting ? `/desk/${waiting.evening}` : '/evening');
      }}
    />
  );
}
