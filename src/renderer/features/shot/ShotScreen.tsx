import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { measureShot, MOST_SHOT_MS, type ShotVerdict } from '../../../quiz/shot.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useAction } from '../../input/useAction.ts';
import type { SoundName } from '../../sound/recipes/index.ts';
import { playSound } from '../../sound/useSound.ts';
import { useShots } from '../../stores/shots.ts';
import { announce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { ProblemScene } from '../../ui/ProblemScene.tsx';
import { useFit } from '../../ui/useFit.ts';
import { useScreen } from '../../ui/useScreen.ts';
import { Dial } from './Dial.tsx';
import { FrozenStrip } from './FrozenStrip.tsx';
import { LastShots } from './LastShots.tsx';
import { NotKept } from './NotKept.tsx';
import './ShotScreen.css';
import { useShotWords } from './useShotWords.ts';
import { useVerdict } from './useVerdict.ts';
import './words.ts';

const SOUNDS: Readonly<Record<ShotVerdict, SoundName>> = {
  exact: 'flourish',
  close: 'right',
  early: 'reelChange',
  late: 'reelChange',
};

/** One second is 24 frames: start the reel, and stop it at the twenty-fourth. */
export function ShotScreen() {
  const { t } = useTranslation();
  const { language, number } = useLanguage();
  const [, navigate] = useLocation();
  const { reel, shots, problem, load, press, runOut, keep, letGo } = useShots();
  const heading = useScreen(t('titles.shot'), shots !== null);
  const dial = useRef<HTMLButtonElement>(null);
  const hint = useId();
  const said = useShotWords();
  const verdict = useVerdict(reel, shots);
  const { phase } = reel;
  const isRunning = phase === 'running';
  const startedAt = isRunning ? reel.startedAt : null;
  const stopped = phase === 'shown' ? reel.shot : null;
  useFit(`${language} ${shots !== null} ${problem !== null}`);

  useEffect(() => {
    void load();
    return () => {
      letGo();
      // What was said of a shot is said no more.
      announce('');
    };
  }, [load, letGo]);

  useAction('accept', (_, at) => {
    const focused = document.activeElement;
    // What has the focus beside the dial is pressed itself, but a running reel comes first.
    if (!isRunning && focused !== dial.current && focused?.matches('button, a[href]')) return false;
    press(at);
    return true;
  });

  // The same key starts, stops and starts again.
  useLayoutEffect(() => {
    if (phase !== 'still' && !problem) dial.current?.focus({ preventScroll: true });
  }, [phase, problem]);

  useEffect(() => {
    if (startedAt === null) return undefined;
    const breakOff = playSound('twelveFrames');
    const timer = setTimeout(runOut, startedAt + MOST_SHOT_MS - performance.now());
    return () => {
      breakOff();
      clearTimeout(timer);
    };
  }, [startedAt, runOut]);

  useEffect(() => {
    if (stopped) playSound(SOUNDS[measureShot(stopped.elapsedMs).verdict]);
  }, [stopped]);
  const toSay = phase === 'shown' || phase === 'ranOut' ? `${verdict.words}. ${verdict.more}` : '';
  useEffect(() => {
    if (toSay !== '') announce(toSay);
  }, [toSay, reel]);

  const home = () => {
    navigate('/');
  };
  if (!shots) return problem && <ProblemScene problem={problem} retry={() => void load()} home={home} />;
  return (
    <main className="shot" data-running={isRunning || undefined}>
      <header className="shot-head">
        <h1 className="shot-title" ref={heading} tabIndex={-1}>
          {t('titles.shot')}
        </h1>
        <Button look="quiet" onClick={home}>
          {t('history.back')}
        </Button>
      </header>
      <p className="shot-hint" id={hint}>
        {t('shot.hint')}
      </p>
      <div className="shot-lamp">
        <Dial reel={reel} press={press} buttonRef={dial} describedBy={hint} />
      </div>
      <div className="shot-side">
        {problem ? (
          <NotKept problem={problem} keep={() => void keep()} letGo={letGo} />
        ) : (
          <div className="shot-verdict">
            <p className="shot-words">{verdict.words}</p>
            <p className="shot-more tabular">{verdict.more}</p>
          </div>
        )}
        <FrozenStrip elapsedMs={stopped?.elapsedMs ?? null} />
        <LastShots shots={shots} />
        <dl className="shot-figures">
          <div className="shot-best">
            <dt className="label">{t('shot.best')}</dt>
            <dd>
              {shots.best ? said.frame(shots.best.elapsedMs) : '–'}
              {shots.best && <span className="shot-more tabular">{said.seconds(shots.best.elapsedMs)}</span>}
            </dd>
          </div>
          <div>
            <dt className="label">{t('shot.count')}</dt>
            <dd className="tabular">{number(shots.count)}</dd>
          </div>
        </dl>
      </div>
    </main>
  );
}
