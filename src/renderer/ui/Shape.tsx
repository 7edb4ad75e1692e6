const PATHS = [
  { path: 'M24 3 L46 43 H2 Z', letterAt: 35 },
  { path: 'M24 2 a22 22 0 1 0 .01 0 Z', letterAt: 31 },
  { path: 'M4 4 H44 V44 H4 Z', letterAt: 31 },
  { path: 'M24 1 L47 24 L24 47 L1 24 Z', letterAt: 31 },
  { path: 'M24 2 L44 13 V35 L24 46 L4 35 V13 Z', letterAt: 31 },
  { path: 'M2 5 H46 L24 45 Z', letterAt: 27 },
  { path: 'M24 2 L46 18 L38 45 H10 L2 18 Z', letterAt: 33 },
  { path: 'M15 2 H33 L46 15 V33 L33 46 H15 L2 33 V15 Z', letterAt: 31 },
];

/** The letters of the options, in the order shown. */
export const LETTERS = 'ABCDEFGH';

/** An option's sign: letter, shape and colour together, so that none of them is needed alone. */
export function Shape({ position }: { position: number }) {
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
        {LETTERS[position]}
      </text>
    </svg>
  );
}
