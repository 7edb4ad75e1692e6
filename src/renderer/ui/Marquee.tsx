import type { Ref } from 'react';
import './Marquee.css';

interface MarqueeProps {
  /** The small line above: "Now showing". */
  above: string;
  /** The titles on the board, the first the largest. */
  lines: readonly { text: string; lang: string }[];
  /** The small line below. */
  below?: string | undefined;
  /** The screen's heading; without it the board is a picture in a screen that has another. */
  headingRef?: Ref<HTMLHeadingElement>;
}

/** The cinema's letter board: lit from behind, black letters on rails. */
export function Marquee({ above, lines, below, headingRef }: MarqueeProps) {
  const letters = lines.map(({ text, lang }, index) => (
    <span key={index} className="marquee-line" lang={lang} style={{ '--letters': widthOf(text) } as object}>
      {text}
    </span>
  ));
  return (
    <div className="marquee">
      <p className="marquee-above">{above}</p>
      {headingRef ? (
        <h1 className="marquee-lines" ref={headingRef} tabIndex={-1}>
          {letters}
        </h1>
      ) : (
        <p className="marquee-lines">{letters}</p>
      )}
      {below && <p className="marquee-below">{below}</p>}
    </div>
  );
}

/** How wide a line is, in Latin letters: a Chinese character is as wide as two and a half condensed ones. */
function widthOf(text: string): number {
  return Array.from(text).reduce((width, letter) => width + (/\p{Script=Han}/u.test(letter) ? 2.5 : 1), 0);
}
