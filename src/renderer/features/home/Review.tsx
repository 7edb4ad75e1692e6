import { useTranslation } from 'react-i18next';
import type { ReviewReply } from '../../../contract/statistics.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Ticket } from './Ticket.tsx';

/** What was missed or may be forgotten: a way in while something is due, else a quiet word on what comes. */
export function Review({ counts, play }: { counts: ReviewReply['counts']; play: () => void }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const { due, tomorrow, cards } = counts;
  if (cards === 0) return null;
  const label = t('modes.review');
  const comes = t(tomorrow > 0 ? 'home.reviewTomorrow' : 'home.reviewNothing', { count: tomorrow });
  if (due === 0) return <Ticket label={label} title={t('home.reviewDone')} hint={comes} />;
  return (
    <Ticket
      label={label}
      title={t('home.reviewDue', { count: due, due: number(due) })}
      hint={due > 20 ? t('home.reviewMany') : t('home.reviewHint')}
      onClick={play}
    />
  );
}
