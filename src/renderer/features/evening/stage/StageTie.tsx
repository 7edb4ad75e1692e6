import { useTranslation } from 'react-i18next';
import type { StageView } from '../../../../contract/evening.ts';
import { measureShot } from '../../../../quiz/shot.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { Words } from '../../../ui/Words.tsx';
import { figureText } from '../answerText.ts';

/** The tie-break: whose number comes nearest, and then whose second is the nearest to one. */
export function StageTie({ view }: { view: StageView }) {
  const { t } = useTranslation();
  const { list } = useLanguage();
  const { tie } = view;
  if (!tie) return null;
  const isShots = view.phase === 'shots';
  return (
    <div className="stage-tie">
      <header className="stage-head">
        <p className="stage-title">{t(isShots ? 'evening.phases.shots' : 'evening.phases.tie')}</p>
        <p className="stage-label">{list(tie.left.map(({ name }) => name))}</p>
      </header>
      <div className="stage-tie-body">
        {isShots ? <Shots tie={tie} /> : <Numbers tie={tie} />}
        {tie.winner && <p className="stage-winner">{t('evening.stage.winner', { name: tie.winner.name })}</p>}
      </div>
    </div>
  );
}

type Tie = NonNullable<StageView['tie']>;

function Numbers({ tie }: { tie: Tie }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const unit = tie.question?.range?.unit;
  const sorted = tie.numbers.toSorted((a, b) => off(tie, a.number) - off(tie, b.number));
  return (
    <>
      <h2 className="stage-question">{tie.question && <Words of={tie.question.stem} />}</h2>
      {tie.isOpen && (
        <p className="stage-count tabular">{t('evening.stage.guesses', { count: tie.answered })}</p>
      )}
      {tie.key !== null && <p className="stage-right-words">{say(figureText(tie.key, unit))}</p>}
      <ol className="stage-options" data-count={sorted.length}>
        {sorted.map(({ player, name, number }) => (
          <li key={player} className="stage-option">
            <span className="stage-option-words">{name}</span>
            <span className="stage-taken tabular">{say(figureText(number, unit))}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

const off = ({ key }: Tie, number: number): number => (key === null ? 0 : Math.abs(number - key));

function Shots({ tie }: { tie: Tie }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const sorted = tie.shots.toSorted((a, b) => Math.abs(a.elapsedMs - 1000) - Math.abs(b.elapsedMs - 1000));
  return (
    <>
      <h2 className="stage-question">{t('evening.stage.oneSecond')}</h2>
      {tie.isOpen && (
        <p className="stage-count tabular">{t('evening.stage.shots', { count: tie.answered })}</p>
      )}
      <ol className="stage-options" data-count={sorted.length}>
        {sorted.map(({ player, name, elapsedMs }) => (
          <li key={player} className="stage-option">
            <span className="stage-option-words">{name}</span>
            <span className="stage-taken tabular">
              {t('evening.stage.shot', {
                frame: measureShot(elapsedMs).frame,
                seconds: number(Math.round(elapsedMs) / 1000),
              })}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
