import { Suspense, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useLocation } from 'wouter';
import { filmAddress } from '../ui/filmAddress.ts';
import { FilmScreen } from './screens.ts';
import './WithFilm.css';

interface WithFilmProps {
  /** The address of the screen below. */
  base: string;
  /** What follows it in the address: `film/<film>` or `film/<film>/<fact>` puts the film's page over the screen. */
  rest: string | undefined;
  over: 'round' | 'summary';
  children: ReactNode;
}

/**
 * A screen over which a film's page can be laid. The screen stays as it is, only out of sight and out of reach of keys,
 * and comes back at the very place where it was left.
 */
export function WithFilm({ base, rest, over, children }: WithFilmProps) {
  const [, navigate] = useLocation();
  const [, film, fact] = /^film\/([^/]+)(?:\/(.+))?$/.exec(rest ?? '') ?? [];
  const isCovered = film !== undefined;
  // Not before it has been looked at: a round that is taken up opens a question, and its time would run unseen.
  const [wasSeen, setWasSeen] = useState(!isCovered);
  if (!isCovered && !wasSeen) setWasSeen(true);
  const below = useRef<HTMLDivElement>(null);
  usePlaceKept(below, isCovered);

  const addressOf = (one: string) => base + filmAddress(film ?? '', one);
  return (
    <>
      {wasSeen && (
        <div className="below" ref={below} hidden={isCovered}>
          {children}
        </div>
      )}
      {film !== undefined && (
        // While it is being loaded the screen below keeps its place.
        <Suspense>
          <FilmScreen
            key={film}
            film={film}
            fact={fact}
            over={over}
            addressOf={(one) => `#${addressOf(one)}`}
            setFact={(one) => {
              navigate(addressOf(one), { replace: true });
            }}
            back={() => {
              // Laid over the screen by a step of the history: take that step back.
              if (wasSeen) history.back();
              else navigate(base, { replace: true });
            }}
          />
        </Suspense>
      )}
    </>
  );
}

/** Keeps the keys from what is below while it is covered, and gives it back its scroll, focus and window title. */
function usePlaceKept(below: RefObject<HTMLElement | null>, isCovered: boolean): void {
  const place = useRef<{ top: number; focus: HTMLElement | null }>({ top: 0, focus: null });

  useLayoutEffect(() => {
    if (isCovered) return;
    const screen = below.current;
    // What is covered can be asked neither how far it was scrolled nor what had the focus, so it is noted as it comes.
    const note = () => {
      place.current.top = scrollY;
    };
    const noteFocus = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) place.current.focus = target;
    };
    note();
    addEventListener('scroll', note);
    screen?.addEventListener('focusin', noteFocus);
    return () => {
      removeEventListener('scroll', note);
      screen?.removeEventListener('focusin', noteFocus);
    };
  }, [below, isCovered]);

  useLayoutEffect(() => {
    if (!isCovered) return;
    const { title } = document;
    const { top, focus } = place.current;
    // The screens listen on the window, the film's page on the document below it.
    const keep = (event: KeyboardEvent) => {
      event.stopPropagation();
    };
    document.addEventListener('keydown', keep);
    askToFit();
    return () => {
      document.removeEventListener('keydown', keep);
      document.title = title;
      askToFit();
      focus?.focus({ preventScroll: true });
      scrollTo(0, top);
    };
  }, [isCovered]);
}

/** A screen that fits itself to the window has to look again at what is in it now. */
function askToFit(): void {
  dispatchEvent(new Event('resize'));
}
