import { Activity, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/**
 * Can put what is inside away: out of the page altogether, where nobody can read it, a screen reader neither, and deaf to
 * keys. When it comes back it is as it was left, with all that was typed or moved in it.
 */
export function PutAway({ away, children }: { away: boolean; children: ReactNode }) {
  const [box] = useState(newBox);
  return (
    <>
      <Place box={box} away={away} />
      {createPortal(<Activity mode={away ? 'hidden' : 'visible'}>{children}</Activity>, box)}
    </>
  );
}

/** A box that takes no part in the layout: what is inside lies as if it were not there. */
function newBox(): HTMLElement {
  const box = document.createElement('div');
  box.style.display = 'contents';
  return box;
}

/** Where it is while it is there. Before what is inside, which wants to be on the page when it takes the focus. */
function Place({ box, away }: { box: HTMLElement; away: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (away) box.remove();
    else place.current?.append(box);
  }, [box, away]);
  return <div ref={place} style={{ display: 'contents' }} />;
}
