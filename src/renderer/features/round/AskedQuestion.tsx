import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../quiz/question.ts';
import type { PlayedQuestion } from '../../../quiz/state.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { playSound } from '../../sound/useSound.ts';
import { useScreen } from '../../ui/useScreen.ts';
import { Words } from '../../ui/Words.tsx';
import { Answers } from './answers/Answers.tsx';
import { STEM_ID } from './answers/stemId.ts';

interface AskedQuestionProps {
  question: Question;
  played: PlayedQuestion;
  number: number;
  total: number;
}

/** How long a stem is on screen: a Chinese character takes the room of two Latin ones. */
function lengthOf(stem: string): 'short' | 'middling' | 'long' {
  const width = Array.from(stem).reduce((sum, letter) => sum + (letter > '\u2E80' ? 2 : 1), 0);
  if (width <= 60) return 'short';
  return width <= 130 ? 'middling' : 'long';
}

/** The question and its answers; what is right and what was answered is marked once there is an answer. */
export function AskedQuestion({ question, played, number, total }: AskedQuestionProps) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { kind } = question;
  // What is typed goes into a field, which has the focus, and is named by the heading.
  const isTyped = kind === 'text' || kind === 'number';
  const heading = useScreen(t('titles.round', { number, total }), !isTyped);

  useEffect(() => {
    if (number > 1) playSound('reelChange');
  }, [number]);

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
        <h1
          className="asked-words"
          id={STEM_ID}
          data-length={lengthOf(say(question.stem))}
          ref={heading}
          tabIndex={-1}
        >
          {/* A screen reader starts at the heading, and must hear whose word it is. */}
          {question.attribution && (
            <span className="visually-hidden">{t('round.whose', { who: say(question.attribution) })}</span>
          )}
          <Words of={question.stem} />
        </h1>
      </div>
      <Answers question={question} played={played} />
    </section>
  );
}
