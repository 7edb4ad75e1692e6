import { useTranslation } from 'react-i18next';
import { useSettings } from '../../stores/settings.ts';
import { announce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';

/** Puts everything back as it was at first, and takes that back again. */
export function Defaults() {
  const { t } = useTranslation();
  const { beforeReset, reset, undoReset } = useSettings();
  // One button for both, so that the focus stays where the hand is.
  return (
    <Button
      look={beforeReset ? 'plain' : 'quiet'}
      onClick={() => {
        if (beforeReset) undoReset();
        else reset();
        announce(t(beforeReset ? 'announce.resetUndone' : 'announce.reset'));
      }}
    >
      {beforeReset ? t('settings.undoReset') : t('settings.reset')}
    </Button>
  );
}
