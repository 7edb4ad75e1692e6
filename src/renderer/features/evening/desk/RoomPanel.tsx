import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostView } from '../../../../contract/evening.ts';
import type { RoomView } from '../../../../contract/roomApi.ts';
import { problemText } from '../../../i18n/i18n.ts';
import { useRoom } from '../../../stores/room.ts';
import { Button } from '../../../ui/Button.tsx';
import { NumberField } from '../NumberField.tsx';
import { QrCode } from '../QrCode.tsx';
import { Hints, RoomTrial } from './RoomTrial.tsx';

/** The room of the phones: opened, looked at, and tried out. */
export function RoomPanel({ view }: { view: HostView }) {
  const { t } = useTranslation();
  const { room, addresses, problem, watch, loadAddresses, open, close } = useRoom();
  const [address, setAddress] = useState('');
  const [port, setPort] = useState(0);
  useEffect(() => {
    void loadAddresses();
    return watch();
  }, [watch, loadAddresses]);
  const isMine = room?.evening === view.evening;
  const isGone = room?.hints.includes('address-gone') ?? false;
  useEffect(() => {
    if (isGone) void loadAddresses();
  }, [isGone, loadAddresses]);
  // What is not there any more can't be chosen.
  const known = addresses.some((one) => one.address === address) ? address : '';
  const inUse = addresses.find((one) => isMine && one.address === room.address)?.address;
  const chosen = known === '' ? (inUse ?? addresses[0]?.address ?? '') : known;
  const isAlone = addresses.length > 0 && addresses.every(({ reach }) => reach === 'own');
  return (
    <>
      <div className="desk-form">
        <label className="desk-field">
          {t('evening.room.address')}
          <select
            className="field"
            value={chosen}
            onChange={({ target }) => {
              setAddress(target.value);
            }}
            // Another network may have been joined meanwhile.
            onFocus={() => void loadAddresses()}
          >
            {addresses.map((one) => (
              <option key={one.address} value={one.address}>
                {one.address} · {one.name} · {t(`evening.room.reach.${one.reach}`)}
              </option>
            ))}
          </select>
        </label>
        <div className="desk-field">
          <span aria-hidden="true">{t('evening.room.port')}</span>
          <NumberField
            label={t('evening.room.port')}
            value={port === 0 ? null : port}
            save={(value) => {
              setPort(value !== null && Number.isInteger(value) && value > 0 && value < 65_536 ? value : 0);
            }}
          />
        </div>
        <Button
          look={isMine ? 'plain' : 'bright'}
          disabled={chosen === ''}
          onClick={() => void open(view.evening, chosen, port)}
        >
          {t(isMine ? 'evening.room.reopen' : 'evening.room.open')}
        </Button>
        {isMine && (
          <Button look="quiet" onClick={() => void close()}>
            {t('evening.room.close')}
          </Button>
        )}
      </div>
      <p className="desk-quiet">{t('evening.room.portHint')}</p>
      {problem && (
        <p className="desk-alert" role="alert">
          {problemText(problem)}
        </p>
      )}
      {room && isMine ? (
        <Open room={room} />
      ) : (
        <>
          <p className="desk-quiet">{t('evening.room.closed')}</p>
          {isAlone && <Hints hints={['no-network']} port={0} />}
        </>
      )}
    </>
  );
}

function Open({ room }: { room: RoomView }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="room-join">
        <QrCode svg={room.joinQr} label={t('evening.stage.qr', { url: room.joinUrl })} />
        <div>
          <p className="desk-strong">{room.url}</p>
          <p className="room-code tabular">{room.code}</p>
          <p className="tabular">
            {t('evening.room.there', { connected: room.connected, joined: room.joined })}
          </p>
        </div>
      </div>
      <RoomTrial room={room} />
    </>
  );
}
