import { useTranslation } from 'react-i18next';
import type { StageView } from '../../../../contract/evening.ts';
import { LoveMeter } from '../LoveMeter.tsx';

/** Everybody gives hearts to the films. */
export function StageRating({ view }: { view: StageView }) {
  const { t } = useTranslation();
  return (
    <div className="stage-card">
      <p className="stage-label">{t('evening.stage.loveAsk')}</p>
      <p className="stage-title">{t('evening.phases.rating')}</p>
      <LoveMeter love={view.love} />
    </div>
  );
}
