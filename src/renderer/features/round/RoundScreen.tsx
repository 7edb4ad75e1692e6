import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { SavedGame } from '../../../contract/api.ts';
import type { Problem } from '../../../contract/result.ts';
import type { LiveGame } from '../../../quiz/driver.ts';
import { limitMsOf } from '../../../quiz/setup.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useRound } from '../../stores/round.ts';
import { announce } from '../../ui/Announcer.tsx';
import { ProblemScene } from '../../ui/ProblemScene.tsx';
import { Scene } from '../../ui/Scene.tsx';
import { useFit } from '../../ui/useFit.ts';
import { AskedQuestion } from './AskedQuestion.tsx';
import { NotKept } from './NotKept.tsx';
import { Reveal } from './Reveal.tsx';
import { RoundBar } from './RoundBar.tsx';
import './RoundScreen.css';
import { TimeLeft } from './TimeLeft.tsx';

/** One round from its first question to its last. An address of a round that was left takes it up again. */
export function RoundScreen({ id }: { id: string }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { game, live, problem, resume, openNext, leave } = useRound();
  const [lost, setLost] = useState<Problem | null>(null);

  useEffect(() => {
    const running = useRound.getState().game?.id === id;
    let left = false;
    const begin = async () => {
      if (!running) {
        const resumed = await resume(id);
        if (left) return;
        if (!resumed.ok) {
          setLost(resumed.problem);
          return;
        }
      }
      const phase = useRound.getState().live?.state.phase;
      if (phase === 'finished') navigate(`/summary/${id}`, { replace: true });
      else if (phase !== 'revealed') await openNext();
    };
    void begin();
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
    live?.state.phase === 'waiting' || (live?.state.phase === 'open' && live.openedAt === null);
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
  const { setup } = game;
  const { state, openedAt } = live;
  const question = setup.questions[state.index];
  const played = state.played.at(-1);
  const openNext = useRound((round) => round.openNext);
  const { language } = useLanguage();
  useFit(`${state.index} ${state.phase} ${played?.cluesShown ?? 0} ${language}`);
  if (!question || !played) return null;
  const answer = played.answers[0];
  const limitMs = limitMsOf(setup);
  return (
    <main className={`round ${answer ? 'round-revealed' : 'round-open'}`}>
      <RoundBar setup={setup} state={state} onLeave={onLeave} />
      <NotKept onLeave={onLeave} />
      <AskedQuestion
        key={state.index}
        question={question}
        played={played}
        number={state.index + 1}
        total={setup.questions.length}
      />
      <aside className="round-side">
        {answer ? (
          <Reveal
            key={state.index}
            question={question}
            answer={answer}
            streak={state.scores[answer.player]?.streak ?? 0}
            last={state.phase === 'finished'}
            onNext={state.phase === 'finished' ? onFinish : () => void openNext()}
          />
        ) : (
          <TimeLeft key={state.index} limitMs={limitMs} openedAt={openedAt} />
        )}
      </aside>
    </main>
  );
}
