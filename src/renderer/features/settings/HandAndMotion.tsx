import { useTranslation } from 'react-i18next';
import { Settings } from '../../../contract/api.ts';
import { useSettings } from '../../stores/settings.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Act, Choices } from './Act.tsx';

const { motion: Motion } = Settings.shape;

/** How much moves, and on which side the hand is. */
export function HandAndMotion() {
  const { t } = useTranslation();
  const { settings, change } = useSettings();
  return (
    <Act name="motion">
      <Choices legend={t('settings.motion')} hint={t(`settings.motionHints.${settings.motion}`)}>
        {Motion.options.map((motion) => (
          <Choice
            key={motion}
            type="radio"
            name="motion"
            checked={settings.motion === motion}
            onChange={() => {
              change({ motion });
            }}
            label={t(`settings.motions.${motion}`)}
          />
        ))}
      </Choices>
      <Choice
        type="checkbox"
        checked={settings.leftHanded}
        onChange={(leftHanded) => {
          change({ leftHanded });
        }}
        label={t('settings.leftHanded')}
        hint={t('settings.leftHandedHint')}
      />
    </Act>
  );
}
