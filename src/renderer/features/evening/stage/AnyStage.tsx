import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { callEvening } from '../../../stores/eveningApi.ts';
import { Scene } from '../../../ui/Scene.tsx';

/** How often it is looked for an evening, in ms. */
const LOOK_EVERY_MS = 1000;

/** The big screen before it knows of which evening: it goes to the newest that is in play. */
export function AnyStage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  useEffect(() => {
    const look = async () => {
      const found = await callEvening('evenings.unfinished', {});
      const [newest] = found.ok ? found.value : [];
      if (newest) navigate(`/stage/${encodeURIComponent(newest.evening)}`, { replace: true });
    };
    void look();
    const looking = setInterval(() => void look(), LOOK_EVERY_MS);
    return () => {
      clearInterval(looking);
    };
  }, [navigate]);
  return <Scene role="status" title={t('evening.stage.noEvening')} />;
}
