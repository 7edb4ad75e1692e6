import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Question } from '../../../quiz/question.ts';
import { useRound } from '../../stores/round.ts';
import { Button } from '../../ui/Button.tsx';
import { factAddress } from '../../ui/filmAddress.ts';

/** From an answered question to its fact on the film's page, by button or by F. The round waits below. */
export function ToFact({ question }: { question: Question }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const game = useRound((round) => round.game?.id);
  const address = `/round/${game ?? ''}${factAddress(question)}`;

  useLayoutEffect(() => {
    const go = (event: KeyboardEvent) => {
      const { key, repeat, ctrlKey, metaKey, altKey, target } = event;
      const isWriting = target instanceof Element && target.closest('input, textarea, select') !== null;
      if (key.toLowerCase() !== 'f' || repeat || ctrlKey || metaKey || altKey || isWriting) return;
      event.preventDefault();
      navigate(address);
    };
    addEventListener('keydown', go);
    return () => {
      removeEventListener('keydown', go);
    };
  }, [navigate, address]);

  return (
    <Button
      look="quiet"
      className="reveal-to-fact"
      aria-keyshortcuts="F"
      onClick={() => {
        navigate(address);
      }}
    >
      {t('film.toFact')}
      <kbd aria-hidden="true"> F</kbd>
    </Button>
  );
}
