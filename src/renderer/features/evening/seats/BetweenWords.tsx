import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import type { Between, BetweenDraft } from './between.ts';

/** What a player at this laptop is about to stake, or how much they love a film. */
export function BetweenWords({ can, draft }: { can: Between; draft: BetweenDraft }) {
  const { t } = useTranslation();
  const { say, number } = useLanguage();
  if (can.kind === 'rate') {
    const film = can.films[draft.at];
    if (!film) return null;
    return (
      <span className="seat-state">
        {say(film.title)}{' '}
        <span aria-hidden="true">
          {'♥'.repeat(draft.figure)}
          {'♡'.repeat(5 - draft.figure)}
        </span>
        <span className="visually-hidden">{t('evening.love.hearts', { count: draft.figure })}</span>
        {film.hearts === draft.figure && ' ✓'}
      </span>
    );
  }
  const { most, placed, joker } = can;
  return (
    <span className="seat-state tabular">
      {most !== null && (
        <>
          {t('evening.seats.wager', { points: number(draft.figure), most: number(most) })}
          {placed === draft.figure && ' ✓'}
        </>
      )}
      {joker === 'played' && ` ★ ${t('evening.seats.joker')}`}
    </span>
  );
}
