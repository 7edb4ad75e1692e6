import { useTranslation } from 'react-i18next';
import type { DrawnQuestion, EveningSetup } from '../../../../quiz/evening/setup.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { LETTERS } from '../../../../quiz/optionSigns.ts';
import { Words } from '../../../ui/Words.tsx';
import { PaperPage } from './PaperPage.tsx';

/** Every question as it is asked, without an answer: for who reads along. */
export function Handout({ setup }: { setup: EveningSetup }) {
  const { t } = useTranslation();
  return setup.rounds.map(({ questions }, round) => (
    <PaperPage
      key={round}
      name={setup.plan.name}
      title={`${t('evening.paper.parts.handout')} · ${round + 1}. ${setup.plan.rounds[round]?.title}`}
    >
      <ol className="sheet-questions">
        {questions.map((drawn, at) => (
          <li key={drawn.question.id} className="sheet-question">
            <span className="sheet-number">{at + 1}</span>
            <div>
              <AskedOnPaper drawn={drawn} />
            </div>
          </li>
        ))}
      </ol>
    </PaperPage>
  ));
}

/** A question with what it is answered with. */
export function AskedOnPaper({ drawn: { question, order } }: { drawn: DrawnQuestion }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const options =
    'options' in question
      ? order.flatMap((id) => question.options.find((option) => option.id === id) ?? [])
      : [];
  return (
    <>
      <p className="sheet-stem">
        {question.attribution && <em>{say(question.attribution)} </em>}
        <Words of={question.stem} />
      </p>
      {question.kind === 'clues' && (
        <ol className="sheet-clues">
          {question.clues.map((clue, at) => (
            <li key={at}>
              <Words of={clue} />
            </li>
          ))}
        </ol>
      )}
      {question.kind === 'match' && (
        <p className="sheet-options">
          {question.prompts.map((prompt, at) => (
            <span key={prompt.id}>
              {at + 1} <Words of={prompt.text} />
            </span>
          ))}
        </p>
      )}
      {options.length > 0 && (
        <p className="sheet-options">
          {options.map((option, at) => (
            <span key={option.id}>
              <strong>{LETTERS[at]}</strong> <Words of={option.text} />
            </span>
          ))}
        </p>
      )}
      {question.kind === 'number' && (
        <p className="sheet-options">
          {t('answers.number.between', { least: question.range.least, most: question.range.most })}
        </p>
      )}
      {question.kind === 'place' && (
        <>
          <p className="sheet-card">
            <Words of={question.card.text} />
          </p>
          <p className="sheet-options">
            {question.line.map((card, at) => (
              <span key={card.id}>
                <strong>{LETTERS[at]}</strong> <Words of={card.text} />
              </span>
            ))}
            <strong>{LETTERS[question.line.length]}</strong>
          </p>
        </>
      )}
    </>
  );
}
