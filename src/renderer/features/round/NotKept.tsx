import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemCode } from '../../../contract/result.ts';
import { problemText } from '../../i18n/i18n.ts';
import { useRound } from '../../stores/round.ts';
import { Button } from '../../ui/Button.tsx';

/** Problems that trying the same step again can't mend, because the round on disk is another by now. */
const OUT_OF_DATE: readonly ProblemCode[] = [
  'game-out-of-step',
  'event-refused',
  'game-unknown',
  'game-unreadable',
];

/** A step could not be written to disk: the game stands still, nothing is lost, and it can be tried again. */
export function NotKept({ onLeave }: { onLeave: () => void }) {
  const { t } = useTranslation();
  const problem = useRound((round) => round.problem);
  const retry = useRound((round) => round.retry);
  const mend = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (problem) mend.current?.focus();
  }, [problem]);
  if (!problem) return null;
  const outOfDate = OUT_OF_DATE.includes(problem.code);
  return (
    <div className="not-kept" role="alert">
      <p className="label">{t('round.notKept')}</p>
      <p>{problemText(problem)}</p>
      <Button ref={mend} look="bright" onClick={outOfDate ? onLeave : () => void retry()}>
        {outOfDate ? t('round.leave') : t('round.retry')}
      </Button>
    </div>
  );
}
