import { useTranslation } from 'react-i18next';
import { ACTIONS } from '../../../contract/keys.ts';
import { Act } from './Act.tsx';
import { KeyRow } from './KeyRow.tsx';

/** Every action and its keys, each of which can be changed. */
export function Keys() {
  const { t } = useTranslation();
  return (
    <Act name="keys">
      <p className="settings-hint">{t('settings.keysHint')}</p>
      <ul className="key-rows">
        {ACTIONS.map((action) => (
          <KeyRow key={action} action={action} />
        ))}
      </ul>
    </Act>
  );
}
