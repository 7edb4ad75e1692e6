import { useTranslation } from 'react-i18next';
import { limitMsOf } from '../../../../quiz/setup.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { useAction } from '../../../input/useAction.ts';
import { useRound } from '../../../stores/round.ts';
import { announce } from '../../../ui/Announcer.tsx';
import { Button } from '../../../ui/Button.tsx';
import { KeyHint } from '../../../ui/KeyHint.tsx';
import { Words } from '../../../ui/Words.tsx';
import type { AnswerProps } from './answerProps.ts';
import { OneOf } from './OneOf.tsx';

/** Clues that come one by one as strips of film, each further one for points; below them the options. */
export function Clues(props: AnswerProps<'clues'>) {
  const { question, played } = props;
  const { t } = useTranslation();
  const { say, number } = useLanguage();
  const { game, showClue } = useRound();
  const { clues } = question;
  const shown = clues.slice(0, played.cluesShown);
  const isOpen = played.answers.length === 0;
  const next = clues[played.cluesShown];

  const more = async () => {
    if (!next || !isOpen) return;
    await showClue();
    const reached = useRound.getState().live?.state.played.at(-1);
    if (reached?.index === played.index && reached.cluesShown > played.cluesShown)
      announce(t('answers.clues.said', { number: reached.cluesShown, clue: say(next) }));
  };
  useAction('next', () => void more(), { enabled: isOpen && next !== undefined });

  const scoring = game?.setup.scoring;
  const isSteady = !game || limitMsOf(game.setup) === null || scoring?.lastPoints === scoring?.fullPoints;
  const isLast = played.index === (game?.setup.questions.length ?? 0) - 1;
  const times = isLast ? (scoring?.lastTimes ?? 1) : 1;
  const points = number(Math.round((scoring?.fullPoints ?? 0) / clues.length) * times);
  return (
    <>
      <div className="asked-clues">
        <ol className="clues" aria-label={t('answers.clues.label')}>
          {shown.map((clue, at) => (
            <li className="clue" key={clue.en}>
              <span className="clue-number tabular" aria-hidden="true">
                {at + 1}
              </span>
              <span className="clue-words">
                <Words of={clue} />
              </span>
            </li>
          ))}
        </ol>
        {isOpen && next && (
          <Button className="clue-next" onClick={() => void more()}>
            {t(isSteady ? 'answers.clues.next' : 'answers.clues.nextUpTo', { points })}
            <KeyHint action="next" />
          </Button>
        )}
      </div>
      <OneOf {...props} />
    </>
  );
}
