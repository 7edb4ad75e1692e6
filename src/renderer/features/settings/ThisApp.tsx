import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useLibrary } from '../../stores/library.ts';
import { useSettings } from '../../stores/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Act } from './Act.tsx';

/** What the app may do by itself, both off until it is allowed, and the way to its credits. */
export function ThisApp() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { settings, change } = useSettings();
  const desktop = useLibrary((library) => library.info?.shell === 'electron');
  return (
    <Act name="app">
      {desktop && (
        <>
          <Choice
            type="checkbox"
            checked={settings.checkUpdates}
            onChange={(checkUpdates) => {
              change({ checkUpdates });
            }}
            label={t('settings.checkUpdates')}
            hint={t('settings.checkUpdatesHint')}
          />
          <Choice
            type="checkbox"
            checked={settings.crashReports}
            onChange={(crashReports) => {
              change({ crashReports });
            }}
            label={t('settings.crashReports')}
            hint={t('settings.crashReportsHint')}
          />
        </>
      )}
      <Button
        look="quiet"
        onClick={() => {
          navigate('/about');
        }}
      >
        {t('settings.about')}
      </Button>
    </Act>
  );
}
