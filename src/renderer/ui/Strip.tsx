import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import './Strip.css';

/**
 * What has become of a question: exposed when right, half exposed when partly right, scratched when wrong, cut out
 * when passed over, unexposed when still to come.
 */
export type FrameState = 'right' | 'partly' | 'wrong' | 'skipped' | 'now' | 'ahead';

interface StripProps {
  frames: readonly FrameState[];
  /** How many frames came before the first one that is shown. */
  first?: number;
  /** When given, each frame can be chosen. */
  choose?: (index: number) => void;
}

/** The round as a strip of film, a frame for each question. */
export function Strip({ frames, first = 0, choose }: StripProps) {
  const { t } = useTranslation();
  return (
    <ol className="strip" aria-label={t('strip.label')}>
      {frames.map((state, index) => (
        <Frame key={first + index} state={state} number={first + index + 1} index={index} choose={choose} />
      ))}
    </ol>
  );
}

interface FrameProps {
  state: FrameState;
  /** Counted from 1, from the first question on. */
  number: number;
  index: number;
  choose: StripProps['choose'];
}

/** A round may have a hundred of them, of which an answer changes one or two. */
const Frame = memo(function Frame({ state, number, index, choose }: FrameProps) {
  const { t } = useTranslation();
  const words = t('strip.frame', { number, state: t(`strip.states.${state}`) });
  const picture = <Picture state={state} number={number} />;
  return (
    <li className={`strip-frame strip-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
      {choose ? (
        <button
          type="button"
          className="strip-choice"
          aria-label={words}
          onClick={() => {
            choose(index);
          }}
        >
          {picture}
        </button>
      ) : (
        <span className="strip-choice">
          <span className="visually-hidden">{words}</span>
          {picture}
        </span>
      )}
    </li>
  );
});

function Picture({ state, number }: { state: FrameState; number: number }) {
  return (
    <svg className="strip-picture" viewBox="0 0 40 28" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="38" height="26" rx="2" />
      {state === 'right' && <path className="strip-sign" d="M12 14.5 L18 20 L29 8.5" />}
      {state === 'partly' && (
        <>
          <path className="strip-half" d="M3 2 H19 V26 H3 a1 1 0 0 1 -1 -1 V3 a1 1 0 0 1 1 -1 Z" />
          <path className="strip-sign strip-dark" d="M11 14.5 L18 20.5" />
          <path className="strip-sign" d="M20 18.5 L29 8.5" />
        </>
      )}
      {state === 'wrong' && (
        <path className="strip-sign" d="M13 7 L27 21 M27 7 L13 21 M5 3 L9 25 M33 2 L35 26" />
      )}
      {state === 'skipped' && <path className="strip-sign" d="M12 8 L19 14 L12 20 M21 8 L28 14 L21 20" />}
      {(state === 'now' || state === 'ahead') && (
        <text x="20" y="19.5" textAnchor="middle" fontSize="16" fontFamily="var(--display)">
          {number}
        </text>
      )}
    </svg>
  );
}
