import { useTranslation } from 'react-i18next';
import { ANSWER_ACTIONS, DEFAULT_KEYS } from '../../../../contract/keys.ts';
import { useKeyLabel } from '../../../input/useKeyLabel.ts';
import { useSettings } from '../../../stores/settings.ts';
import { LETTERS } from '../../../../quiz/optionSigns.ts';

/**
 * The keys that choose among the first `count` options, as the player has bound them.
 * @returns `words` for a hint, and `shortcuts` of one option for `aria-keyshortcuts`
 */
export function useAnswerKeys(count: number): { words: string; shortcuts: (position: number) => string } {
  const { t } = useTranslation();
  const label = useKeyLabel();
  const keys = useSettings(({ settings }) => settings.keys);
  const actions = ANSWER_ACTIONS.slice(0, count);
  const areDefault = actions.every((action) => keys[action].join() === DEFAULT_KEYS[action].join());
  return {
    words: areDefault
      ? t('answers.defaultKeys', { count, letter: LETTERS[count - 1] })
      : actions.map((action) => label(keys[action][0] ?? '')).join(' '),
    shortcuts: (position) => {
      const action = ANSWER_ACTIONS[position];
      return action ? keys[action].map((key) => (key.length === 1 ? key.toUpperCase() : key)).join(' ') : '';
    },
  };
}
