import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../contract/result.ts';
import { problemText } from '../../i18n/i18n.ts';
import { Button } from '../../ui/Button.tsx';

interface NotKeptProps {
  problem: Problem;
  keep: () => void;
  letGo: () => void;
}

/** A shot could not be written to disk: nothing is shown of it until it is, or the player goes on without it. */
export function NotKept({ problem, keep, letGo }: NotKeptProps) {
  const { t } = useTranslation();
  const mend = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    mend.current?.focus();
  }, [problem]);
  return (
    <div className="shot-not-kept" role="alert">
      <p className="label">{t('shot.notKept')}</p>
      <p>{problemText(problem)}</p>
      <Button ref={mend} look="bright" onClick={keep}>
        {t('round.retry')}
      </Button>
      <Button look="quiet" onClick={letGo}>
        {t('shot.letGo')}
      </Button>
    </div>
  );
}
