import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { StageView } from '../../../../contract/evening.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { useAction } from '../../../input/useAction.ts';
import { useBigScreen } from '../../../stores/evening.ts';
import { ProblemScene } from '../../../ui/ProblemScene.tsx';
import { Scene } from '../../../ui/Scene.tsx';
import { useScreen } from '../../../ui/useScreen.ts';
import { StageAsked } from './StageAsked.tsx';
import { StageLobby } from './StageLobby.tsx';
import { StagePodium } from './StagePodium.tsx';
import { StageRating } from './StageRating.tsx';
import { StageRound } from './StageRound.tsx';
import { StageStandings } from './StageStandings.tsx';
import { StageTie } from './StageTie.tsx';
import '../Evening.css';
import './StageScreen.css';
import { useStageFit } from './useStageFit.ts';

/** The big screen of an evening: it shows what the desk does, and is never touched itself. */
export function StageScreen({ id }: { id: string }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { view, lost, follow } = useBigScreen();
  useEffect(() => follow(id), [follow, id]);
  // A key pressed on the projector's window must not end the show.
  useAction('back', () => true);

  if (lost?.final) {
    return (
      <ProblemScene
        problem={lost.problem}
        home={() => {
          navigate('/');
        }}
      />
    );
  }
  if (view?.evening !== id) return <Scene role="status" title={t('app.loading')} />;
  return <BigScreen view={view} isLost={lost !== null} />;
}

function BigScreen({ view, isLost }: { view: StageView; isLost: boolean }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const heading = useScreen(t('evening.stage.title', { name: view.name }));
  const { phase } = view;
  const shown = [
    language,
    phase,
    view.round?.number,
    view.round?.question,
    view.question?.clues.length,
    view.question?.options.length,
    view.standings.length,
    view.players.length,
    view.teams.length,
    view.presses.length,
    view.reveal?.distribution.length,
    view.tie?.isOpen,
    view.tie?.stage,
    view.tie?.shots.length,
    view.isVoid,
    view.stakes?.players.map(({ wagered, joker }) => `${wagered} ${joker}`).join(),
    isLost,
  ].join(' ');
  useStageFit(frame, shown);
  return (
    <main className="bigscreen" data-phase={phase}>
      <h1 className="visually-hidden" ref={heading} tabIndex={-1}>
        {t('evening.stage.title', { name: view.name })}
      </h1>
      <div className="bigscreen-frame" ref={frame} key={sceneOf(view)}>
        <Shown view={view} />
      </div>
      {isLost && (
        <p className="bigscreen-lost" role="status">
          {t('evening.lost')}
        </p>
      )}
    </main>
  );
}

/** What is one scene: a new one fades in. The reveal grows out of its question. */
function sceneOf({ phase, round }: StageView): string {
  const isAsked = phase === 'question' || phase === 'open' || phase === 'closed' || phase === 'revealed';
  return isAsked ? `question ${round?.number} ${round?.question}` : phase;
}

function Shown({ view }: { view: StageView }) {
  switch (view.phase) {
    case 'lobby':
      return <StageLobby view={view} />;
    case 'round':
      return <StageRound view={view} />;
    case 'question':
    case 'open':
    case 'closed':
    case 'revealed':
      return <StageAsked view={view} />;
    case 'half-time':
    case 'standings':
      return <StageStandings view={view} />;
    case 'tie':
    case 'shots':
      return <StageTie view={view} />;
    case 'rating':
      return <StageRating view={view} />;
    case 'finished':
      return <StagePodium view={view} />;
  }
}
