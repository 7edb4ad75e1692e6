/** What became of a part of the answer: a sign and words. `key`: it is right; `miss`: it was answered, and is not. */
export function Mark({ look, children }: { look: 'key' | 'miss' | 'missed'; children: string }) {
  return (
    <span className={`mark mark-${look}`}>
      <span aria-hidden="true">{look === 'miss' ? '✕' : '✓'} </span>
      {children}
    </span>
  );
}
