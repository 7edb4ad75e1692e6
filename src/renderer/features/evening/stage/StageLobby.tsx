import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { StageView } from '../../../../contract/evening.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { languageTag } from '../../../i18n/i18n.ts';
import { useRoom } from '../../../stores/room.ts';
import { Marquee } from '../../../ui/Marquee.tsx';
import { QrCode } from '../QrCode.tsx';

/** So many names are on the wall; of more, the last that came. */
const MOST_NAMES = 40;

/** Before it begins: what is on, how to join, and who is there. */
export function StageLobby({ view }: { view: StageView }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { room, watch } = useRoom();
  useEffect(() => watch(), [watch]);
  const isOpen = room?.evening === view.evening;
  const { players } = view;
  const more = players.length - MOST_NAMES;
  return (
    <div className="stage-lobby" data-room={isOpen || undefined}>
      <div className="stage-lobby-what">
        <Marquee
          above={t('evening.stage.tonight')}
          lines={[{ text: view.name, lang: languageTag(language) }]}
          below={t('app.name')}
        />
        <section className="stage-names" aria-label={t('evening.stage.here', { count: players.length })}>
          <p className="stage-label">{t('evening.stage.here', { count: players.length })}</p>
          <ul>
            {players.slice(-MOST_NAMES).map(({ id, name, team }) => (
              <li key={id} className="stage-name">
                {name}
                {team !== null && <span className="stage-name-team">{team}</span>}
              </li>
            ))}
            {more > 0 && <li className="stage-name">+{more}</li>}
          </ul>
        </section>
      </div>
      {isOpen && (
        <section className="stage-join" aria-label={t('evening.stage.join')}>
          <p className="stage-label">{t('evening.stage.join')}</p>
          <QrCode svg={room.joinQr} label={t('evening.stage.qr', { url: room.joinUrl })} />
          <p className="stage-url">{room.url.replace(/^https?:\/\//, '').replace(/\/$/, '')}</p>
          <p className="stage-label">{t('evening.stage.code')}</p>
          <p className="stage-code tabular">{room.code}</p>
        </section>
      )}
    </div>
  );
}
