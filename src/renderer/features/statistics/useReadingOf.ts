import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage.ts';

/** What goes best and what worst, in a sentence. */
export function useReadingOf(parts: readonly { name: string; share: number }[]): string {
  const { t } = useTranslation();
  const { percent } = useLanguage();
  const sorted = parts.toSorted((a, b) => b.share - a.share);
  const [best] = sorted;
  const worst = sorted.at(-1);
  if (!best || !worst) return '';
  const words = { best: best.name, bestShare: percent(best.share) };
  if (best.share - worst.share < 0.005) {
    return parts.length === 1 ? t('statistics.reading.one', words) : t('statistics.reading.even', words);
  }
  return t('statistics.reading.range', {
    ...words,
    worst: worst.name,
    worstShare: percent(worst.share),
  });
}
