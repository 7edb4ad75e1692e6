import { useTranslation } from 'react-i18next';
import type { Response } from '../../../../quiz/events.ts';
import type { Question } from '../../../../quiz/question.ts';
import { keyWords, responseWords } from '../../../../quiz/words.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { LETTERS } from '../../../../quiz/optionSigns.ts';
import { Slate } from '../../../ui/Slate.tsx';
import { Splice } from '../../../ui/Splice.tsx';
import { Words } from '../../../ui/Words.tsx';
import { WordsLine } from '../../../ui/WordsLine.tsx';
import { isRightOption } from '../answerText.ts';

interface QuestionCardProps {
  question: Question;
  /** The ids of its options as they are shown; null before it is drawn on the screen. */
  order: readonly string[] | null;
  /** What is right as it counts now; null: the question's own key. */
  right: Response | null;
  cluesShown: number | null;
  isCovered: boolean;
}

/** A question with its key, the fact behind it and who says so. */
export function QuestionCard({ question, order, right, cluesShown, isCovered }: QuestionCardProps) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const key = right && right.kind !== 'text' ? responseWords(question, right) : keyWords(question);
  const own = right?.kind === 'text' && question.kind === 'text' && !question.accepts.includes(right.text);
  return (
    <article className="desk-question">
      <p className="label">
        {t(`topics.${question.topic}`)} · {t(`evening.kinds.${question.kind}`)}
      </p>
      {question.attribution && <p className="desk-attribution">{say(question.attribution)}</p>}
      <h2 className="desk-stem">
        <Words of={question.stem} />
      </h2>
      {question.kind === 'clues' && (
        <ol className="desk-clues">
          {question.clues.map((clue, at) => (
            <li key={at} className={cluesShown !== null && at >= cluesShown ? 'desk-quiet' : ''}>
              <Words of={clue} />
            </li>
          ))}
        </ol>
      )}
      <Options question={question} order={order} right={isCovered ? null : right} />
      {isCovered ? (
        <p className="desk-quiet">{t('evening.desk.covered')}</p>
      ) : (
        <>
          <p className="desk-key">
            <span className="label">{t('round.key')}</span>{' '}
            <strong>{own ? right.text : <WordsLine kind={question.kind} words={key} />}</strong>
          </p>
          <p className="desk-explanation">
            <Words of={question.explanation} />
          </p>
          {question.dispute && <Splice dispute={question.dispute} />}
          <Slate sources={question.sources} />
        </>
      )}
    </article>
  );
}

function Options({
  question,
  order,
  right,
}: {
  question: Question;
  order: readonly string[] | null;
  right: Response | null;
}) {
  if (!('options' in question)) return null;
  const ids = order ?? question.options.map(({ id }) => id);
  return (
    <ol className="desk-options">
      {ids.map((id, at) => {
        const option = question.options.find((one) => one.id === id);
        return (
          option && (
            <li key={id} data-right={isRightOption(right ?? undefined, id) || undefined}>
              <span className="desk-letter">{LETTERS[at]}</span> <Words of={option.text} />
            </li>
          )
        );
      })}
    </ol>
  );
}
