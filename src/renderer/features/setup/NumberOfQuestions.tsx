import { useTranslation } from 'react-i18next';
import type { Library } from '../../../contract/api.ts';
import { Button } from '../../ui/Button.tsx';
import { availableFor, mostQuestions, type SetupChoice } from './choice.ts';
import { Group } from './Group.tsx';

interface NumberProps {
  library: Library;
  choice: SetupChoice;
  change: (part: Partial<SetupChoice>) => void;
}

/** How many questions, or cards, the round has, as far as its mode leaves a choice. */
export function NumberOfQuestions({ library, choice, change }: NumberProps) {
  const { t } = useTranslation();
  const available = availableFor(library, choice);
  const most = mostQuestions(library, choice);
  const questions = Math.min(choice.questions, most);
  if (choice.mode === 'marathon') {
    return <p className="setup-hint">{t('setup.marathonHint', { count: available })}</p>;
  }
  const legend = t(choice.mode === 'timeline' ? 'setup.cards' : 'setup.number');
  return (
    <Group legend={legend}>
      <div className="setup-stepper">
        <Button
          aria-label={t('setup.fewer')}
          disabled={questions <= 1}
          onClick={() => {
            change({ questions: questions - 1 });
          }}
        >
          −
        </Button>
        <input
          type="range"
          aria-label={legend}
          min={1}
          max={Math.max(1, most)}
          value={Math.max(1, questions)}
          disabled={available === 0}
          onChange={({ target }) => {
            change({ questions: target.valueAsNumber });
          }}
        />
        <Button
          aria-label={t('setup.moreQuestions')}
          disabled={questions >= most}
          onClick={() => {
            change({ questions: questions + 1 });
          }}
        >
          +
        </Button>
        <output className="setup-number tabular">{questions}</output>
      </div>
      <p className="setup-hint">
        {t(choice.mode === 'timeline' ? 'setup.availableCards' : 'setup.available', { count: available })}
      </p>
    </Group>
  );
}
