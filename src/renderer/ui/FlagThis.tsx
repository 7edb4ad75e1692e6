import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../quiz/question.ts';
import { useAction } from '../input/useAction.ts';
import { useFlagOf, useFlags } from '../stores/flags.ts';
import { announce } from './Announcer.tsx';
import { Button } from './Button.tsx';
import { FlagDialog } from './FlagDialog.tsx';
import './FlagThis.css';
import { KeyHint } from './KeyHint.tsx';
import { Words } from './Words.tsx';

interface FlagThisProps {
  question: Pick<Question, 'id' | 'stem'>;
  /** Whether its key is for this question alone: on a screen with several, the screen knows which one is meant. */
  byKey?: boolean;
}

/** A way to say that something is wrong with a question, which takes it out of play; and the way back. */
export function FlagThis({ question, byKey = false }: FlagThisProps) {
  const { t } = useTranslation();
  const reason = useFlagOf(question.id);
  const setFlag = useFlags((flags) => flags.set);
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const ask = () => {
    setAsking(true);
  };
  useAction('flag', ask, { enabled: byKey && !asking });

  const undo = async () => {
    // The button that was pressed is about to go.
    button.current?.focus();
    if (await setFlag(question.id, null)) announce(t('flag.back'));
  };
  return (
    <span className="flag-this">
      {reason !== null && (
        <span className="flag-state">
          {t('flag.out', { reason: t(`flag.reasons.${reason}`) })}
          <Button look="quiet" className="flag-undo" onClick={() => void undo()}>
            {t('flag.undo')}
            <span className="visually-hidden">
              : <Words of={question.stem} />
            </span>
          </Button>
        </span>
      )}
      <Button
        ref={button}
        look="quiet"
        className="flag-open"
        data-flag=""
        aria-haspopup="dialog"
        onClick={ask}
      >
        <span aria-hidden="true">⚑ </span>
        {t(reason === null ? 'flag.open' : 'flag.change')}
        {!byKey && (
          <span className="visually-hidden">
            : <Words of={question.stem} />
          </span>
        )}
        {byKey && <KeyHint action="flag" />}
      </Button>
      {asking && (
        <FlagDialog
          question={question}
          reason={reason}
          close={() => {
            setAsking(false);
          }}
        />
      )}
    </span>
  );
}
