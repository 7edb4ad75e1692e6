import { LETTERS, OPTION_SHAPES as PATHS } from '../../quiz/optionSigns.ts';

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
