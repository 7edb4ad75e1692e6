import type { SETUP_MODES } from './choice.ts';

/** A mode in a few lines, as a poster shows it. */
export function PosterArt({ mode }: { mode: (typeof SETUP_MODES)[number] }) {
  return (
    <svg className="poster-art" viewBox="0 0 96 48" focusable="false">
      {ART[mode]}
    </svg>
  );
}

const ART = {
  /* A strip of several frames. */
  quick: (
    <>
      <rect x="6" y="10" width="84" height="28" rx="2" />
      <path d="M34 10 V38 M62 10 V38" />
      <path className="poster-thin" d="M10 14.5 H86 M10 33.5 H86" strokeDasharray="3 4" />
    </>
  ),
  /* One lamp, one beam. */
  topic: (
    <>
      <circle cx="16" cy="24" r="7" />
      <path d="M23 21 L84 8 V40 L23 27" />
      <path className="poster-thin" d="M40 24 H74" />
    </>
  ),
  /* A reel that unwinds, and three lives. */
  marathon: (
    <>
      <circle cx="24" cy="24" r="15" />
      <circle cx="24" cy="24" r="4" />
      <path d="M24 39 H56" />
      {[62, 74, 86].map((x) => (
        <circle key={x} className="poster-dot" cx={x} cy="24" r="4" />
      ))}
    </>
  ),
  /* Cards along a line of time. */
  timeline: (
    <>
      <path d="M6 36 H88 M82 31 L89 36 L82 41" />
      <rect x="14" y="10" width="16" height="19" rx="1.5" />
      <rect x="38" y="10" width="16" height="19" rx="1.5" />
      <rect x="62" y="10" width="16" height="19" rx="1.5" strokeDasharray="3 3" />
      <path className="poster-thin" d="M22 32 V40 M46 32 V40 M70 32 V40" />
    </>
  ),
  /* Lines that grow clearer, and who is meant. */
  clues: (
    <>
      <path d="M8 12 H28 M8 24 H40 M8 36 H52" />
      <circle cx="74" cy="19" r="9" />
      <path d="M58 42 C60 30 88 30 90 42" />
    </>
  ),
};
