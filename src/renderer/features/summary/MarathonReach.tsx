import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedGame } from '../../../contract/api.ts';
import type { State } from '../../../quiz/state.ts';
import { useRecords } from '../../stores/records.ts';

/** How far a marathon went, and the longest so far. */
export function MarathonReach({ game, state }: { game: SavedGame; state: State }) {
  const { t } = useTranslation();
  const { history, load } = useRecords();
  useEffect(() => {
    void load();
  }, [load]);

  const reached = state.played.length;
  const others = (history ?? []).filter(({ mode, id }) => mode === 'marathon' && id !== game.id);
  const best = Math.max(0, ...others.map(({ questions }) => questions));
  const isOver = Object.values(state.scores).every(({ lives }) => lives === 0);
  return (
    <>
      {state.phase === 'finished' && (
        <p className="credits-reach">
          {t(isOver ? 'summary.marathon.over' : 'summary.marathon.through', { count: reached })}
        </p>
      )}
      {best > 0 && (
        <p className="credits-best">
          {reached > best ? t('summary.marathon.isBest') : t('summary.marathon.best', { count: best })}
        </p>
      )}
    </>
  );
}
