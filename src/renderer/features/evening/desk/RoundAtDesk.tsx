import { useTranslation } from 'react-i18next';
import type { HostView } from '../../../../contract/evening.ts';
import { KeyCap } from '../KeyCap.tsx';
import { PANELS } from './commands.ts';

/** A round that is announced: how it is scored, and what may be staked on it now. */
export function RoundAtDesk({ view }: { view: HostView }) {
  const { t } = useTranslation();
  const { wagers, jokers, defence, players } = view;
  const plan = view.plan.rounds[(view.round?.number ?? 0) - 1];
  if (!plan) return null;
  const played = jokers.played.filter(({ round }) => round === jokers.may).length;
  const isStaking = wagers !== null || jokers.may !== null || defence?.isOpen === true;
  return (
    <div className="desk-round">
      <p>
        {t('evening.stage.questions', { count: plan.questions })} · {t(`evening.scorings.${plan.scoring}`)}
        {plan.answering === 'buzzer' && ` · ${t('evening.stage.buzzer')}`}
      </p>
      {wagers && (
        <p className="desk-strong tabular">
          {t('evening.stage.wagered', { count: wagers.placed.length, of: players.length })}
        </p>
      )}
      {jokers.may !== null && (
        <p className="desk-strong tabular">{t('evening.desk.jokers', { count: played })}</p>
      )}
      {defence?.isOpen && (
        <p className="desk-strong tabular">
          {t('evening.desk.defences', {
            count: defence.pairs.filter(({ values }) => values !== null).length,
            of: defence.pairs.length,
          })}
        </p>
      )}
      {isStaking && (
        <p className="desk-quiet">
          {t('evening.desk.stakesHint')} <KeyCap name={PANELS.find(({ id }) => id === 'stakes')?.key ?? ''} />
        </p>
      )}
    </div>
  );
}
