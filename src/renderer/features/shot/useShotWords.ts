import { useTranslation } from 'react-i18next';
import { measureShot } from '../../../quiz/shot.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';

/** How a shot is said: where it stopped and how far off that is, and how long it ran. */
export function useShotWords() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return {
    frame: (elapsedMs: number): string => {
      const { frame, off } = measureShot(elapsedMs);
      if (off === 0) return t('shot.exact', { frame });
      return t(off < 0 ? 'shot.framesEarly' : 'shot.framesLate', { frame, count: Math.abs(off) });
    },
    /** To a thousandth of a second, which is finer than anyone presses. */
    seconds: (elapsedMs: number): string => {
      const digits = { minimumFractionDigits: 3, maximumFractionDigits: 3 };
      return t('shot.seconds', {
        seconds: new Intl.NumberFormat(language, digits).format(elapsedMs / 1000),
      });
    },
  };
}
