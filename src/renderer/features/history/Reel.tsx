/** A reel of film, wound as full as the share of right answers (0 to 1). */
export function Reel({ share }: { share: number }) {
  const hub = 13;
  const full = 42;
  return (
    <svg className="reel" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      <circle className="reel-flange" cx="50" cy="50" r="47" />
      <circle className="reel-film" cx="50" cy="50" r={hub + (full - hub) * share} />
      {[0, 72, 144, 216, 288].map((turn) => (
        <circle
          key={turn}
          className="reel-window"
          cx="50"
          cy="24"
          r="9"
          transform={`rotate(${turn} 50 50)`}
        />
      ))}
      <circle className="reel-hub" cx="50" cy="50" r="7" />
    </svg>
  );
}
