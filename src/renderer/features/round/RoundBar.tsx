import { useTranslation } from 'react-i18next';
import type { Setup } from '../../../quiz/setup.ts';
import type { State } from '../../../quiz/state.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useAction } from '../../input/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { framesOf } from '../../ui/frames.ts';
import { Strip } from '../../ui/Strip.tsx';

interface RoundBarProps {
  setup: Setup;
  state: State;
  onLeave: () => void;
}

/** The round's strip of film, the score, and the way out. */
export function RoundBar({ setup, state, onLeave }: RoundBarProps) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const score = Object.values(state.scores)[0];

  useAction('back', onLeave);

  return (
    <header className="round-bar">
      <Button look="quiet" className="round-leave" aria-label={t('round.leave')} onClick={onLeave}>
        <span aria-hidden="true">×</span>
      </Button>
      <Strip frames={framesOf(setup, state)} />
      <dl className="round-score">
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
