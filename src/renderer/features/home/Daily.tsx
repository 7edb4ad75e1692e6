import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { GameSummary } from '../../../contract/api.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Ticket } from './Ticket.tsx';

interface DailyProps {
  /** As ISO 8601 writes it. */
  day: string;
  /** The round of that day, as far as it is played; null when it is not begun. */
  game: GameSummary | null;
  play: () => void;
}

/** Today's round: to be begun, to be gone on with, or to be looked at. */
export function Daily({ day, game, play }: DailyProps) {
  const { t } = useTranslation();
  const { number, dayName } = useLanguage();
  const [, navigate] = useLocation();
  const label = t('home.daily');
  const title = dayName(day);
  if (!game) return <Ticket label={label} title={title} hint={t('home.dailyHint')} onClick={play} />;
  const { id, answered, questions, points, right } = game;
  if (game.finishedAt === null) {
    const hint = t('home.dailyBegun', { answered, total: questions });
    return <Ticket label={label} title={title} hint={hint} onClick={play} />;
  }
  return (
    <Ticket
      label={label}
      title={title}
      hint={t('home.dailyPlayed', { count: points, points: number(points), right, total: questions })}
      onClick={() => {
        navigate(`/summary/${id}`);
      }}
    />
  );
}
