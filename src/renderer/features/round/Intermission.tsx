import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../input/useAction.ts';
import { useRound } from '../../stores/round.ts';
import { announce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { useScreen } from '../../ui/useScreen.ts';
import './Intermission.css';

interface IntermissionProps {
  /** The time that is left for the question, in ms; null when time is off. */
  leftMs: number | null;
  onLeave: () => void;
}

/** The curtain before a question whose clock stands still. Nothing of the question can be seen through it. */
export function Intermission({ leftMs, onLeave }: IntermissionProps) {
  const { t } = useTranslation();
  const { goOn, problem } = useRound();
  const goOnButton = useRef<HTMLButtonElement>(null);
  const title = t('round.pause.title');
  useScreen(title, false);
  const seconds = leftMs === null ? null : Math.ceil(leftMs / 1000);
  const left = seconds === null ? t('round.pause.noLimit') : t('round.pause.left', { count: seconds });

  useLayoutEffect(() => {
    goOnButton.current?.focus();
    announce(`${title}. ${left}`);
    // Said once, when the curtain falls.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useAction('pause', () => void goOn());
  useAction('accept', () => {
    if (document.activeElement?.closest('button')) return false;
    void goOn();
    return true;
  });

  return (
    <section className="intermission" aria-labelledby="intermission-title">
      <div className="intermission-curtain" aria-hidden="true" />
      <div className="intermission-card">
        <h1 className="intermission-title" id="intermission-title">
          {title}
        </h1>
        <p className="intermission-left">
          {seconds !== null && (
            <span className="intermission-seconds tabular" aria-hidden="true">
              {seconds}
            </span>
          )}
          <span className={seconds === null ? '' : 'visually-hidden'}>{left}</span>
          {seconds !== null && (
            <span className="label" aria-hidden="true">
              {t('round.left')}
            </span>
          )}
        </p>
        <p className="intermission-words">{t('round.pause.words')}</p>
        <div className="intermission-ways">
          <Button ref={goOnButton} look="bright" disabled={problem !== null} onClick={() => void goOn()}>
            {t('round.pause.goOn')}
            <KeyHint action="pause" />
          </Button>
          <Button look="quiet" onClick={onLeave}>
            {t('round.leave')}
            <KeyHint action="back" />
          </Button>
        </div>
      </div>
    </section>
  );
}
