import type { ReactNode } from 'react';
import { useFilmPlace } from './FilmContext.ts';

/** A way to a fact of the same page. */
export function FactLink({ fact, children }: { fact: string; children: ReactNode }) {
  const { goTo, addressOf } = useFilmPlace();
  return (
    <a
      className="fact-link"
      href={addressOf(fact)}
      onClick={(event) => {
        // With a modifier it is the browser's: a new tab or window.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        goTo(fact);
      }}
    >
      {children}
    </a>
  );
}
