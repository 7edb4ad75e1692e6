import { usePhone } from '../ui/context.ts';
import type { SceneOf } from './scenes.ts';

/** The joker of this player: to be played on the round, or played. */
export function Joker({ joker }: Pick<SceneOf<'round'>, 'joker'>) {
  const { t, state, send } = usePhone();
  if (joker === 'none') return null;
  if (joker === 'played')
    return (
      <p className="joker-played" role="status">
        <span aria-hidden="true">★ </span>
        {t('joker.played')}
      </p>
    );
  return (
    <button
      type="button"
      className="button button-joker"
      aria-disabled={state.sending !== null}
      onClick={() => {
        send({ type: 'joker' });
      }}
    >
      <span aria-hidden="true">★ </span>
      {t('joker.play')}
    </button>
  );
}
