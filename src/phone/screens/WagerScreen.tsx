import { useState } from 'preact/hooks';
import { wagerStep } from '../../quiz/evening/wagerStep.ts';
import { usePhone } from '../ui/context.ts';
import { Title } from '../ui/Title.tsx';
import { Defence } from './Defence.tsx';
import { Joker } from './Joker.tsx';
import type { SceneOf } from './scenes.ts';

/** How many points to put on the next question. */
export function WagerScreen({ scene }: { scene: SceneOf<'wager'> }) {
  const { t, number, state, send } = usePhone();
  const { most, wager, round, joker, defence } = scene;
  const [points, setPoints] = useState(wager ?? Math.floor(most / 2));
  const step = wagerStep(most);
  const change = (to: number): void => {
    setPoints(Math.min(most, Math.max(0, to)));
  };
  return (
    <section className="scene scene-form">
      <p className="label">
        {t('round.number', { number: round.number, of: round.of })} · {round.title}
      </p>
      <Title>{t('wager.title')}</Title>
      <div className="field">
        <label htmlFor="wager">{t('wager.label')}</label>
        <div className="stepper">
          <button
            type="button"
            className="stepper-by"
            aria-label={t('wager.less')}
            onClick={() => {
              change(points - step);
            }}
          >
            −
          </button>
          <output className="stepper-value" htmlFor="wager">
            {number(points)}
          </output>
          <button
            type="button"
            className="stepper-by"
            aria-label={t('wager.more')}
            onClick={() => {
              change(points + step);
            }}
          >
            +
          </button>
        </div>
        <input
          id="wager"
          type="range"
          min={0}
          max={most}
          value={points}
          onInput={(event) => {
            change(Number(event.currentTarget.value));
          }}
        />
      </div>
      <button
        type="button"
        className="button"
        aria-disabled={state.sending !== null}
        onClick={() => {
          send({ type: 'wager', points });
        }}
      >
        {t('wager.go', { points: number(points) })}
      </button>
      {wager !== null && <p role="status">{t('wager.placed', { points: number(wager) })}</p>}
      <Joker joker={joker} />
      <Defence defence={defence} />
    </section>
  );
}
