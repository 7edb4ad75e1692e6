import { useTranslation } from 'react-i18next';
import type { DrawnQuestion, EveningSetup } from '../../../../quiz/evening/setup.ts';
import { keyWords } from '../../../../quiz/words.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { LETTERS } from '../../../../quiz/optionSigns.ts';
import { Words } from '../../../ui/Words.tsx';
import { WordsLine } from '../../../ui/WordsLine.tsx';
import { PaperPage } from './PaperPage.tsx';

/** The marker's own: every answer by its letters and its words, the fact behind it, and who says so. */
export function MarkersKey({ setup }: { setup: EveningSetup }) {
  const { t } = useTranslation();
  const { say, list } = useLanguage();
  return (
    <PaperPage name={setup.plan.name} title={t('evening.paper.parts.key')}>
      {setup.rounds.map(({ questions }, round) => (
        <section key={round} className="sheet-key-round">
          <h3 className="sheet-round-title">
            {round + 1}. {setup.plan.rounds[round]?.title}
          </h3>
          <ol className="sheet-questions">
            {questions.map((drawn, at) => {
              const { question } = drawn;
              const letters = lettersOf(drawn);
              return (
                <li key={question.id} className="sheet-question">
                  <span className="sheet-number">{at + 1}</span>
                  <div>
                    <p className="sheet-quiet">
                      <Words of={question.stem} />
                    </p>
                    <p className="sheet-key">
                      {letters !== '' && `${letters} · `}
                      <WordsLine kind={question.kind} words={keyWords(question)} />
                    </p>
                    {question.kind === 'text' && question.accepts.length > 1 && (
                      <p className="sheet-quiet">
                        {t('evening.paper.accepts', { names: question.accepts.join(' / ') })}
                      </p>
                    )}
                    {question.kind === 'number' && question.within > 0 && (
                      <p className="sheet-quiet">{t('evening.paper.within', { within: question.within })}</p>
                    )}
                    <p>
                      <Words of={question.explanation} />
                    </p>
                    {question.dispute && (
                      <div className="sheet-quiet">
                        <p>{t('round.dispute', { about: say(question.dispute.about) })}</p>
                        <ul className="sheet-claims">
                          {question.dispute.claims.map(({ claim, sources }) => (
                            <li key={claim.en}>
                              {t('round.says', {
                                sources: list([...new Set(sources.map(({ title }) => say(title)))]),
                              })}{' '}
                              <Words of={claim} />
                            </li>
                          ))}
                        </ul>
                      </div>
                    )}
                    <p className="sheet-sources">
                      {question.sources
                        .map(({ title, at: place }) => `${say(title)} (${say(place)})`)
                        .join('; ')}
                    </p>
                  </div>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </PaperPage>
  );
}

/** The letters to look for on a sheet; none for what is written out. */
function lettersOf({ question, order }: DrawnQuestion): string {
  const letter = (id: string) => LETTERS[order.indexOf(id)] ?? '';
  switch (question.kind) {
    case 'choice':
    case 'truth':
    case 'clues':
      return letter(question.key);
    case 'select':
      return question.key.map(letter).sort().join(' ');
    case 'order':
      return question.key.map(letter).join(' ');
    case 'match':
      return question.prompts.map(({ id }, at) => `${at + 1}${letter(question.key[id] ?? '')}`).join(' ');
    case 'place':
      return LETTERS[question.key] ?? '';
    case 'number':
    case 'text':
      return '';
  }
}
