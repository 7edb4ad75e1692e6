import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Leader } from '../../ui/Leader.tsx';
import { Marquee } from '../../ui/Marquee.tsx';
import { Shape } from '../../ui/Shape.tsx';

/** How long the small leader runs before it begins again, in ms. */
const REEL_MS = 8000;

/** A small screen in the light, the size and the motion that are set. For the eye alone: what it shows is named beside. */
export function Preview() {
  const { t } = useTranslation();
  const [openedAt, setOpenedAt] = useState<number | null>(null);

  useEffect(() => {
    const begin = () => {
      setOpenedAt(performance.now());
    };
    const first = requestAnimationFrame(begin);
    const again = setInterval(begin, REEL_MS);
    return () => {
      cancelAnimationFrame(first);
      clearInterval(again);
    };
  }, []);

  return (
    <div className="preview" aria-hidden="true">
      <Marquee
        above={t('home.nowShowing')}
        lines={[{ text: t('app.name'), lang: '' }]}
        below={t('settings.sampleLine')}
      />
      <div className="preview-scene">
        <div className="preview-leader">
          <Leader limitMs={REEL_MS} openedAt={openedAt} />
        </div>
        <p className="preview-option">
          <Shape position={0} />
          {t('settings.sampleAnswer')}
        </p>
      </div>
    </div>
  );
}
