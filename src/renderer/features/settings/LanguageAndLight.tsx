import { useTranslation } from 'react-i18next';
import { Settings } from '../../../contract/api.ts';
import { TEXT_SIZES } from '../../../contract/settings.ts';
import { languageTag } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useSettings } from '../../stores/settings.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Act, Choices } from './Act.tsx';

const { language: Language, theme: Theme } = Settings.shape;

/** What is read, in which light, and how large. */
export function LanguageAndLight() {
  const { t } = useTranslation();
  const { percent } = useLanguage();
  const { settings, change } = useSettings();
  return (
    <Act name="look">
      <Choices legend={t('home.language')}>
        {Language.options.map((language) => (
          <Choice
            key={language}
            type="radio"
            name="language"
            checked={settings.language === language}
            onChange={() => {
              change({ language });
            }}
            label={
              <span lang={language === 'system' ? undefined : languageTag(language)}>
                {t(`settings.languages.${language}`)}
              </span>
            }
          />
        ))}
      </Choices>
      <Choices legend={t('home.theme')}>
        {Theme.options.map((theme) => (
          <Choice
            key={theme}
            type="radio"
            name="theme"
            checked={settings.theme === theme}
            onChange={() => {
              change({ theme });
            }}
            label={t(`settings.themes.${theme}`)}
            art={<span className={`swatch swatch-${theme}`} />}
          />
        ))}
      </Choices>
      <Choices legend={t('settings.textSize')}>
        {TEXT_SIZES.map((textSize) => (
          <Choice
            key={textSize}
            type="radio"
            name="text-size"
            checked={settings.textSize === textSize}
            onChange={() => {
              change({ textSize });
            }}
            label={percent(textSize / 100)}
          />
        ))}
      </Choices>
    </Act>
  );
}
