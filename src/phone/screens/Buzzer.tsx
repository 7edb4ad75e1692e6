import { usePhone } from '../ui/context.ts';
import type { SceneOf } from './scenes.ts';

/** The buzzer, and what came of pressing it. */
export function Buzzer(props: { opening: string; buzzer: NonNullable<SceneOf<'open'>['buzzer']> }) {
  const { t, language, state, send } = usePhone();
  const { opening, buzzer } = props;
  if (buzzer.state !== 'may') {
    const behind = buzzer.behindMs;
    return (
      <p className={`buzzed buzzed-${buzzer.state}`} role="status">
        {buzzer.state === 'first' && t('buzzer.first')}
        {buzzer.state === 'beaten' && t('buzzer.beaten')}
        {buzzer.state === 'locked-out' && t('buzzer.lockedOut')}
        {buzzer.state === 'beaten' && behind !== null && (
          <>
            {' '}
            {t('buzzer.behind', {
              seconds: (behind / 1000).toLocaleString(language, { minimumFractionDigits: 2 }),
            })}
          </>
        )}
      </p>
    );
  }
  const isPressed = state.sending !== null;
  const press = (): void => {
    if (!isPressed) send({ type: 'buzz', opening });
  };
  return (
    <button
      type="button"
      className={isPressed ? 'press press-running' : 'press'}
      onPointerDown={press}
      onClick={(event) => {
        if (event.detail === 0) press();
      }}
    >
      {isPressed ? t('buzzer.pressed') : t('buzzer.press')}
    </button>
  );
}
