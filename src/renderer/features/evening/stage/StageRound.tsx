import { useTranslation } from 'react-i18next';
import type { StageView } from '../../../../contract/evening.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { StageWagers } from './StageWagers.tsx';

/** A round's title card, as silent films had them. */
export function StageRound({ view }: { view: StageView }) {
  const { t } = useTranslation();
  const { list } = useLanguage();
  const { round } = view;
  if (!round) return null;
  if (view.stakes?.wagers) return <StageWagers view={view} stakes={view.stakes} />;
  const jokers = view.stakes?.players.filter(({ joker }) => joker) ?? [];
  return (
    <div className="stage-card">
      <p className="stage-label">{t('evening.stage.roundOf', { number: round.number, of: round.of })}</p>
      <p className="stage-card-title">{round.title}</p>
      <p className="stage-card-words">{t('evening.stage.questions', { count: round.questions })}</p>
      {view.answering === 'buzzer' && <p className="stage-card-words">{t('evening.stage.buzzer')}</p>}
      {view.stakes?.jokers && (
        <p className="stage-card-words">
          ★ {jokers.length === 0 ? t('evening.stage.jokers') : list(jokers.map(({ name }) => name))}
        </p>
      )}
    </div>
  );
}
