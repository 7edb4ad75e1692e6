import type { ReactNode } from 'react';
import './CurveChart.css';

/** The chart's box, and the room for its figures. */
const BOX = { width: 320, height: 132, left: 44, right: 10, top: 12, bottom: 22 };

interface CurveChartProps {
  /** The corners of the line, in ms and points. */
  curve: readonly { elapsedMs: number; points: number }[];
  limitMs: number;
  /** The points at which there is a line across, the least first. */
  grid: readonly number[];
  /** What the chart reaches up to. */
  most: number;
  /** The words for a moment, in seconds. */
  secondsWords: (seconds: number) => string;
  pointsWords: (points: number) => string;
  /** The same in words. */
  children: ReactNode;
}

/** What a right answer earns by when it is given, as a line and in words. */
export function CurveChart({
  curve,
  limitMs,
  grid,
  most,
  secondsWords,
  pointsWords,
  children,
}: CurveChartProps) {
  const x = (ms: number) => BOX.left + (ms / limitMs) * (BOX.width - BOX.left - BOX.right);
  const y = (points: number) =>
    BOX.height - BOX.bottom - (points / most) * (BOX.height - BOX.top - BOX.bottom);
  const line = curve.map(({ elapsedMs, points }) => `${x(elapsedMs)},${y(points)}`).join(' ');
  return (
    <div className="curve">
      <svg
        className="curve-chart"
        viewBox={`0 0 ${BOX.width} ${BOX.height}`}
        aria-hidden="true"
        focusable="false"
      >
        {grid.map((points) => (
          <line
            key={points}
            className="curve-grid"
            x1={BOX.left}
            x2={x(limitMs)}
            y1={y(points)}
            y2={y(points)}
          />
        ))}
        {grid.map((points) => (
          <text key={points} className="curve-figure" x={BOX.left - 6} y={y(points) + 4} textAnchor="end">
            {pointsWords(points)}
          </text>
        ))}
        {[0, 1 / 2, 1].map((share, index) => (
          <text
            key={index}
            className="curve-figure"
            x={x(share * limitMs)}
            y={BOX.height - 5}
            textAnchor={(['start', 'middle', 'end'] as const)[index]}
          >
            {secondsWords((share * limitMs) / 1000)}
          </text>
        ))}
        <polygon className="curve-area" points={`${line} ${x(limitMs)},${y(0)} ${x(0)},${y(0)}`} />
        <polyline className="curve-line" points={line} />
      </svg>
      <p className="curve-reading">{children}</p>
    </div>
  );
}
