import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';

/** The id of the words on how to answer, for what they describe. */
export const HINT_ID = 'asked-hint';

interface FootProps {
  /** Which keys do what; nothing once the question is closed. */
  hint: string | null;
  /** How far one has come. */
  count?: string;
  /** For answers that are put together first. */
  give?: {
    /** False while there is nothing to give yet. */
    ready: boolean;
    pressed: boolean;
    onGive: () => void;
  };
}

/** Below the answers: how to answer by keyboard, and the button that gives an answer that was put together. */
export function Foot({ hint, count, give }: FootProps) {
  const { t } = useTranslation();
  return (
    <div className="asked-foot">
      <p className="asked-keys" id={HINT_ID}>
        {count !== undefined && <span className="asked-count">{count}</span>}
        {hint}
      </p>
      {give && (
        <Button
          look="bright"
          className={`asked-give ${give.pressed ? 'asked-given' : ''}`}
          aria-disabled={!give.ready}
          onClick={give.ready ? give.onGive : undefined}
        >
          {t('answers.give')}
          <span aria-hidden="true"> ↵</span>
        </Button>
      )}
    </div>
  );
}
