import type { ReactNode } from 'react';
import './Scene.css';
import { useScreen } from './useScreen.ts';

interface SceneProps {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** `alert` is read out at once. */
  role?: 'alert' | 'status';
}

/** A state that has a screen to itself: nothing here yet, still loading, or something went wrong. */
export function Scene({ title, children, actions, role }: SceneProps) {
  // While something is loading the focus stays for what comes.
  const heading = useScreen(title, role !== 'status');
  return (
    <main className="scene">
      <div className="scene-inside" role={role}>
        <Gate broken={role === 'alert'} />
        <h1 className="scene-title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <div className="scene-words">{children}</div>
        {actions && <div className="scene-actions">{actions}</div>}
      </div>
    </main>
  );
}

/** The projector's gate with a piece of film in it, whole or torn. */
function Gate({ broken }: { broken: boolean }) {
  return (
    <svg className="scene-gate" viewBox="0 0 200 90" aria-hidden="true" focusable="false">
      {broken ? (
        <>
          <path d="M2 12 H86 L78 28 L90 44 L80 60 L88 78 H2 Z" />
          <path d="M198 12 H112 L104 28 L116 44 L106 60 L114 78 H198 Z" />
        </>
      ) : (
        <path d="M2 12 H198 V78 H2 Z" />
      )}
      {[10, 32, 54, 138, 160, 182].map((x) => (
        <g key={x}>
          <rect x={x} y="17" width="10" height="7" rx="1.5" />
          <rect x={x} y="66" width="10" height="7" rx="1.5" />
        </g>
      ))}
      <rect x="10" y="30" width="54" height="30" />
      <rect x="136" y="30" width="54" height="30" />
    </svg>
  );
}
