import { usePhone } from '../ui/context.ts';
import { Title } from '../ui/Title.tsx';
import type { SceneOf } from './scenes.ts';

/** The title card of a round, and the joker while it may be played. */
export function RoundScreen({ scene }: { scene: SceneOf<'round'> }) {
  const { t, state, send } = usePhone();
  const { round, joker } = scene;
  return (
    <section className="scene scene-wait">
      <p className="label">{t('round.number', { number: round.number, of: round.of })}</p>
      <Title>{round.title}</Title>
      <p>{t('round.questions', { count: round.questions })}</p>
      {joker === 'may' && (
        <button
          type="button"
          className="button"
          aria-disabled={state.sending !== null}
          onClick={() => {
            send({ type: 'joker' });
          }}
        >
          <span aria-hidden="true">★ </span>
          {t('joker.play')}
        </button>
      )}
      {joker === 'played' && (
        <p className="big">
          <span aria-hidden="true">★ </span>
          {t('joker.played')}
        </p>
      )}
    </section>
  );
}
