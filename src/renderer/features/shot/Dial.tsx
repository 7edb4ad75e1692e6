import { useLayoutEffect, useRef, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { FRAMES_PER_SECOND, measureShot } from '../../../quiz/shot.ts';
import type { Reel } from '../../stores/reel.ts';
import { KeyHint } from '../../ui/KeyHint.tsx';
import './Dial.css';
import { frameOfCell, sectorPath } from './ring.ts';
import { usePress } from './usePress.ts';

/** When the lamp goes out, in ms: at frame 12. Dial.css has it, too. */
const LAMP_MS = 500;

interface DialProps {
  reel: Reel;
  press: (at: number) => void;
  buttonRef: Ref<HTMLButtonElement>;
  describedBy: string;
}

/**
 * The lamp, and the button: a loop of 24 frames around a leader's face, whose hand goes round once in a second. While the
 * reel runs, the hand is to be seen on the first twelve frames; then the lamp goes out until the reel is stopped.
 *
 * All that moves is animated by the browser at the display's own rate, from the moment of the press; the time is taken
 * from the presses alone. Each spot of the picture changes its light at most twice in a run.
 */
export function Dial({ reel, press, buttonRef, describedBy }: DialProps) {
  const { t } = useTranslation();
  const handlers = usePress(press);
  const light = useRef<HTMLSpanElement>(null);
  const startedAt = reel.phase === 'running' ? reel.startedAt : null;

  useLayoutEffect(() => {
    if (startedAt === null) return;
    // They would begin with the next picture; they are to have begun with the press.
    for (const animation of light.current?.getAnimations({ subtree: true }) ?? [])
      animation.startTime = startedAt;
  }, [startedAt]);

  const elapsedMs = reel.phase === 'shown' ? reel.shot.elapsedMs : null;
  const stoppedAt = elapsedMs === null ? null : measureShot(elapsedMs).frame;
  const isOn = reel.phase === 'running' || reel.phase === 'keeping';
  const words = isOn ? t('shot.stop') : reel.phase === 'still' ? t('shot.start') : t('shot.again');
  const face = (
    <>
      <span className="dial-frame tabular" aria-hidden="true">
        {stoppedAt}
      </span>
      <span className="dial-words">{words}</span>
      {!isOn && <KeyHint action="accept" />}
    </>
  );
  return (
    <button
      type="button"
      className="dial"
      data-phase={reel.phase}
      data-lamp={lampOf(reel)}
      data-own-sound
      aria-describedby={describedBy}
      ref={buttonRef}
      {...handlers}
    >
      <Ring stoppedAt={null} />
      <span className="dial-face">{face}</span>
      <span className="dial-light" ref={light} aria-hidden="true">
        <Ring stoppedAt={stoppedAt} />
        <svg className="dial-hand" viewBox="-120 -120 240 240" focusable="false">
          <g
            className="dial-hand-turned"
            style={
              elapsedMs === null ? undefined : { transform: `rotate(${(elapsedMs / 1000).toFixed(4)}turn)` }
            }
          >
            <path d="M0 -80 L6 -66 H1.6 V-52 H-1.6 V-66 H-6 Z" />
          </g>
        </svg>
        <span className="dial-face">{face}</span>
      </span>
    </button>
  );
}

/** Whether the lamp is on; while the reel runs, the style turns it off half way. */
function lampOf(reel: Reel): 'on' | 'running' | 'off' {
  if (reel.phase === 'running') return 'running';
  return reel.phase === 'keeping' && reel.elapsedMs >= LAMP_MS ? 'off' : 'on';
}

/** The loop of film: its 24 frames, those exposed that the reel ran through. Frame 24, at the top, is the aim. */
function Ring({ stoppedAt }: { stoppedAt: number | null }) {
  return (
    <svg className="dial-ring" viewBox="-120 -120 240 240" aria-hidden="true" focusable="false">
      <circle className="dial-lamp" r="76" />
      <path className="dial-cross" d="M-76 0 H76 M0 -76 V76" />
      {Array.from({ length: FRAMES_PER_SECOND }, (_, index) => {
        const cell = index + 1;
        const frame = frameOfCell(cell, stoppedAt);
        const exposed = stoppedAt !== null && frame <= stoppedAt;
        const state = exposed ? (frame > FRAMES_PER_SECOND ? 'over' : 'exposed') : 'ahead';
        const turn = cell / FRAMES_PER_SECOND;
        return (
          <g
            key={cell}
            className={`dial-cell dial-${state}`}
            data-half={cell <= FRAMES_PER_SECOND / 2 ? 'seen' : 'unseen'}
            style={{ '--cell': cell } as object}
          >
            <path d={sectorPath(turn, 1 / FRAMES_PER_SECOND)} />
            <text
              x={(98 * Math.sin(turn * 2 * Math.PI)).toFixed(2)}
              y={(-98 * Math.cos(turn * 2 * Math.PI)).toFixed(2)}
            >
              {frame}
            </text>
          </g>
        );
      })}
      <path className="dial-aim" d={sectorPath(0, 1 / FRAMES_PER_SECOND)} />
    </svg>
  );
}
