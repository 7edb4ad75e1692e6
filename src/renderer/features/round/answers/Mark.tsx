const SIGNS = { key: '✓', missed: '✓', partly: '◐', miss: '✕' };

/**
 * What became of a part of the answer: a sign and words. `key`: it is right; `missed`: it is, and was not answered;
 * `partly`: it was answered, and is near enough for some of the points; `miss`: it was answered, and is wrong.
 */
export function Mark({ look, children }: { look: keyof typeof SIGNS; children: string }) {
  return (
    <span className={`mark mark-${look}`}>
      <span aria-hidden="true">{SIGNS[look]} </span>
      {children}
    </span>
  );
}
