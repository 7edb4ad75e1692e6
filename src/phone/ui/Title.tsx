import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The title of what is shown now. It takes the focus when it comes, so that a screen reader goes on from there. */
export function Title({ children, quiet = false }: { children: ComponentChildren; quiet?: boolean }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (title.current) title.current.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <h1 tabIndex={-1} ref={title} className={quiet ? 'hidden' : ''}>
      {children}
    </h1>
  );
}
