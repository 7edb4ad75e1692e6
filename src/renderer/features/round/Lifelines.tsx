import { useTranslation } from 'react-i18next';
import { LIFELINES, lifelinesLeft, removedFor, type Lifeline } from '../../../quiz/lifelines.ts';
import { apply } from '../../../quiz/rules.ts';
import type { Setup } from '../../../quiz/setup.ts';
import type { State } from '../../../quiz/state.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useAction } from '../../input/useAction.ts';
import { useRound } from '../../stores/round.ts';
import { useSettings } from '../../stores/settings.ts';
import { announce } from '../../ui/Announcer.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { LETTERS } from '../../../quiz/optionSigns.ts';
import './Lifelines.css';

const SIGNS: Record<Lifeline, string> = { fifty: '50:50', time: '+½', skip: '»' };

/** Why a lifeline can't be used now. */
type Reason = 'used' | 'kind' | 'noLimit' | 'notNow';

/** The lifelines of a round as tickets, of which each is punched when it is used. Nothing where the round has none. */
export function Lifelines({ setup, state }: { setup: Setup; state: State }) {
  const { t } = useTranslation();
  const { list } = useLanguage();
  const takeLifeline = useRound((round) => round.takeLifeline);
  const keys = useSettings(({ settings }) => settings.keys);
  const player = setup.players[0]?.id ?? '';
  const left = lifelinesLeft(setup.lifelines, state.played, player);
  const given = LIFELINES.filter((lifeline) => setup.lifelines[lifeline] > 0);
  const kind = setup.questions[state.index]?.kind;
  const isTyped = kind === 'text' || kind === 'number';

  const reasonOf = (lifeline: Lifeline): Reason | null => {
    if (left[lifeline] <= 0) return 'used';
    // The rules themselves are asked, so that a ticket never promises what they refuse.
    const { index } = state;
    const tried = apply(setup, state, { type: 'lifeline-used', index, player, lifeline, elapsedMs: 0 });
    if (tried.ok) return null;
    if (tried.refusal === 'lifeline-of-no-use') return 'kind';
    return tried.refusal === 'no-time-limit' ? 'noLimit' : 'notNow';
  };
  const take = async (lifeline: Lifeline) => {
    const reason = reasonOf(lifeline);
    if (reason) {
      announce(`${t(`round.lifelines.names.${lifeline}`)}: ${t(`round.lifelines.why.${reason}`)}`);
      return;
    }
    await takeLifeline(lifeline);
    const played = useRound.getState().live?.state.played.at(-1);
    if (lifeline !== 'fifty' || played?.index !== state.index) return;
    const letters = removedFor(played, player)
      .map((id) => LETTERS[played.options.indexOf(id)] ?? '')
      .sort();
    if (letters.length > 0) announce(t('announce.gone', { letters: list(letters), count: letters.length }));
  };
  useAction(LIFELINES, (action) => {
    const lifeline = given.find((one) => one === action);
    if (!lifeline) return false;
    void take(lifeline);
    return true;
  });

  if (given.length === 0) return null;
  return (
    <div className="tickets" role="group" aria-label={t('round.lifelines.label')}>
      {given.map((lifeline) => {
        const reason = reasonOf(lifeline);
        const look = reason === 'used' ? 'ticket-punched' : reason ? 'ticket-void' : '';
        return (
          <button
            key={lifeline}
            type="button"
            className={`ticket ${look}`}
            aria-disabled={reason !== null}
            aria-keyshortcuts={keys[lifeline]
              .map((key) => (key.length === 1 ? key.toUpperCase() : key))
              .join(' ')}
            title={t(reason ? `round.lifelines.why.${reason}` : `round.lifelines.hints.${lifeline}`)}
            onClick={() => void take(lifeline)}
          >
            <span className="ticket-sign" aria-hidden="true">
              {SIGNS[lifeline]}
            </span>
            <span className="ticket-name">{t(`round.lifelines.names.${lifeline}`)}</span>
            {left[lifeline] > 1 && <span className="ticket-left tabular">×{left[lifeline]}</span>}
            <KeyHint action={lifeline} typing={isTyped} />
          </button>
        );
      })}
    </div>
  );
}
