import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FRAMES_PER_SECOND } from '../../quiz/shot.ts';
import './Leader.css';

/** How finely the ring shows the time left. */
const RING_STEPS = 120;

interface LeaderProps {
  /** Time for the question in ms, or null when time is off. */
  limitMs: number | null;
  /** When the question opened, on `performance.now()`; null when the clock stands still. */
  openedAt: number | null;
}

/**
 * The countdown as a film leader: the hand sweeps round once a second, the numeral is the seconds left, and the last
 * second counts its frames. It only shows the time; the rules keep it.
 */
export function Leader({ limitMs, openedAt }: LeaderProps) {
  const { t } = useTranslation();
  const leader = useRef<HTMLDivElement>(null);
  const rightShade = useRef<HTMLDivElement>(null);
  const leftShade = useRef<HTMLDivElement>(null);
  const ring = useRef<SVGCircleElement>(null);
  const numeral = useRef<HTMLSpanElement>(null);
  const caption = useRef<HTMLSpanElement>(null);
  const secondsLeft = t('round.left');
  const framesLeft = t('round.frames');

  useEffect(() => {
    if (limitMs === null || openedAt === null) return undefined;
    const endsAt = openedAt + limitMs;
    let frame = 0;
    const draw = () => {
      const leftMs = Math.max(0, endsAt - performance.now());
      // The shade grows by turning two half discs, which costs no repainting; see Leader.css.
      const turn = leftMs === 0 ? 1 : (1 - (leftMs % 1000) / 1000) % 1;
      rotate(rightShade.current, Math.min(turn, 0.5));
      rotate(leftShade.current, Math.max(turn - 0.5, 0));
      const left = Math.ceil((leftMs / limitMs) * RING_STEPS) / RING_STEPS;
      setAttribute(ring.current, 'stroke-dasharray', `${left} 1`);
      leader.current?.toggleAttribute('data-cue', hasCue(leftMs, limitMs));
      const lastSecond = leftMs <= 1000;
      const count = Math.ceil(leftMs / (lastSecond ? 1000 / FRAMES_PER_SECOND : 1000));
      setText(numeral.current, String(count));
      setText(caption.current, lastSecond ? framesLeft : secondsLeft);
      if (leftMs > 0) frame = requestAnimationFrame(draw);
    };
    draw();
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [limitMs, openedAt, secondsLeft, framesLeft]);

  return (
    <div
      className={`leader ${limitMs === null ? 'leader-still' : ''}`}
      ref={leader}
      role="timer"
      aria-live="off"
    >
      <div className="leader-half leader-half-right">
        <div className="leader-shade" ref={rightShade} />
      </div>
      <div className="leader-half leader-half-left">
        <div className="leader-shade" ref={leftShade} />
      </div>
      <svg className="leader-marks" viewBox="0 0 200 200" aria-hidden="true" focusable="false">
        <path d="M100 0 V200 M0 100 H200" />
        <circle cx="100" cy="100" r="84" />
        <circle cx="100" cy="100" r="72" />
      </svg>
      <svg className="leader-marks" viewBox="0 0 200 200" aria-hidden="true" focusable="false">
        <circle className="leader-ring" cx="100" cy="100" r="93" pathLength="1" ref={ring} />
      </svg>
      {limitMs === null ? (
        <span className="leader-words">{t('round.noLimit')}</span>
      ) : (
        <>
          <span className="leader-numeral" ref={numeral} />
          <span className="leader-caption" ref={caption} />
        </>
      )}
    </div>
  );
}

/** Cue marks, as at the end of a reel: at a quarter of the time left, and just before time is up. */
function hasCue(leftMs: number, limitMs: number): boolean {
  return leftMs > 0 && (isWithin(leftMs, limitMs / 4) || isWithin(leftMs, Math.min(1000, limitMs / 8)));
}

/** A cue mark shows for a third of a second from its moment on. */
function isWithin(leftMs: number, momentMs: number): boolean {
  return leftMs <= momentMs && leftMs > momentMs - 333;
}

function setText(element: HTMLElement | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

function setAttribute(element: Element | null, name: string, value: string): void {
  if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function rotate(element: HTMLElement | null, turn: number): void {
  if (element) element.style.transform = `rotate(${turn.toFixed(4)}turn)`;
}
