import { useTranslation } from 'react-i18next';
import { Settings } from '../../../contract/api.ts';
import { useLibrary } from '../../stores/library.ts';
import { useSettings } from '../../stores/settings.ts';

const { language: Language, theme: Theme } = Settings.shape;

/** Language and light, and where the records are. Changes act at once and are kept. */
export function HouseLights() {
  const { t } = useTranslation();
  const info = useLibrary((library) => library.info);
  const { settings, change } = useSettings();
  return (
    <footer className="home-lights">
      <label>
        <span className="label">{t('home.language')}</span>
        <select
          value={settings.language}
          onChange={({ target }) => {
            change({ language: Language.parse(target.value) });
          }}
        >
          {Language.options.map((language) => (
            <option key={language} value={language}>
              {t(`settings.languages.${language}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="label">{t('home.theme')}</span>
        <select
          value={settings.theme}
          onChange={({ target }) => {
            change({ theme: Theme.parse(target.value) });
          }}
        >
          {Theme.options.map((theme) => (
            <option key={theme} value={theme}>
              {t(`settings.themes.${theme}`)}
            </option>
          ))}
        </select>
      </label>
      {info && (
        <p className="home-folder">
          {t('home.folder', { folder: info.dataFolder })} · {info.version}
        </p>
      )}
    </footer>
  );
}
