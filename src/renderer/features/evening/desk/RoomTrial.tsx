import { useTranslation } from 'react-i18next';
import type { RoomHint, RoomView } from '../../../../contract/roomApi.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { QrCode } from '../QrCode.tsx';

/** Those of which nobody can tell from inside whether they are so: they are worth reading when a phone fails. */
const PERHAPS: readonly RoomHint[] = ['firewall-windows', 'firewall-macos', 'firewall-linux', 'isolation'];

/** Whether phones get through: the page to try it with, what was seen of it, and what to do. */
export function RoomTrial({ room }: { room: RoomView }) {
  const { t } = useTranslation();
  const { dateTime } = useLanguage();
  const { hints, seen, port } = room;
  const perhaps = hints.filter((hint) => PERHAPS.includes(hint));
  const wrong = hints.filter((hint) => !PERHAPS.includes(hint) && hint !== 'no-phone-yet');
  return (
    <>
      {wrong.length > 0 && (
        <section className="room-wrong" aria-label={t('evening.room.wrong')}>
          <h2 className="desk-panel-title">{t('evening.room.wrong')}</h2>
          <Hints hints={wrong} port={port} />
        </section>
      )}
      <h2 className="desk-panel-title">{t('evening.room.test')}</h2>
      <div className="room-join">
        <QrCode svg={room.testQr} label={t('evening.stage.qr', { url: room.testUrl })} />
        <div>
          <p>{t('evening.room.testHint')}</p>
          <p className="desk-strong">{room.testUrl}</p>
          <div role="status">
            {hints.includes('no-phone-yet') && <Hints hints={['no-phone-yet']} port={port} />}
            {hints.length === 0 && <p className="room-good">✓ {t('evening.room.good')}</p>}
          </div>
        </div>
      </div>
      {seen.length > 0 && (
        <>
          <p className="desk-quiet">{t('evening.room.seen', { count: seen.length })}</p>
          <ul className="desk-rows">
            {seen.map(({ address, at, talked }) => (
              <li key={`${address} ${at}`} className="desk-row">
                <span>{address}</span>
                <span>
                  {talked ? '✓ ' : '✕ '}
                  {t(talked ? 'evening.room.talked' : 'evening.room.silent')}
                </span>
                <span className="desk-quiet tabular">{dateTime(at)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {perhaps.length > 0 && (
        <section aria-label={t('evening.room.mend')}>
          <h2 className="desk-panel-title">{t('evening.room.mend')}</h2>
          <Hints hints={perhaps} port={port} />
        </section>
      )}
    </>
  );
}

/** What may be wrong, each with what to do about it. */
export function Hints({ hints, port }: { hints: readonly RoomHint[]; port: number }) {
  const { t } = useTranslation();
  return (
    <ul className="room-hints">
      {hints.map((hint) => (
        <li key={hint} data-hint={hint}>
          <strong>{t(`evening.room.hints.${hint}`)}</strong> {t(`evening.room.mends.${hint}`, { port })}
        </li>
      ))}
    </ul>
  );
}
