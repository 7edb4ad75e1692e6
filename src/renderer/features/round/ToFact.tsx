import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Question } from '../../../quiz/question.ts';
import { useAction } from '../../input/useAction.ts';
import { useRound } from '../../stores/round.ts';
import { Button } from '../../ui/Button.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { factAddress } from '../../ui/filmAddress.ts';

/** From an answered question to its fact on the film's page, by button or by key. The round waits below. */
export function ToFact({ question }: { question: Question }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const game = useRound((round) => round.game?.id);
  const address = `/round/${game ?? ''}${factAddress(question)}`;

  useAction('film', () => {
    navigate(address);
  });

  return (
    <Button
      look="quiet"
      className="reveal-to-fact"
      onClick={() => {
        navigate(address);
      }}
    >
      {t('film.toFact')}
      <KeyHint action="film" />
    </Button>
  );
}
