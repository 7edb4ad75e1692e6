import { useTranslation } from 'react-i18next';
import type { StageView } from '../../../../contract/evening.ts';

/** So many tickets are on the wall. */
const MOST_TICKETS = 48;

type Stakes = NonNullable<StageView['stakes']>;

/** Before a question that points may be staked on: whose ticket is punched already, and never for how much. */
export function StageWagers({ view, stakes }: { view: StageView; stakes: Stakes }) {
  const { t } = useTranslation();
  const { round } = view;
  const { players, jokers } = stakes;
  const wagered = players.filter((player) => player.wagered).length;
  const more = players.length - MOST_TICKETS;
  if (!round) return null;
  return (
    <div className="stage-wagers">
      <header className="stage-head">
        <p className="stage-label">
          {t('evening.stage.roundOf', { number: round.number, of: round.of })} · {round.title}
        </p>
        <p className="stage-count tabular">
          {t('evening.stage.wagered', { count: wagered, of: players.length })}
        </p>
      </header>
      <div className="stage-wagers-ask">
        <p className="stage-card-title">{t('evening.stage.wagers')}</p>
        <p className="stage-card-words">
          {t('evening.stage.wagersNext', { number: round.question + 1, total: round.questions })}
        </p>
        {jokers && <p className="stage-card-words">★ {t('evening.stage.jokers')}</p>}
      </div>
      <Tickets players={players.slice(0, MOST_TICKETS)} more={more} />
    </div>
  );
}

/** A ticket for each player: punched once they have wagered, with a star for a joker. */
function Tickets({ players, more }: { players: Stakes['players']; more: number }) {
  const { t } = useTranslation();
  return (
    <ul className="stage-tickets">
      {players.map(({ id, name, team, wagered, joker }) => (
        <li key={id} className="stage-ticket" data-punched={wagered || undefined}>
          <span className="stage-ticket-name">
            {joker && (
              <>
                <span className="stage-ticket-joker" aria-hidden="true">
                  ★
                </span>
                <span className="visually-hidden">{t('evening.stage.jokerPlayed')}: </span>
              </>
            )}
            {name}
            {team !== null && <span className="stage-name-team">{team}</span>}
          </span>
          <span className="stage-ticket-stub">
            <span aria-hidden="true">{wagered ? '✓' : ''}</span>
            <span className="visually-hidden">
              {t(wagered ? 'evening.stage.hasWagered' : 'evening.stage.thinking')}
            </span>
          </span>
        </li>
      ))}
      {more > 0 && <li className="stage-ticket-more">+{more}</li>}
    </ul>
  );
}
