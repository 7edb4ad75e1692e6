import { useTranslation } from 'react-i18next';
import type { HostQuestion, HostView } from '../../../../contract/evening.ts';
import { countdownOf, useDesk } from '../../../stores/evening.ts';
import { Button } from '../../../ui/Button.tsx';
import { Words } from '../../../ui/Words.tsx';
import { KeyCap } from '../KeyCap.tsx';
import { LoveMeter } from '../LoveMeter.tsx';
import { KEYS } from './commands.ts';
import { HeartsAtDesk } from './HeartsAtDesk.tsx';
import { RoundAtDesk } from './RoundAtDesk.tsx';
import { DeskClock } from './DeskClock.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { TieAtDesk } from './TieAtDesk.tsx';

interface DeskNowProps {
  view: HostView;
  /** Whether what is right is hidden, because players look at this screen. */
  isCovered: boolean;
  /** Whether players sit at this screen: what comes is not to be read by them. */
  isShared: boolean;
  /** Set where it can be hidden and shown. */
  peek: (() => void) | null;
}

/** What is at hand: the question with all that the host may say of it, and the one that comes. */
export function DeskNow({ view, isCovered, isShared, peek }: DeskNowProps) {
  const { t } = useTranslation();
  const { question, nextQuestion, phase, tie, love } = view;
  const isAsked = ['question', 'open', 'closed', 'revealed'].includes(phase);
  const isBefore = phase === 'lobby' || phase === 'round' || phase === 'standings' || phase === 'half-time';
  return (
    <section className="desk-now" aria-label={t('evening.desk.now')}>
      {(phase === 'tie' || phase === 'shots') && tie && <TieAtDesk view={view} tie={tie} />}
      {isAsked && question && (
        <>
          <Status view={view} question={question} />
          <QuestionCard
            question={question.question}
            order={question.order}
            right={question.right}
            cluesShown={question.cluesShown}
            isCovered={isCovered}
          />
          {question.isVoid && <p className="desk-void">{t('evening.stage.void')}</p>}
          {peek && (
            <Button look="quiet" onClick={peek}>
              {isCovered ? t('evening.desk.peek') : t('evening.desk.cover')}
              <KeyCap name={KEYS.peek} />
            </Button>
          )}
        </>
      )}
      {phase === 'lobby' && (
        <>
          <p className="desk-quiet">{t('evening.desk.lobby')}</p>
          <ol className="desk-rounds">
            {view.plan.rounds.map((round, at) => (
              <li key={at}>
                <span className="desk-strong">{round.title}</span>{' '}
                {t('evening.stage.questions', { count: round.questions })} ·{' '}
                {t(`evening.scorings.${round.scoring}`)}
              </li>
            ))}
          </ol>
        </>
      )}
      {phase === 'round' && <RoundAtDesk view={view} />}
      {(phase === 'rating' || phase === 'finished') && love.length > 0 && <LoveMeter love={love} />}
      {phase === 'rating' && <HeartsAtDesk view={view} />}
      {nextQuestion && (isBefore || isAsked) && (
        // Between two questions it is all there is to look at, unless players look on.
        <details className="desk-ahead" open={isBefore && !isShared}>
          <summary>
            {t('evening.desk.ahead')}
            {!isShared && (
              <>
                : <Words of={nextQuestion.stem} />
              </>
            )}
          </summary>
          <QuestionCard
            question={nextQuestion}
            order={null}
            right={null}
            cluesShown={null}
            isCovered={false}
          />
        </details>
      )}
    </section>
  );
}

function Status({ view, question }: { view: HostView; question: HostQuestion }) {
  const { t } = useTranslation();
  const receivedAt = useDesk((store) => store.receivedAt);
  const { clock } = view;
  return (
    <p className="desk-status">
      <span className="desk-count tabular">
        {t('evening.stage.answered', { answered: question.answered, expected: question.expected })}
      </span>
      {clock && (
        <DeskClock {...countdownOf(clock, receivedAt)} leftMs={clock.leftMs} isRunning={clock.running} />
      )}
      {question.closedBy && <span>{t(`evening.closedBy.${question.closedBy}`)}</span>}
      {question.keyChanged && <span className="desk-changed">{t('evening.desk.keyChanged')}</span>}
    </p>
  );
}
