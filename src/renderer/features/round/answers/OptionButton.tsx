import { useTranslation } from 'react-i18next';
import type { Option } from '../../../../quiz/question.ts';
import { Mark } from './Mark.tsx';
import { OptionWords } from './OptionWords.tsx';

interface OptionButtonProps {
  option: Option;
  position: number;
  /** The keys that choose it, for `aria-keyshortcuts`. */
  shortcuts: string;
  /** Just chosen, not yet graded. */
  pressed: boolean;
  /** Set once the question is closed. */
  outcome: { isKey: boolean; isChosen: boolean } | undefined;
  onChoose: () => void;
}

/** One answer to choose, and after the answer a mark in words and sign. */
export function OptionButton({ option, position, shortcuts, pressed, outcome, onChoose }: OptionButtonProps) {
  const { t } = useTranslation();
  const mark = outcome && (outcome.isKey ? 'key' : outcome.isChosen ? 'miss' : 'rest');
  return (
    <button
      type="button"
      className={`option option-at-${position + 1} ${mark ? `option-${mark}` : ''} ${pressed ? 'option-pressed' : ''}`}
      aria-disabled={outcome !== undefined}
      aria-keyshortcuts={shortcuts}
      onClick={outcome ? undefined : onChoose}
    >
      <OptionWords option={option} position={position} />
      {mark && mark !== 'rest' && <Mark look={mark}>{t(mark === 'key' ? 'round.key' : 'round.yours')}</Mark>}
    </button>
  );
}
