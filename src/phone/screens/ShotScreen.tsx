import { useRef, useState } from 'preact/hooks';
import { usePhone } from '../ui/context.ts';
import { Title } from '../ui/Title.tsx';
import type { SceneOf } from './scenes.ts';

const FRAMES_A_SECOND = 24;
/** A stop sooner than this is the same press come twice. */
const SAME_PRESS_MS = 150;

/** One second, by feel: press, let the reel run, press. Nothing on the page counts along. */
export function ShotScreen({ scene }: { scene: SceneOf<'shot'> }) {
  const { t, language, state, send } = usePhone();
  const [isRunning, setRunning] = useState(false);
  const startedAt = useRef(0);
  const { opening, mayShoot, elapsedMs } = scene;

  const press = (at: number): void => {
    if (state.sending) return;
    if (!isRunning) {
      startedAt.current = at;
      setRunning(true);
      return;
    }
    if (at - startedAt.current < SAME_PRESS_MS) return;
    setRunning(false);
    send({ type: 'shot', opening, elapsedMs: Math.max(0, at - startedAt.current) });
  };

  if (elapsedMs !== null) {
    const seconds = (elapsedMs / 1000).toLocaleString(language, { minimumFractionDigits: 3 });
    const frames = Math.round((Math.abs(elapsedMs - 1000) / 1000) * FRAMES_A_SECOND);
    return (
      <section className="scene scene-wait">
        <Title>{t('shot.title')}</Title>
        <p className="big">
          {frames === 0 ? t('shot.exact', { seconds }) : t('shot.done', { seconds, frames })}
        </p>
      </section>
    );
  }
  if (!mayShoot)
    return (
      <section className="scene scene-wait">
        <Title>{t('shot.title')}</Title>
        <p>{t('shot.watch')}</p>
      </section>
    );
  return (
    <section className="scene scene-press">
      <Title>{t('shot.title')}</Title>
      <p>{t('shot.text')}</p>
      <button
        type="button"
        className={isRunning ? 'press press-running' : 'press'}
        // The moment the finger comes down, not the one it leaves; by keyboard the click is all there is.
        onPointerDown={(event) => {
          press(event.timeStamp);
        }}
        onClick={(event) => {
          if (event.detail === 0) press(event.timeStamp);
        }}
      >
        {state.sending ? t('answer.sending') : isRunning ? t('shot.stop') : t('shot.start')}
      </button>
    </section>
  );
}
