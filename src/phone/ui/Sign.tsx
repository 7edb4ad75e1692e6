import { LETTERS, OPTION_SHAPES } from '../../quiz/optionSigns.ts';

/** An option's sign: letter, shape and colour together, as on every screen. */
export function Sign({ position }: { position: number }) {
  const at = position % OPTION_SHAPES.length;
  const shape = OPTION_SHAPES[at];
  if (!shape) return null;
  return (
    <svg className={`sign sign-${at + 1}`} viewBox="0 0 48 48" aria-hidden="true">
      <path d={shape.path} />
      <text x="24" y={shape.letterAt} text-anchor="middle">
        {LETTERS[position]}
      </text>
    </svg>
  );
}
