import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../quiz/question.ts';
import type { Answer } from '../../../quiz/state.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useRound } from '../../stores/round.ts';
import { useScreen } from '../../ui/useScreen.ts';
import { OptionButton } from './OptionButton.tsx';
import { optionForKey } from './optionForKey.ts';
import { Words } from '../../ui/Words.tsx';

const LETTERS = 'ABCD';

interface AskedQuestionProps {
  question: Question;
  /** Option ids in the order in which they are shown. */
  options: readonly string[];
  answer: Answer | undefined;
  number: number;
  total: number;
}

/** How long a stem is on screen: a Chinese character takes the room of two Latin ones. */
function lengthOf(stem: string): 'short' | 'middling' | 'long' {
  const width = Array.from(stem).reduce((sum, letter) => sum + (letter > '\u2E80' ? 2 : 1), 0);
  if (width <= 60) return 'short';
  return width <= 130 ? 'middling' : 'long';
}

/** The question and its options; what is right and what was chosen is marked once there is an answer. */
export function AskedQuestion({ question, options, answer, number, total }: AskedQuestionProps) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const heading = useScreen(t('titles.round', { number, total }));
  const { pressed, answer: give } = useRound();

  useLayoutEffect(() => {
    const choose = (event: KeyboardEvent) => {
      const option = optionForKey(event, options);
      if (option === undefined) return;
      event.preventDefault();
      void give(option);
    };
    addEventListener('keydown', choose);
    return () => {
      removeEventListener('keydown', choose);
    };
  }, [options, give]);

  return (
    <section className="asked">
      <div className="asked-stem">
        <p className="label">
          {t('round.question', { number, total })} · {t(`topics.${question.topic}`)}
        </p>
        {question.attribution && (
          <p className="asked-attribution" aria-hidden="true">
            {say(question.attribution)}
          </p>
        )}
        <h1 className="asked-words" data-length={lengthOf(say(question.stem))} ref={heading} tabIndex={-1}>
          {/* A screen reader starts at the heading, and must hear whose word it is. */}
          {question.attribution && (
            <span className="visually-hidden">{t('round.whose', { who: say(question.attribution) })}</span>
          )}
          <Words of={question.stem} />
        </h1>
      </div>
      <div
        className={`asked-options asked-options-${options.length}`}
        role="group"
        aria-label={t('round.options')}
      >
        {options.map((id, position) => {
          const option = question.options.find((candidate) => candidate.id === id);
          return (
            option && (
              <OptionButton
                key={id}
                option={option}
                position={position}
                letter={LETTERS[position] ?? ''}
                pressed={pressed === id}
                outcome={answer && { isKey: id === question.key, isChosen: answer.option === id }}
                onChoose={() => void give(id)}
              />
            )
          );
        })}
      </div>
      <p className="asked-keys">
        {!answer && t('round.keys', { count: options.length, letter: LETTERS[options.length - 1] })}
      </p>
    </section>
  );
}
