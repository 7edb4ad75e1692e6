import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { SavedGame } from '../../../contract/api.ts';
import type { Problem } from '../../../contract/result.ts';
import { replay } from '../../../quiz/rules.ts';
import type { State } from '../../../quiz/state.ts';
import { summarise } from '../../../quiz/summary.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { playSound } from '../../sound/useSound.ts';
import { api } from '../../stores/api.ts';
import { useFlags } from '../../stores/flags.ts';
import { isCalm } from '../../ui/motion.ts';
import { framesOf } from '../../ui/frames.ts';
import { ProblemScene } from '../../ui/ProblemScene.tsx';
import { Scene } from '../../ui/Scene.tsx';
import { Strip } from '../../ui/Strip.tsx';
import { useScreen } from '../../ui/useScreen.ts';
import { LearnNext } from './LearnNext.tsx';
import { MarathonReach } from './MarathonReach.tsx';
import { PlayedList } from './PlayedList.tsx';
import { Share } from './Share.tsx';
import './SummaryScreen.css';
import { Ways } from './Ways.tsx';
import './words.ts';

/** What came of a round: the score, by topic, and every question with its answer. */
export function SummaryScreen({ id }: { id: string }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [game, setGame] = useState<SavedGame | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  useEffect(() => {
    void useFlags.getState().load();
    void api('games.load', { gameId: id }).then((loaded) => {
      if (loaded.ok) setGame(loaded.value);
      else setProblem(loaded.problem);
    });
  }, [id]);

  const home = () => {
    navigate('/');
  };
  if (problem) return <ProblemScene problem={problem} home={home} />;
  if (!game) return <Scene role="status" title={t('app.loading')} />;
  const played = replay(game.setup, game.events);
  return played.ok ? <Credits game={game} state={played.state} /> : null;
}

/** A round that ended this short a while ago has been played to its end just now, not taken from the shelf. */
const JUST_FINISHED_MS = 5000;

/** The result set like closing credits. */
function Credits({ game, state }: { game: SavedGame; state: State }) {
  const { t } = useTranslation();
  const { number, percent, day } = useLanguage();
  const heading = useScreen(t('titles.summary'));
  const questions = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const justFinished = game.finishedAt !== null && Date.now() - game.finishedAt < JUST_FINISHED_MS;
    if (justFinished) playSound('flourish');
  }, [game.finishedAt]);
  const { setup } = game;
  const player = setup.players[0]?.id ?? '';
  const {
    points,
    right,
    partly,
    answered,
    questions: total,
    longestStreak,
    topics,
  } = summarise(setup, state, player);
  const times = state.played.flatMap(({ answers }) =>
    answers.filter(({ response }) => response !== null).map(({ elapsedMs }) => elapsedMs),
  );
  const averageMs = times.reduce((sum, ms) => sum + ms, 0) / times.length;
  // Of a round that goes on until the lives are gone, what was never asked is nobody's business yet.
  const shown = setup.lives === null ? setup.questions.length : state.played.length;
  const address = `/summary/${game.id}`;

  return (
    <main className="summary">
      <div className="credits">
        <h1 className="label" ref={heading} tabIndex={-1}>
          {state.phase === 'finished' ? t('summary.heading') : t('summary.unfinished')}
        </h1>
        {setup.mode !== 'quick' && (
          <p className="credits-mode">
            {setup.daily ? t('summary.daily', { day: day(setup.daily.day) }) : t(`modes.${setup.mode}`)}
          </p>
        )}
        {setup.lives !== null && <MarathonReach game={game} state={state} />}
        <p className="credits-points">
          <span className="tabular">{number(points)}</span>
          <span className="label">{t('summary.points')}</span>
        </p>
        <p className="credits-right">{t('summary.of', { right, total })}</p>
        {partly > 0 && <p className="credits-partly">{t('summary.partly', { count: partly })}</p>}
        <dl className="credits-roll">
          <Credit role={t('summary.accuracy')} name={answered === 0 ? '–' : percent(right / answered)} />
          <Credit role={t('summary.streak')} name={number(longestStreak)} />
          {times.length > 0 && (
            <Credit
              role={t('summary.time')}
              name={t('summary.timeValue', { value: number(tenths(averageMs)) })}
            />
          )}
        </dl>
        <h2 className="label">{t('summary.byTopic')}</h2>
        <dl className="credits-roll">
          {topics.map((result) => (
            <Credit
              key={result.topic}
              role={t(`topics.${result.topic}`)}
              name={t('summary.topicResult', { right: result.right, total: result.questions })}
              share={result.right / result.questions}
            />
          ))}
        </dl>
        {setup.daily && state.phase === 'finished' && <Share setup={setup} state={state} player={player} />}
        <Ways setup={setup} topics={topics} />
      </div>
      <section className="summary-questions" aria-labelledby="questions-heading">
        <LearnNext setup={setup} state={state} player={player} address={address} />
        <h2 className="label" id="questions-heading">
          {t('summary.questions')}
        </h2>
        <Strip
          frames={framesOf(setup, state).slice(0, shown)}
          choose={(index) => {
            showQuestion(questions.current, index);
          }}
        />
        <PlayedList setup={setup} state={state} shown={shown} listRef={questions} address={address} />
      </section>
    </main>
  );
}

function Credit({ role, name, share }: { role: string; name: string; share?: number }) {
  return (
    <div className="credit">
      <dt>{role}</dt>
      <dd className="tabular">
        {name}
        {share !== undefined && (
          <span className="credit-bar" aria-hidden="true">
            <span className="credit-share" style={{ width: `${share * 100}%` }} />
          </span>
        )}
      </dd>
    </div>
  );
}

const tenths = (ms: number): number => Math.round(ms / 100) / 10;

function showQuestion(list: HTMLElement | null, index: number): void {
  const question = list?.children[index];
  if (!(question instanceof HTMLElement)) return;
  question.scrollIntoView({ block: 'start', behavior: isCalm() ? 'auto' : 'smooth' });
  question.focus({ preventScroll: true });
}
