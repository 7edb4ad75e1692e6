import type { TFunction } from 'i18next';
import type { DueReason } from '../../../quiz/dueReason.ts';

/**
 * Why a question is due for review, in words: "Missed twice in a row", "Due since Monday", "Not seen for 12 days".
 * @param weekday writes the weekday of a moment, ms since 1970
 * @param now ms since 1970
 */
export function dueWords(
  t: TFunction,
  weekday: (ms: number) => string,
  reason: DueReason,
  now: number,
): string {
  switch (reason.why) {
    case 'missed':
      if (reason.times === 1) return t('round.due.missedOnce');
      if (reason.times === 2) return t('round.due.missedTwice');
      return t('round.due.missed', { count: reason.times });
    case 'due':
      return new Date(reason.since).toDateString() === new Date(now).toDateString()
        ? t('round.due.today')
        : t('round.due.since', { weekday: weekday(reason.since) });
    case 'unseen':
      return t('round.due.unseen', { count: reason.days });
  }
}
