import { usePhone } from '../ui/context.ts';
import { Title } from '../ui/Title.tsx';
import type { SceneOf } from './scenes.ts';

const HEARTS = [1, 2, 3, 4, 5];

/** The love meter: one to five hearts for each film of the evening. */
export function RateScreen({ scene }: { scene: SceneOf<'rate'> }) {
  const { t, say, state, send } = usePhone();
  const { sending } = state;
  return (
    <section className="scene scene-form">
      <Title>{t('rate.title')}</Title>
      <p>{t('rate.text')}</p>
      {scene.films.map((film) => {
        const chosen =
          sending?.action.type === 'rate' && sending.action.film === film.id
            ? sending.action.hearts
            : film.hearts;
        return (
          <fieldset className="hearts" key={film.id}>
            <legend>{say(film.title)}</legend>
            {HEARTS.map((count) => (
              <label
                key={count}
                className={chosen !== null && count <= chosen ? 'heart heart-full' : 'heart'}
              >
                <input
                  type="radio"
                  name={`hearts-${film.id}`}
                  value={count}
                  checked={chosen === count}
                  onChange={() => {
                    send({ type: 'rate', film: film.id, hearts: count });
                  }}
                />
                <span className="hidden">{t('rate.hearts', { count })}</span>
                <svg viewBox="0 0 48 44" aria-hidden="true">
                  <path d="M24 42C8 30 2 22 2 13.500A11 11 0 0 1 24 9A11 11 0 0 1 46 13.500C46 22 40 30 24 42Z" />
                </svg>
              </label>
            ))}
          </fieldset>
        );
      })}
    </section>
  );
}
