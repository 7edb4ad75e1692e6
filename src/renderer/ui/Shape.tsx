const PATHS = [
  { path: 'M24 3 L46 43 H2 Z', letterAt: 35 },
  { path: 'M24 2 a22 22 0 1 0 .01 0 Z', letterAt: 31 },
  { path: 'M4 4 H44 V44 H4 Z', letterAt: 31 },
  { path: 'M24 1 L47 24 L24 47 L1 24 Z', letterAt: 31 },
];

/** An option's sign: letter, shape and colour together, so that none of them is needed alone. */
export function Shape({ position, letter }: { position: number; letter: string }) {
  const { path, letterAt } = PATHS[position % PATHS.length] ?? { path: '', letterAt: 0 };
  return (
    <svg className="shape" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d={path} fill={`var(--option-${(position % PATHS.length) + 1})`} />
      <text
        x="24"
        y={letterAt}
        textAnchor="middle"
        fontSize="21"
        fontFamily="var(--display)"
        fill="var(--option-ink)"
      >
        {letter}
      </text>
    </svg>
  );
}
