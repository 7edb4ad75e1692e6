import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../quiz/question.ts';
import type { Setup } from '../../../quiz/setup.ts';
import type { Answer, State } from '../../../quiz/state.ts';
import { keyWords, responseWords } from '../../../quiz/words.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useAction } from '../../input/useAction.ts';
import { factAddress } from '../../ui/filmAddress.ts';
import { FlagThis } from '../../ui/FlagThis.tsx';
import { shareWords } from '../../ui/shareWords.ts';
import { Slate } from '../../ui/Slate.tsx';
import { Splice } from '../../ui/Splice.tsx';
import { Words } from '../../ui/Words.tsx';
import { WordsLine } from '../../ui/WordsLine.tsx';

/** The questions of a round with the right answer, what was answered, the fact and its sources. */
export function PlayedList({
  setup,
  state,
  shown,
  listRef,
  address,
}: {
  setup: Setup;
  state: State;
  /** How many questions, from the first on. */
  shown: number;
  listRef: Ref<HTMLOListElement>;
  /** The address of the screen that the list is on. */
  address: string;
}) {
  useAction('flag', () => {
    // The question that the focus is in.
    const item = document.activeElement?.closest('.played-item');
    const open = item?.querySelector<HTMLElement>('[data-flag]');
    if (!open) return false;
    open.click();
    return true;
  });
  return (
    <ol className="played" ref={listRef}>
      {setup.questions.slice(0, shown).map((question, index) => {
        const answer = state.played.find((played) => played.index === index)?.answers[0];
        return (
          <PlayedItem
            key={index}
            question={question}
            answer={answer}
            number={index + 1}
            toFact={address + factAddress(question)}
          />
        );
      })}
    </ol>
  );
}

function PlayedItem({
  question,
  answer,
  number,
  toFact,
}: {
  question: Question;
  answer: Answer | undefined;
  number: number;
  toFact: string;
}) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const verdict = answer?.verdict;
  const look = verdict === 'right' || verdict === 'partly' ? verdict : 'wrong';
  const yours = answer?.response ? responseWords(question, answer.response) : [];
  const share = answer && shareWords(t, question, answer);
  return (
    <li className={`played-item played-${look}`} tabIndex={-1}>
      <p className="label">
        {number} · {t(`topics.${question.topic}`)}
      </p>
      <h3 className="played-stem">
        {question.attribution && (
          <span className="played-attribution">{t('round.whose', { who: say(question.attribution) })}</span>
        )}
        <Words of={question.stem} />
      </h3>
      <dl className="played-answers">
        <div>
          <dt className="label">{t('round.key')}</dt>
          <dd className="played-key">
            ✓ <WordsLine kind={question.kind} words={keyWords(question)} />
          </dd>
        </div>
        {look !== 'right' && (
          <div>
            <dt className="label">{t('round.yours')}</dt>
            <dd className={look === 'partly' ? 'played-half' : 'played-miss'}>
              {look === 'partly' ? '◐ ' : '✕ '}
              {yours.length > 0 ? <WordsLine kind={question.kind} words={yours} /> : t('summary.nothing')}
              {share && <span className="played-share"> ({share})</span>}
            </dd>
          </div>
        )}
      </dl>
      <p>
        <Words of={question.explanation} />
      </p>
      {question.dispute && <Splice dispute={question.dispute} />}
      <Slate sources={question.sources} />
      <div className="played-ways">
        <a className="played-to-fact" href={`#${toFact}`}>
          {t('film.toFact')}
          <span className="visually-hidden">
            : <Words of={question.stem} />
          </span>
        </a>
        <FlagThis question={question} />
      </div>
    </li>
  );
}
