import { useTranslation } from 'react-i18next';
import type { StageView } from '../../../../contract/evening.ts';

/** A round's title card, as silent films had them. */
export function StageRound({ view }: { view: StageView }) {
  const { t } = useTranslation();
  const { round } = view;
  if (!round) return null;
  return (
    <div className="stage-card">
      <p className="stage-label">{t('evening.stage.roundOf', { number: round.number, of: round.of })}</p>
      <p className="stage-card-title">{round.title}</p>
      <p className="stage-card-words">{t('evening.stage.questions', { count: round.questions })}</p>
      {view.answering === 'buzzer' && <p className="stage-card-words">{t('evening.stage.buzzer')}</p>}
    </div>
  );
}
