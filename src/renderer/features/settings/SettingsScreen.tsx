import { useTranslation } from 'react-i18next';
import { problemText } from '../../i18n/i18n.ts';
import { useAction } from '../../input/useAction.ts';
import { useSettings } from '../../stores/settings.ts';
import { useLeaveSettings } from '../../stores/settingsScreen.ts';
import { Button } from '../../ui/Button.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { useScreen } from '../../ui/useScreen.ts';
import { Contents } from './Contents.tsx';
import { Defaults } from './Defaults.tsx';
import { Flags } from './Flags.tsx';
import { Gamepads } from './Gamepads.tsx';
import { HandAndMotion } from './HandAndMotion.tsx';
import { Keys } from './Keys.tsx';
import { LanguageAndLight } from './LanguageAndLight.tsx';
import { Preview } from './Preview.tsx';
import './SettingsScreen.css';
import { Sound } from './Sound.tsx';
import { ThisApp } from './ThisApp.tsx';
import { Time } from './Time.tsx';
import './words.ts';

/** The projection booth: everything one can set, and a small screen that shows at once what it does. */
export function SettingsScreen() {
  const { t } = useTranslation();
  const heading = useScreen(t('titles.settings'));
  const problem = useSettings((store) => store.problem);
  const leave = useLeaveSettings();
  useAction('back', leave);

  return (
    <main className="settings">
      <div className="settings-booth">
        <h1 className="settings-heading" ref={heading} tabIndex={-1}>
          {t('titles.settings')}
        </h1>
        <p className="settings-hint">{t('settings.atOnce')}</p>
        <Preview />
        {problem && (
          <p role="alert" className="settings-problem">
            {problemText(problem)}
          </p>
        )}
        <div className="settings-ways">
          <Button look="bright" onClick={leave}>
            {t('settings.done')}
            <KeyHint action="back" />
          </Button>
          <Defaults />
        </div>
        <Contents />
      </div>
      <div className="settings-programme">
        <LanguageAndLight />
        <HandAndMotion />
        <Time />
        <Sound />
        <Keys />
        <Gamepads />
        <Flags />
        <ThisApp />
      </div>
    </main>
  );
}
