import { useTranslation } from 'react-i18next';
import type { Setup } from '../../../quiz/setup.ts';
import type { State } from '../../../quiz/state.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useAction } from '../../input/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { framesOf } from '../../ui/frames.ts';
import { Strip } from '../../ui/Strip.tsx';
import { Lives } from './Lives.tsx';

interface RoundBarProps {
  setup: Setup;
  state: State;
  onLeave: () => void;
  /** Stops the clock; null when no clock runs. */
  onPause: (() => void) | null;
}

/** The round's strip of film, the score and the lives, the way out and the pause. */
export function RoundBar({ setup, state, onLeave, onPause }: RoundBarProps) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const score = Object.values(state.scores)[0];
  const lives = score?.lives ?? null;

  useAction('back', onLeave);
  useAction('pause', () => onPause?.(), { enabled: onPause !== null });

  return (
    <header className="round-bar">
      <div className="round-ways">
        <Button look="quiet" className="round-leave" aria-label={t('round.leave')} onClick={onLeave}>
          <span aria-hidden="true">×</span>
        </Button>
        <Button
          look="quiet"
          className="round-pause"
          aria-label={t('settings.actions.pause')}
          disabled={onPause === null}
          onClick={onPause ?? undefined}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M7 4 H10 V20 H7 Z M14 4 H17 V20 H14 Z" />
          </svg>
        </Button>
      </div>
      {setup.lives === null ? (
        <Strip frames={framesOf(setup, state)} />
      ) : (
        <Running setup={setup} state={state} />
      )}
      <dl className="round-score">
        {setup.lives !== null && lives !== null && (
          <div className="round-lives">
            <dt className="visually-hidden">{t('round.lives.label')}</dt>
            <dd>
              <Lives all={setup.lives} left={lives} />
            </dd>
          </div>
        )}
        <div>
          <dt className="label">{t('round.score')}</dt>
          <dd className="tabular">{number(score?.points ?? 0)}</dd>
        </div>
        {score && score.streak > 1 && (
          <div className="round-streak">
            <dt className="visually-hidden">{t('round.score')}</dt>
            <dd>{t('round.streak', { count: score.streak })}</dd>
          </div>
        )}
      </dl>
    </header>
  );
}

/** How many of the last frames are shown where nobody knows how many there will be. */
const LAST_FRAMES = 6;

/** How far one has come in a round that has no end of its own: a count, and the end of the strip so far. */
function Running({ setup, state }: { setup: Setup; state: State }) {
  const { t } = useTranslation();
  const shown = state.index + 1;
  const first = Math.max(0, shown - LAST_FRAMES);
  return (
    <div className="round-running">
      <p className="round-count">
        <span className="label">{t('round.running')}</span> <span className="tabular">{shown}</span>
      </p>
      <Strip frames={framesOf(setup, state).slice(first, shown)} first={first} />
    </div>
  );
}
