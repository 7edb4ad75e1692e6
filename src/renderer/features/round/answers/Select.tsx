import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRound } from '../../../stores/round.ts';
import { shownOptions, type AnswerProps } from './answerProps.ts';
import { Foot, HINT_ID } from './Foot.tsx';
import { Mark } from './Mark.tsx';
import { OptionWords } from './OptionWords.tsx';
import { useAnswerKeys } from './useAnswerKeys.ts';
import { isGiveKey, optionFor, PART_OF_ANSWER, useKeys } from './useKeys.ts';

/** Several of many: options to take and put back, and Enter for the answer. */
export function Select({ question, played }: AnswerProps<'select'>) {
  const { t } = useTranslation();
  const { pressed, answer: give } = useRound();
  const [choice, setChoice] = useState<readonly string[]>([]);
  const [answer] = played.answers;
  const { options: order } = played;
  const keys = useAnswerKeys(order.length);
  const given = answer?.response?.kind === 'select' ? answer.response.options : [];
  const taken = answer ? given : choice;

  const toggle = (id: string) => {
    if (answer || pressed) return;
    setChoice(taken.includes(id) ? taken.filter((other) => other !== id) : [...taken, id]);
  };
  const onGive = () => {
    if (!answer && taken.length > 0) void give({ kind: 'select', options: [...taken] });
  };
  useKeys((event) => {
    const option = optionFor(event, order);
    if (option === undefined && !isGiveKey(event)) return;
    if (answer) return;
    event.preventDefault();
    if (option === undefined) onGive();
    else toggle(option);
  });

  return (
    <>
      <div
        className={`asked-answers asked-options asked-options-${order.length}`}
        role="group"
        aria-label={t('round.options')}
        aria-describedby={HINT_ID}
      >
        {shownOptions(question.options, order).map((option, position) => {
          const isTaken = taken.includes(option.id);
          const isKey = question.key.includes(option.id);
          const mark = answer && (isKey ? (isTaken ? 'key' : 'missed') : isTaken ? 'miss' : 'rest');
          return (
            <button
              key={option.id}
              type="button"
              role="checkbox"
              aria-checked={isTaken}
              aria-disabled={answer !== undefined}
              aria-keyshortcuts={keys.shortcuts(position)}
              className={`option option-select ${isTaken && !answer ? 'option-taken' : ''} ${mark ? `option-${mark}` : ''}`}
              {...PART_OF_ANSWER}
              onClick={() => {
                toggle(option.id);
              }}
            >
              <OptionWords option={option} position={position} />
              {!answer && <span className="option-box" aria-hidden="true" />}
              {mark && mark !== 'rest' && <Mark look={mark}>{t(`answers.select.${mark}`)}</Mark>}
            </button>
          );
        })}
      </div>
      {answer ? (
        <Foot hint={null} />
      ) : (
        <Foot
          count={t('answers.select.count', { taken: taken.length, count: question.key.length })}
          hint={t('answers.select.keys', { keys: keys.words })}
          give={{ ready: taken.length > 0, pressed: pressed !== null, onGive }}
        />
      )}
    </>
  );
}
