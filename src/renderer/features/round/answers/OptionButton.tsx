import { useTranslation } from 'react-i18next';
import type { Option } from '../../../../quiz/question.ts';
import { Mark } from './Mark.tsx';
import { OptionWords } from './OptionWords.tsx';

interface OptionButtonProps {
  option: Option;
  position: number;
  /** The keys that choose it, for `aria-keyshortcuts`. */
  shortcuts: string;
  /** Taken away by a lifeline: it keeps its place, and can't be chosen. */
  removed: boolean;
  /** Just chosen, not yet graded. */
  pressed: boolean;
  /** Set once the question is closed. */
  outcome: { isKey: boolean; isChosen: boolean } | undefined;
  onChoose: () => void;
}

/** One answer to choose, and after the answer a mark in words and sign. */
export function OptionButton(props: OptionButtonProps) {
  const { option, position, shortcuts, removed, pressed, outcome, onChoose } = props;
  const { t } = useTranslation();
  const mark = outcome && (outcome.isKey ? 'key' : outcome.isChosen ? 'miss' : 'rest');
  return (
    <button
      type="button"
      className={`option option-at-${position + 1} ${mark ? `option-${mark}` : ''} ${pressed ? 'option-pressed' : ''} ${removed ? 'option-removed' : ''}`}
      aria-disabled={outcome !== undefined || removed}
      aria-keyshortcuts={removed ? undefined : shortcuts}
      onClick={outcome || removed ? undefined : onChoose}
    >
      <OptionWords option={option} position={position} />
      {removed && <span className="visually-hidden">{t('round.gone')}</span>}
      {mark && mark !== 'rest' && <Mark look={mark}>{t(mark === 'key' ? 'round.key' : 'round.yours')}</Mark>}
    </button>
  );
}
