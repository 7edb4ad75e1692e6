import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { useModal } from '../../../ui/useModal.ts';
import { useKeyLabel } from '../../../input/useKeyLabel.ts';
import { KeyCap } from '../KeyCap.tsx';
import { SEAT_KEYS } from '../seats/seatKeys.ts';
import { useKeySign } from '../seats/useKeySign.ts';
import { DESK_COMMANDS, KEYS, PANELS } from './commands.ts';

/** Every key of the desk, and those of the players at its keyboard. */
export function DeskHelp({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const label = useKeyLabel();
  const sign = useKeySign();
  const { dialog, shut, ...modal } = useModal(close);
  const rows: [readonly string[], string][] = [
    [['Space', 'Enter'], t('evening.desk.goOn')],
    ...DESK_COMMANDS.map(({ id, keys }): [readonly string[], string] => [keys, t(`evening.commands.${id}`)]),
    ...PANELS.map(({ id, key }): [readonly string[], string] => [[key], t(`evening.panels.${id}`)]),
    [[KEYS.peek], t('evening.desk.peek')],
    [[KEYS.stage], t('evening.desk.openStage')],
    [['Escape'], t('evening.desk.leave')],
  ];
  return (
    <dialog className="desk-help" ref={dialog} aria-labelledby="desk-help" {...modal}>
      <h2 className="desk-panel-title" id="desk-help" tabIndex={-1} autoFocus>
        {t('evening.desk.keys')}
      </h2>
      <dl className="desk-help-keys">
        {rows.map(([keys, words], at) => (
          <div key={at}>
            <dt>
              {keys
                .filter((key) => !key.startsWith('Meta'))
                .map((key) => (
                  <KeyCap key={key} name={key} />
                ))}
              <span className="visually-hidden">{keys.map(label).join(', ')}</span>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <h3 className="desk-panel-title">{t('evening.seats.title')}</h3>
      <p>{t('evening.seats.hint')}</p>
      <p>{t('evening.seats.betweenHint')}</p>
      <ul className="desk-help-seats">
        {SEAT_KEYS.map((keys, at) => (
          <li key={at}>
            {t('evening.seats.number', { number: at + 1 })}: {keys.map(sign).join(' ')}
          </li>
        ))}
      </ul>
      <Button look="bright" onClick={shut}>
        {t('evening.close')}
      </Button>
    </dialog>
  );
}
