import { useTranslation } from 'react-i18next';
import { SOUND_KINDS, type SoundKind } from '../../../contract/settings.ts';
import type { SoundName } from '../../sound/recipes/index.ts';
import { playSound } from '../../sound/useSound.ts';
import { useSettings } from '../../stores/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { Act } from './Act.tsx';
import { Volume } from './Volume.tsx';

/** What each kind of sound is tried by. */
const SAMPLES: Record<SoundKind, SoundName> = {
  clock: 'timeUp',
  answers: 'right',
  reels: 'projectorStart',
  buttons: 'button',
};

/** How loud it is, and which kinds of sound there are to hear. */
export function Sound() {
  const { t } = useTranslation();
  const { settings, change } = useSettings();
  return (
    <Act name="sound">
      <Choice
        type="checkbox"
        checked={settings.mute}
        onChange={(mute) => {
          change({ mute });
        }}
        label={
          <>
            {t('settings.mute')} <KeyHint action="mute" />
          </>
        }
        hint={t('settings.muteHint')}
      />
      <Volume
        label={t('settings.masterVolume')}
        value={settings.masterVolume}
        onChange={(masterVolume) => {
          change({ masterVolume });
        }}
      />
      <Volume
        label={t('settings.effectsVolume')}
        value={settings.effectsVolume}
        onChange={(effectsVolume) => {
          change({ effectsVolume });
        }}
      />
      <ul className="sounds" aria-label={t('settings.kinds')}>
        {SOUND_KINDS.map((kind) => (
          <li key={kind} className="sound">
            <Choice
              type="checkbox"
              checked={settings.sounds[kind]}
              onChange={(on) => {
                change({ sounds: { ...settings.sounds, [kind]: on } });
              }}
              label={t(`settings.soundKinds.${kind}`)}
            />
            <Button
              look="quiet"
              data-own-sound
              aria-label={t('settings.listen', { kind: t(`settings.soundKinds.${kind}`) })}
              disabled={settings.mute || !settings.sounds[kind]}
              onClick={() => {
                playSound(SAMPLES[kind]);
              }}
            >
              <span aria-hidden="true">▶</span>
            </Button>
          </li>
        ))}
      </ul>
    </Act>
  );
}
