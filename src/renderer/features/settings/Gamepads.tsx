import { useTranslation } from 'react-i18next';
import { usePads } from '../../input/gamepad/listenToPads.ts';
import { PAD_BUTTONS } from '../../input/gamepad/mapping.ts';
import { Act } from './Act.tsx';

/** Which gamepads are there, and what their buttons do. */
export function Gamepads() {
  const { t } = useTranslation();
  const names = usePads((pads) => pads.names);
  return (
    <Act name="gamepad">
      <p role="status">
        {names.length === 0 ? t('settings.noPad') : t('settings.pads', { names: names.join(' · ') })}
      </p>
      <dl className="pad-buttons">
        {PAD_BUTTONS.map(({ button, name, action }) => (
          <div key={button}>
            <dt>
              <span className="key-cap">{name}</span>
            </dt>
            <dd>{t(`settings.actions.${action}`)}</dd>
          </div>
        ))}
      </dl>
    </Act>
  );
}
