import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DIFFICULTIES } from '../../../quiz/difficulty.ts';
import { SCORING_IDS, SCORING_PRESETS } from '../../../quiz/scoring.ts';
import type { Mode } from '../../../quiz/setup.ts';
import { stretched } from '../../../contract/settings.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useSettings } from '../../stores/settings.ts';
import { Choice } from '../../ui/Choice.tsx';
import { hasFirstRules, type SetupChoice } from './choice.ts';
import { Group } from './Group.tsx';
import { ScoreCurve } from './ScoreCurve.tsx';

const SECONDS = [10, 15, 20, 30, 60, 120];

interface RulesProps {
  choice: SetupChoice;
  change: (part: Partial<SetupChoice>) => void;
}

/** How long a question stays open, and what an answer to it is worth. */
export function Rules({ choice, change }: RulesProps) {
  const { t } = useTranslation();
  const timeFactor = useSettings(({ settings }) => settings.timeFactor);

  /** What the player's time factor makes of a limit, where it makes a difference. */
  const stretchedHint = (seconds: number | null) => {
    const given = stretched(seconds, timeFactor);
    if (given === seconds) return undefined;
    return given === null ? t('setup.becomesOff') : t('setup.becomes', { count: given });
  };

  return (
    <>
      <Group legend={t('setup.seconds')}>
        {[...SECONDS, null].map((seconds) => (
          <Choice
            key={seconds}
            type="radio"
            name="seconds"
            checked={choice.secondsPerQuestion === seconds}
            onChange={() => {
              change({ secondsPerQuestion: seconds });
            }}
            label={seconds === null ? t('setup.off') : t('setup.secondsValue', { count: seconds })}
            hint={stretchedHint(seconds)}
          />
        ))}
        {timeFactor !== 1 && <p className="setup-hint">{t('setup.stretchedHint')}</p>}
      </Group>
      <Choice
        type="checkbox"
        checked={choice.hideSpoilers}
        onChange={(hideSpoilers) => {
          change({ hideSpoilers });
        }}
        label={t('setup.unseen')}
        hint={t('setup.unseenHint')}
      />
      <HouseRules choice={choice} change={change} />
    </>
  );
}

/** Whether there is no saying how hard the questions of a mode are: there are too few of them. */
const isFixed = (mode: Mode): boolean => mode === 'clues' || mode === 'timeline';

/** Scoring, help and difficulty: folded away while they are as a first round has them. */
function HouseRules({ choice, change }: RulesProps) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const timeFactor = useSettings(({ settings }) => settings.timeFactor);
  const [isOpen, setOpen] = useState(!hasFirstRules(choice));
  const { step, cap } = SCORING_PRESETS[choice.scoring].streak;
  return (
    <details
      className="rules"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className="rules-summary">
        <span className="label">{t('setup.rules')}</span>
        <span className="rules-now">
          {[
            t(`setup.scorings.${choice.scoring}`),
            t(choice.streaks ? 'setup.streaksOn' : 'setup.streaksOff'),
            t(choice.lifelines ? 'setup.lifelinesOn' : 'setup.lifelinesOff'),
            // Which questions these are is not the player's to say.
            ...(isFixed(choice.mode) ? [] : [t(`setup.difficulties.${choice.difficulty}`)]),
          ].join(' · ')}
        </span>
      </summary>
      <div className="rules-inside">
        <Group legend={t('setup.scoring')}>
          {SCORING_IDS.map((scoring) => (
            <Choice
              key={scoring}
              type="radio"
              name="scoring"
              checked={choice.scoring === scoring}
              onChange={() => {
                change({ scoring });
              }}
              label={t(`setup.scorings.${scoring}`)}
              hint={t(`setup.scoringHints.${scoring}`)}
            />
          ))}
          <ScoreCurve scoring={choice.scoring} seconds={stretched(choice.secondsPerQuestion, timeFactor)} />
        </Group>
        <div className="setup-choices">
          <Choice
            type="checkbox"
            checked={choice.streaks}
            onChange={(streaks) => {
              change({ streaks });
            }}
            label={t('setup.streaks')}
            hint={t('setup.streaksHint', { step: number(step), cap: number(cap) })}
          />
          <Choice
            type="checkbox"
            checked={choice.lifelines}
            onChange={(lifelines) => {
              change({ lifelines });
            }}
            label={t('setup.lifelines')}
            hint={t('setup.lifelinesHint')}
          />
        </div>
        {!isFixed(choice.mode) && (
          <Group legend={t('setup.difficulty')}>
            {DIFFICULTIES.map((difficulty) => (
              <Choice
                key={difficulty}
                type="radio"
                name="difficulty"
                checked={choice.difficulty === difficulty}
                onChange={() => {
                  change({ difficulty });
                }}
                label={t(`setup.difficulties.${difficulty}`)}
                hint={difficulty === 'auto' ? t('setup.autoHint') : undefined}
              />
            ))}
          </Group>
        )}
      </div>
    </details>
  );
}
