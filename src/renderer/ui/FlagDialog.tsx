import { useId, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FLAG_REASONS, type FlagReason } from '../../contract/flags.ts';
import { actionOf, ANSWER_ACTIONS } from '../../contract/keys.ts';
import type { Question } from '../../quiz/question.ts';
import { problemText } from '../i18n/i18n.ts';
import { keyName } from '../input/keyName.ts';
import { moveFocus } from '../input/moveFocus.ts';
import { useKeyLabel } from '../input/useKeyLabel.ts';
import { useFlags } from '../stores/flags.ts';
import { useSettings } from '../stores/settings.ts';
import { announce } from './Announcer.tsx';
import { Button } from './Button.tsx';
import './FlagThis.css';
import { useModal } from './useModal.ts';
import { Words } from './Words.tsx';

interface FlagDialogProps {
  question: Pick<Question, 'id' | 'stem'>;
  /** The reason for which it is out of play already; null while it is in. */
  reason: FlagReason | null;
  close: () => void;
}

/** Asks what is wrong with a question. The keys of the first answers choose, Escape leaves everything as it is. */
export function FlagDialog({ question, reason, close }: FlagDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const { dialog, shut, ...modal } = useModal(close);
  const { set, problem } = useFlags();
  const label = useKeyLabel();
  const keys = useSettings(({ settings }) => settings.keys);

  const choose = async (chosen: FlagReason) => {
    if (!(await set(question.id, chosen))) return;
    shut();
    announce(t('flag.out', { reason: t(`flag.reasons.${chosen}`) }));
  };
  const press = (event: KeyboardEvent) => {
    const name = event.repeat ? null : keyName(event);
    const action = name === null ? undefined : actionOf(keys, name);
    const chosen = FLAG_REASONS[ANSWER_ACTIONS.findIndex((answer) => answer === action)];
    if (chosen) void choose(chosen);
    else if (action === 'up' || action === 'down') moveFocus(action);
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      className="flag-dialog"
      aria-labelledby={`${id}-heading`}
      aria-describedby={`${id}-what`}
      {...modal}
      onKeyDown={press}
    >
      <h2 className="flag-heading" id={`${id}-heading`}>
        {t('flag.heading')}
      </h2>
      <p className="flag-stem">
        <Words of={question.stem} />
      </p>
      <ol className="flag-reasons">
        {FLAG_REASONS.map((one, at) => {
          const [key = ''] = keys[ANSWER_ACTIONS[at] ?? 'accept'];
          return (
            <li key={one}>
              <Button
                className="flag-reason"
                aria-pressed={reason === one}
                aria-keyshortcuts={key}
                onClick={() => void choose(one)}
              >
                <kbd className="key-cap" aria-hidden="true">
                  {label(key)}
                </kbd>
                {t(`flag.choices.${one}`)}
              </Button>
            </li>
          );
        })}
      </ol>
      <p className="flag-what" id={`${id}-what`}>
        {t('flag.what')}
      </p>
      {problem && <p role="alert">{problemText(problem)}</p>}
      <Button look="quiet" className="flag-cancel" onClick={shut}>
        {t('flag.cancel')}
        <kbd className="key-hint" aria-hidden="true">
          {label('Escape')}
        </kbd>
      </Button>
    </dialog>
  );
}
