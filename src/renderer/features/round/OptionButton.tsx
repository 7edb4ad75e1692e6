import { useTranslation } from 'react-i18next';
import type { Option } from '../../../quiz/question.ts';
import { originalLanguage } from '../../ui/originalLanguage.ts';
import { Shape } from '../../ui/Shape.tsx';
import { Words } from '../../ui/Words.tsx';

interface OptionButtonProps {
  option: Option;
  position: number;
  letter: string;
  /** Just chosen, not yet graded. */
  pressed: boolean;
  /** Set once the question is closed. */
  outcome: { isKey: boolean; isChosen: boolean } | undefined;
  onChoose: () => void;
}

/** One answer: letter, shape and colour, its words, and after the answer a mark in words and sign. */
export function OptionButton({ option, position, letter, pressed, outcome, onChoose }: OptionButtonProps) {
  const { t } = useTranslation();
  const mark = outcome && (outcome.isKey ? 'key' : outcome.isChosen ? 'miss' : 'rest');
  return (
    <button
      type="button"
      className={`option option-at-${position + 1} ${mark ? `option-${mark}` : ''} ${pressed ? 'option-pressed' : ''}`}
      aria-disabled={outcome !== undefined}
      aria-keyshortcuts={`${position + 1} ${letter}`}
      onClick={outcome ? undefined : onChoose}
    >
      <Shape position={position} letter={letter} />
      <span className="visually-hidden">{letter}: </span>
      <span className="option-words">
        <span className="option-text">
          <Words of={option.text} />
        </span>
        {option.original !== undefined && (
          <span className="option-original" lang={originalLanguage(option.original)}>
            {option.original}
          </span>
        )}
      </span>
      {mark && mark !== 'rest' && (
        <span className="option-mark">
          <span aria-hidden="true">{mark === 'key' ? '✓' : '✕'} </span>
          {t(mark === 'key' ? 'round.key' : 'round.yours')}
        </span>
      )}
    </button>
  );
}
