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
  /** How many questions there are; null where the round goes on until the lives are gone. */
  total: number | null;
  /** Why it is asked, or how much it counts, where there is something to say. */
  note: string | null;
}

/** How long a stem is on screen: a Chinese character takes the room of two Latin ones. */
function lengthOf(stem: string): 'short' | 'middling' | 'long' {
  const width = Array.from(stem).reduce((sum, letter) => sum + (letter > '\u2E80' ? 2 : 1), 0);
  if (width <= 60) return 'short';
  return width <= 130 ? 'middling' : 'long';
}

/** The question and its answers; what is right and what was answered is marked once there is an answer. */
export function AskedQuestion({ question, played, number, total, note }: AskedQuestionProps) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { kind } = question;
  // What is typed goes into a field, which has the focus, and is named by the heading.
  const isTyped = kind === 'text' || kind === 'number';
  const title = total === null ? t('round.number', { number }) : t('round.question', { number, total });
  const heading = useScreen(title, !isTyped);

  useEffect(() => {
    if (number > 1) playSound('reelChange');
  }, [number]);

  return (
    <section className="asked" data-question={question.id}>
      <div className="asked-stem">
        <p className="label">
          {title} · {t(`topics.${question.topic}`)}
        </p>
        {note !== null && <p className="asked-note">{note}</p>}
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
          {note !== null && <span className="asked-note-said visually-hidden">{note}. </span>}
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
