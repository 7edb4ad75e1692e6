import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedGame } from '../../../contract/api.ts';
import type { State } from '../../../quiz/state.ts';
import { api } from '../../stores/api.ts';

/** How far a marathon went, and the longest so far. */
export function MarathonReach({ game, state }: { game: SavedGame; state: State }) {
  const { t } = useTranslation();
  const [best, setBest] = useState(0);
  useEffect(() => {
    void api('games.totals', { besides: game.id }).then((totals) => {
      if (totals.ok) setBest(totals.value.longestMarathon);
    });
  }, [game.id]);

  const reached = state.played.length;
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
