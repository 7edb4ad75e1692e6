import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useShallow } from 'zustand/react/shallow';
import type { SavedGame } from '../../../contract/api.ts';
import type { Problem } from '../../../contract/result.ts';
import type { LiveGame } from '../../../quiz/driver.ts';
import { closesAtMs } from '../../../quiz/rules.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useFlags } from '../../stores/flags.ts';
import { useRound } from '../../stores/round.ts';
import { announce } from '../../ui/Announcer.tsx';
import { ProblemScene } from '../../ui/ProblemScene.tsx';
import { Scene } from '../../ui/Scene.tsx';
import { PutAway } from '../../ui/PutAway.tsx';
import { useFit } from '../../ui/useFit.ts';
import { AskedQuestion } from './AskedQuestion.tsx';
import { dueWords } from './dueWords.ts';
import { Intermission } from './Intermission.tsx';
import { Lifelines } from './Lifelines.tsx';
import { NotKept } from './NotKept.tsx';
import { Reveal } from './Reveal.tsx';
import { RoundBar } from './RoundBar.tsx';
import './RoundScreen.css';
import { TimeLeft } from './TimeLeft.tsx';
import { useHiddenPause } from './useHiddenPause.ts';

/** One round from its first question to its last. An address of a round that was left takes it up again. */
export function RoundScreen({ id }: { id: string }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  // Not all of it: what is pressed changes with each key, and has only the answers drawn anew.
  const { game, live, problem, resume, openNext, leave } = useRound(
    useShallow(({ game, live, problem, resume, openNext, leave }) => ({
      game,
      live,
      problem,
      resume,
      openNext,
      leave,
    })),
  );
  const [lost, setLost] = useState<Problem | null>(null);

  useEffect(() => {
    const running = useRound.getState().game?.id === id;
    let left = false;
    const begin = async () => {
      const resumed = running ? null : await resume(id);
      if (left) return;
      if (resumed && !resumed.ok) setLost(resumed.problem);
      const phase = useRound.getState().live?.state.phase;
      if (phase === 'finished') navigate(`/summary/${id}`, { replace: true });
      else if (phase === 'waiting') await openNext();
    };
    void begin();
    void useFlags.getState().load();
    return () => {
      left = true;
      leave();
      // What was said of this round is said no more.
      announce('');
    };
  }, [id, resume, openNext, leave, navigate]);

  const home = () => {
    navigate('/');
  };
  if (lost) return <ProblemScene problem={lost} home={home} />;
  const toBeOpened =
    live?.state.phase === 'waiting' ||
    (live?.state.phase === 'open' && live.openedAt === null && live.state.pausedAtMs === null);
  if (game?.id !== id || !live || toBeOpened) {
    return problem ? (
      <ProblemScene problem={problem} home={home} />
    ) : (
      <Scene role="status" title={t('app.loading')} />
    );
  }
  return (
    <Round
      game={game}
      live={live}
      onLeave={home}
      onFinish={() => {
        navigate(`/summary/${id}`, { replace: true });
      }}
    />
  );
}

interface RoundProps {
  game: SavedGame;
  live: LiveGame;
  onLeave: () => void;
  onFinish: () => void;
}

function Round({ game, live, onLeave, onFinish }: RoundProps) {
  const { t } = useTranslation();
  const { setup } = game;
  const { state, openedAt } = live;
  const { pausedAtMs } = state;
  const question = setup.questions[state.index];
  const played = state.played.at(-1);
  const openNext = useRound((round) => round.openNext);
  const pause = useRound((round) => round.pause);
  const { language, weekday } = useLanguage();
  const limitMs = closesAtMs(setup, state);
  useHiddenPause(openedAt !== null && limitMs !== null);
  useFit(
    `${state.index} ${state.phase} ${pausedAtMs ?? ''} ${played?.cluesShown ?? 0} ${played?.helps.length ?? 0} ${language}`,
  );
  // The day does not change while a question is asked, and must not be looked up at each rendering.
  const [openedOn] = useState(() => Date.now());
  if (!question || !played) return null;
  const answer = played.answers[0];
  const isPaused = pausedAtMs !== null;
  const total = setup.questions.length;
  const isDouble = setup.scoring.lastTimes > 1;
  const counts = t('round.lastCounts', { times: setup.scoring.lastTimes });
  const due = setup.due?.[question.id];
  const notes = [
    ...(due ? [dueWords(t, weekday, due, openedOn)] : []),
    ...(isDouble && state.index === total - 1 ? [counts] : []),
  ];
  return (
    <main className={`round ${answer ? 'round-revealed' : isPaused ? 'round-paused' : 'round-open'}`}>
      <RoundBar
        setup={setup}
        state={state}
        onLeave={onLeave}
        onPause={openedAt === null ? null : () => void pause()}
      />
      <NotKept onLeave={onLeave} />
      {isPaused && (
        <Intermission
          leftMs={limitMs === null ? null : Math.max(0, limitMs - pausedAtMs)}
          onLeave={onLeave}
        />
      )}
      <PutAway away={isPaused}>
        <AskedQuestion
          key={state.index}
          question={question}
          played={played}
          number={state.index + 1}
          total={setup.lives === null ? total : null}
          note={notes.length > 0 ? notes.join(' · ') : null}
        />
      </PutAway>
      {!isPaused && (
        <aside className="round-side">
          {answer ? (
            <Reveal
              key={state.index}
              question={question}
              answer={answer}
              score={state.scores[answer.player]}
              ahead={isDouble && state.index === total - 2 && state.phase !== 'finished' ? counts : null}
              last={state.phase === 'finished'}
              onNext={state.phase === 'finished' ? onFinish : () => void openNext()}
            />
          ) : (
            <>
              <TimeLeft key={state.index} limitMs={limitMs} openedAt={openedAt} />
              <Lifelines setup={setup} state={state} />
            </>
          )}
        </aside>
      )}
    </main>
  );
}
