import { useTranslation } from 'react-i18next';
import { removedFor } from '../../../../quiz/lifelines.ts';
import { useRound } from '../../../stores/round.ts';
import { shownOptions, type AnswerProps } from './answerProps.ts';
import { Foot } from './Foot.tsx';
import { OptionButton } from './OptionButton.tsx';
import { useAnswerKeys } from './useAnswerKeys.ts';
import { optionFor, useKeys } from './useKeys.ts';

/** One of a few options: a key or a click is the answer. */
export function OneOf({ question, played }: AnswerProps<'choice' | 'truth' | 'clues'>) {
  const { t } = useTranslation();
  const { game, pressed, answer: give } = useRound();
  const [answer] = played.answers;
  const chosen = answer?.response;
  const { options: order } = played;
  const keys = useAnswerKeys(order.length);
  const removed = removedFor(played, game?.setup.players[0]?.id ?? '');
  const choose = (option: string) => {
    if (!removed.includes(option)) void give({ kind: question.kind, option });
  };

  useKeys((event) => {
    const option = answer ? undefined : optionFor(event, order);
    if (option === undefined) return;
    event.preventDefault();
    choose(option);
  });

  return (
    <>
      <div
        className={`asked-answers asked-options asked-options-${order.length}`}
        role="group"
        aria-label={t('round.options')}
      >
        {shownOptions(question.options, order).map((option, position) => (
          <OptionButton
            key={option.id}
            option={option}
            position={position}
            shortcuts={keys.shortcuts(position)}
            removed={removed.includes(option.id)}
            pressed={isOption(pressed, option.id)}
            outcome={answer && { isKey: option.id === question.key, isChosen: isOption(chosen, option.id) }}
            onChoose={() => {
              choose(option.id);
            }}
          />
        ))}
      </div>
      <Foot hint={answer ? null : t('round.keys', { keys: keys.words })} />
    </>
  );
}

function isOption(response: object | null | undefined, id: string): boolean {
  return Boolean(response && 'option' in response && response.option === id);
}
