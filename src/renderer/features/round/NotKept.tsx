import { useTranslation } from 'react-i18next';
import { problemText } from '../../i18n/i18n.ts';
import { useRound } from '../../stores/round.ts';
import { Button } from '../../ui/Button.tsx';

/** A step could not be written to disk: the game stands still, nothing is lost, and it can be tried again. */
export function NotKept() {
  const { t } = useTranslation();
  const { problem, retry } = useRound();
  if (!problem) return null;
  return (
    <div className="not-kept" role="alert">
      <p className="label">{t('round.notKept')}</p>
      <p>{problemText(problem)}</p>
      <Button look="bright" onClick={() => void retry()}>
        {t('round.retry')}
      </Button>
    </div>
  );
}
