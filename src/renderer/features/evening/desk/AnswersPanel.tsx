import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostQuestion, HostView } from '../../../../contract/evening.ts';
import { responseWords } from '../../../../quiz/words.ts';
import { problemText } from '../../../i18n/i18n.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import type { Problem } from '../../../../contract/result.ts';
import { act } from '../../../stores/evening.ts';
import { callEvening } from '../../../stores/eveningApi.ts';
import { Button } from '../../../ui/Button.tsx';
import { Words } from '../../../ui/Words.tsx';
import { WordsLine } from '../../../ui/WordsLine.tsx';
import { ChangeKey } from './ChangeKey.tsx';

/** Everybody's answers to a question of the evening, and what the host says of them. */
export function AnswersPanel({ view }: { view: HostView }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const [chosen, setChosen] = useState<number | null>(null);
  const { asked, question } = view;
  const index = chosen ?? question?.index ?? null;
  return (
    <>
      <NearMisses view={view} />
      {asked.length === 0 ? (
        <p className="desk-quiet">{t('evening.answers.none')}</p>
      ) : (
        <label className="desk-field">
          {t('evening.answers.question')}
          <select
            className="field"
            value={chosen === null ? '' : String(chosen)}
            onChange={({ target }) => {
              setChosen(target.value === '' ? null : Number(target.value));
            }}
          >
            <option value="">{t('evening.answers.current')}</option>
            {asked.map((one) => (
              <option key={one.index} value={String(one.index)}>
                {one.index + 1}. {say(one.stem)}
                {one.isVoid ? ` (${t('evening.stage.void')})` : ''}
              </option>
            ))}
          </select>
        </label>
      )}
      {index !== null &&
        (index === question?.index ? (
          <Answers view={view} question={question} />
        ) : (
          <Earlier key={index} view={view} index={index} />
        ))}
    </>
  );
}

/** A question that is over is asked for anew with each change of the evening. */
function Earlier({ view, index }: { view: HostView; index: number }) {
  const [found, setFound] = useState<HostQuestion | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { evening, revision } = view;
  useEffect(() => {
    let isOld = false;
    void callEvening('evenings.question', { evening, index }).then((answer) => {
      if (isOld) return;
      if (answer.ok) setFound(answer.value);
      else setProblem(answer.problem);
    });
    return () => {
      isOld = true;
    };
  }, [evening, index, revision]);
  if (problem) return <p role="alert">{problemText(problem)}</p>;
  return found && <Answers view={view} question={found} />;
}

function NearMisses({ view }: { view: HostView }) {
  const { t } = useTranslation();
  const { list } = useLanguage();
  const { nearMisses, evening } = view;
  if (nearMisses.length === 0) return null;
  return (
    <section className="near" aria-label={t('evening.answers.near')}>
      <h2 className="desk-panel-title">{t('evening.answers.near')}</h2>
      <ul className="desk-rows">
        {nearMisses.map(({ index, text, key, players }) => (
          <li key={`${index} ${text}`} className="desk-row">
            <span>
              <strong>“{text}”</strong> → <Words of={key} />
              <span className="desk-quiet"> · {list(players.map(({ name }) => name))}</span>
            </span>
            <span className="desk-row-ways">
              <Button onClick={() => void act(evening, { do: 'rule-text', index, text, accept: true })}>
                {t('evening.answers.accept')}
              </Button>
              <Button
                look="quiet"
                onClick={() => void act(evening, { do: 'rule-text', index, text, accept: false })}
              >
                {t('evening.answers.reject')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const SIGNS = { right: '✓', partly: '◐', wrong: '✕', missed: '–' };

function Answers({ view, question }: { view: HostView; question: HostQuestion }) {
  const { t } = useTranslation();
  const { number, list } = useLanguage();
  const { evening } = view;
  const { index, answers, isVoid, stage } = question;
  const isOver = stage === 'closed' || stage === 'revealed';
  const waiting = view.players.filter(
    ({ id, way }) => way !== 'paper' && !answers.some(({ player, response }) => player === id && response),
  );
  return (
    <>
      <div className="desk-form">
        <Button onClick={() => void act(evening, { do: 'void', index, isVoid: !isVoid })}>
          {t(isVoid ? 'evening.answers.unvoid' : 'evening.answers.void')}
        </Button>
        {isOver && <ChangeKey key={index} evening={evening} question={question} />}
      </div>
      <ul className="desk-rows">
        {answers.map((answer) => (
          <li
            key={answer.player}
            className="desk-row answer-row"
            data-verdict={isOver ? answer.verdict : undefined}
          >
            <span>
              {isOver && (
                <>
                  <span aria-hidden="true">{SIGNS[answer.verdict]} </span>
                  <span className="visually-hidden">{t(`evening.verdicts.${answer.verdict}`)}: </span>
                </>
              )}
              <strong>{answer.name}</strong>{' '}
              {isOver && answer.response && (
                <WordsLine
                  kind={question.question.kind}
                  words={responseWords(question.question, answer.response)}
                />
              )}
              <span className="desk-quiet tabular">
                {' '}
                {t('evening.seconds', { seconds: number(Math.round(answer.elapsedMs / 100) / 10) })}
                {stage === 'revealed' &&
                  ` · ${t('evening.points', { count: answer.points, points: number(answer.points) })}`}
                {answer.ruling !== null &&
                  ` · ${t(answer.ruling ? 'evening.answers.accepted' : 'evening.answers.rejected')}`}
              </span>
            </span>
            {isOver && answer.response && (
              <span className="desk-row-ways">
                {answer.ruling !== true && (
                  <Button
                    aria-label={t('evening.answers.acceptOf', { name: answer.name })}
                    onClick={() =>
                      void act(evening, { do: 'rule-answer', index, player: answer.player, accept: true })
                    }
                  >
                    ✓
                  </Button>
                )}
                {answer.ruling !== false && (
                  <Button
                    aria-label={t('evening.answers.rejectOf', { name: answer.name })}
                    onClick={() =>
                      void act(evening, { do: 'rule-answer', index, player: answer.player, accept: false })
                    }
                  >
                    ✕
                  </Button>
                )}
                {answer.ruling !== null && (
                  <Button
                    look="quiet"
                    aria-label={t('evening.answers.unruleOf', { name: answer.name })}
                    onClick={() =>
                      void act(evening, { do: 'rule-answer', index, player: answer.player, accept: null })
                    }
                  >
                    ↺
                  </Button>
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
      {stage === 'open' && waiting.length > 0 && (
        <p className="desk-quiet">
          {t('evening.answers.waiting', { names: list(waiting.map(({ name }) => name)) })}
        </p>
      )}
    </>
  );
}
