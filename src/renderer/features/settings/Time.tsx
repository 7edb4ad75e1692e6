import { useTranslation } from 'react-i18next';
import { stretched, TIME_FACTORS } from '../../../contract/settings.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useSettings } from '../../stores/settings.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Act, Choices } from './Act.tsx';

/** A usual limit in seconds, to show what a factor makes of it. */
const EXAMPLE_SECONDS = 20;

/** What every time limit is multiplied by. */
export function Time() {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const { settings, change } = useSettings();
  const given = stretched(EXAMPLE_SECONDS, settings.timeFactor);
  return (
    <Act name="time">
      <Choices
        legend={t('settings.timeFactor')}
        hint={
          given === null
            ? t('settings.timeOffHint')
            : t('settings.timeHint', { seconds: EXAMPLE_SECONDS, given: number(given) })
        }
      >
        {TIME_FACTORS.map((timeFactor) => (
          <Choice
            key={timeFactor}
            type="radio"
            name="time-factor"
            checked={settings.timeFactor === timeFactor}
            onChange={() => {
              change({ timeFactor });
            }}
            label={
              timeFactor === 'off' ? t('setup.off') : t('settings.times', { factor: number(timeFactor) })
            }
          />
        ))}
      </Choices>
    </Act>
  );
}
