import { useTranslation } from 'react-i18next';
import type { AskedCard, StageView } from '../../../../contract/evening.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { countdownOf, useBigScreen } from '../../../stores/evening.ts';
import { Leader } from '../../../ui/Leader.tsx';
import { Words } from '../../../ui/Words.tsx';
import { StageAnswers } from './StageAnswers.tsx';
import { StageReveal } from './StageReveal.tsx';

/** A question on the big screen: alone, then with its options and the leader, then with its answer. */
export function StageAsked({ view }: { view: StageView }) {
  const { t } = useTranslation();
  const { question: card, round, reveal, phase } = view;
  if (!card || !round) return null;
  return (
    <div className={`stage-asked ${reveal ? 'stage-revealed' : ''}`} data-kind={card.kind}>
      <header className="stage-head">
        <p className="stage-label">
          {round.title} · {t('round.question', { number: round.question, total: round.questions })} ·{' '}
          {t(`topics.${card.topic}`)}
        </p>
        {phase !== 'question' && (
          <p className="stage-count tabular">
            {t('evening.stage.answered', { answered: view.answered, expected: view.expected })}
          </p>
        )}
      </header>
      <div className="stage-stem">
        <div className="stage-stem-words">
          <Stem card={card} />
          {view.isVoid && <p className="stage-void">{t('evening.stage.void')}</p>}
          <Clues card={card} />
        </div>
        {(phase === 'open' || phase === 'closed') && <Clock view={view} />}
      </div>
      {phase !== 'question' && (
        <div className="stage-below">
          <StageAnswers card={card} reveal={reveal} />
          {reveal && <StageReveal card={card} reveal={reveal} />}
        </div>
      )}
      <Presses view={view} />
    </div>
  );
}

function Stem({ card }: { card: AskedCard }) {
  const { say } = useLanguage();
  return (
    <>
      {card.attribution && <p className="stage-attribution">{say(card.attribution)}</p>}
      <h2 className="stage-question">
        <Words of={card.stem} />
      </h2>
    </>
  );
}

function Clues({ card }: { card: AskedCard }) {
  if (card.clues.length === 0) return null;
  return (
    <ol className="stage-clues">
      {card.clues.map((clue, at) => (
        <li key={at}>
          <Words of={clue} />
        </li>
      ))}
    </ol>
  );
}

function Clock({ view }: { view: StageView }) {
  const { t } = useTranslation();
  const receivedAt = useBigScreen((store) => store.receivedAt);
  const { clock, turn } = view;
  if (turn) return null;
  if (!clock) return <p className="stage-over">{t('evening.stage.over')}</p>;
  if (!clock.running) {
    return (
      <p className="stage-over">
        {t('evening.stage.paused')}
        {clock.leftMs !== null && (
          <span className="stage-over-left">
            {t('announce.left', { count: Math.ceil(clock.leftMs / 1000) })}
          </span>
        )}
      </p>
    );
  }
  const { limitMs, openedAt } = countdownOf(clock, receivedAt);
  return (
    <div className="stage-leader">
      <Leader limitMs={limitMs} openedAt={openedAt} />
    </div>
  );
}

/** Who pressed first, and by how much. */
function Presses({ view }: { view: StageView }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  if (view.answering !== 'buzzer' || view.presses.length === 0) return null;
  return (
    <ol className="stage-presses">
      {view.presses.slice(0, 5).map(({ player, name, team, behindMs, right }) => (
        <li
          key={player}
          className="stage-press"
          data-turn={view.turn?.player === player || undefined}
          data-right={right ?? undefined}
        >
          <span>
            {right === true ? '✓ ' : right === false ? '✕ ' : ''}
            {name}
            {team !== null && ` · ${team}`}
          </span>
          <span className="tabular">
            {behindMs === 0
              ? t('evening.stage.first')
              : t('evening.stage.behind', { seconds: number(Math.round(behindMs) / 1000) })}
          </span>
        </li>
      ))}
    </ol>
  );
}
