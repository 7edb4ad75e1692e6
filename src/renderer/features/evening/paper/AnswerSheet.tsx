import { useTranslation } from 'react-i18next';
import type { EveningSetup } from '../../../../quiz/evening/setup.ts';
import type { Question } from '../../../../quiz/question.ts';
import { LETTERS } from '../../../../quiz/optionSigns.ts';
import { PaperPage } from './PaperPage.tsx';

/** What a team writes on: a line for each question, with letters to ring where there are some. */
export function AnswerSheet({ setup, name }: { setup: EveningSetup; name: string | null }) {
  const { t } = useTranslation();
  const { plan, rounds } = setup;
  return (
    <PaperPage name={plan.name} title={t('evening.paper.parts.sheets')}>
      <p className="sheet-team">
        {t(`evening.paper.who.${plan.entrants}`)} <span className="sheet-line">{name}</span>
      </p>
      {rounds.map(({ questions }, round) => (
        <section key={round} className="sheet-round">
          <h3 className="sheet-round-title">
            {round + 1}. {plan.rounds[round]?.title}
            {plan.rounds[round]?.joker && <span className="sheet-joker">☐ {t('evening.paper.joker')}</span>}
          </h3>
          <ol className="sheet-answers">
            {questions.map(({ question }, at) => (
              <li key={question.id} className="sheet-answer">
                <span className="sheet-number">{at + 1}</span>
                <Room question={question} />
                {plan.rounds[round]?.wager && <span className="sheet-wager">{t('evening.paper.wager')}</span>}
                <span className="sheet-points" />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </PaperPage>
  );
}

/** Where the answer goes, by the kind of the question. */
function Room({ question }: { question: Question }) {
  const { t } = useTranslation();
  switch (question.kind) {
    case 'choice':
    case 'truth':
    case 'clues':
      return (
        <span className="sheet-letters">
          {Array.from(LETTERS)
            .slice(0, question.options.length)
            .map((letter) => (
              <span key={letter} className="sheet-letter">
                {letter}
              </span>
            ))}
        </span>
      );
    case 'select':
      return (
        <span className="sheet-letters">
          {Array.from(LETTERS)
            .slice(0, question.options.length)
            .map((letter) => (
              <span key={letter} className="sheet-letter">
                {letter}
              </span>
            ))}
          <span className="sheet-hint">{t('evening.paper.several')}</span>
        </span>
      );
    case 'order':
      return (
        <span className="sheet-letters">
          {question.options.map(({ id }, at) => (
            <span key={id} className="sheet-box">
              {at + 1}.
            </span>
          ))}
          <span className="sheet-hint">{t('evening.paper.inOrder')}</span>
        </span>
      );
    case 'match':
      return (
        <span className="sheet-letters">
          {question.prompts.map(({ id }, at) => (
            <span key={id} className="sheet-box">
              {at + 1} –
            </span>
          ))}
        </span>
      );
    case 'place':
      return (
        <span className="sheet-letters">
          {Array.from(LETTERS)
            .slice(0, question.line.length + 1)
            .map((letter) => (
              <span key={letter} className="sheet-letter">
                {letter}
              </span>
            ))}
        </span>
      );
    case 'number':
    case 'text':
      return <span className="sheet-line" />;
  }
}
