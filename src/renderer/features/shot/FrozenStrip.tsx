import { FRAMES_PER_SECOND, measureShot } from '../../../quiz/shot.ts';
import { AXIS_FRAMES, AXIS_MARGIN, AXIS_WIDTH, FRAME_WIDTH, placeOnAxis } from './axis.ts';

const HEIGHT = 74;

/** The film around frame 24 as it stood when the reel was stopped. A picture: what it shows is said in words beside it. */
export function FrozenStrip({ elapsedMs }: { elapsedMs: number | null }) {
  const stopped = elapsedMs === null ? null : measureShot(elapsedMs).frame;
  return (
    <svg
      className="frozen"
      viewBox={`${-AXIS_MARGIN} -8 ${AXIS_WIDTH + 2 * AXIS_MARGIN} ${HEIGHT + 16}`}
      aria-hidden="true"
      focusable="false"
    >
      <rect className="frozen-film" width={AXIS_WIDTH} height={HEIGHT} rx="4" />
      {AXIS_FRAMES.map(({ frame, x }) => (
        <g key={frame} className={stopped !== null && frame <= stopped ? 'frozen-exposed' : 'frozen-ahead'}>
          {[6, 24].flatMap((hole) =>
            [4, HEIGHT - 10].map((y) => (
              <rect
                key={`${hole} ${y}`}
                className="frozen-hole"
                x={x + hole}
                y={y}
                width="10"
                height="6"
                rx="1.5"
              />
            )),
          )}
          <rect
            className="frozen-frame"
            x={x + 2}
            y="15"
            width={FRAME_WIDTH - 4}
            height={HEIGHT - 30}
            rx="2"
          />
          <text x={x + FRAME_WIDTH / 2} y={HEIGHT / 2 + 1}>
            {frame}
          </text>
          {frame === FRAMES_PER_SECOND && (
            <rect
              className="frozen-aim"
              x={x + 1}
              y="13"
              width={FRAME_WIDTH - 2}
              height={HEIGHT - 26}
              rx="3"
            />
          )}
        </g>
      ))}
      {elapsedMs !== null && <Stop elapsedMs={elapsedMs} />}
    </svg>
  );
}

/** Where it stopped: two marks at the edges of the film, or an arrow at the end that it lies beyond. */
function Stop({ elapsedMs }: { elapsedMs: number }) {
  const { x, beyond } = placeOnAxis(elapsedMs);
  return beyond === 0 ? (
    <g className="frozen-stop" transform={`translate(${x.toFixed(2)} 0)`}>
      <path d={`M0 0 V14 M0 ${HEIGHT - 14} V${HEIGHT}`} />
      <path className="frozen-head" d={`M-6 -7 H6 L0 2 Z M-6 ${HEIGHT + 7} H6 L0 ${HEIGHT - 2} Z`} />
    </g>
  ) : (
    <g className="frozen-stop" transform={`translate(${x} ${HEIGHT / 2}) scale(${beyond} 1)`}>
      <path className="frozen-head" d="M15 0 L3 -12 V12 Z" />
    </g>
  );
}
