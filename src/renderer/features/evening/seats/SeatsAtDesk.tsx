import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostView } from '../../../../contract/evening.ts';
import type { Question } from '../../../../quiz/question.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { act } from '../../../stores/evening.ts';
import { Button } from '../../../ui/Button.tsx';
import { LETTERS } from '../../../../quiz/optionSigns.ts';
import { figureText } from '../answerText.ts';
import type { Draft, HandsetPress } from './handset.ts';
import { BetweenWords } from './BetweenWords.tsx';
import { pressOf, SEAT_KEYS } from './seatKeys.ts';
import { useKeySign } from './useKeySign.ts';
import type { Seat } from './useSeats.ts';

const MOVE_SIGNS = ['↑', '↓', '●', '✓'];
/** What the four keys are for between the questions: more, less, the joker or the next film, and done. */
const BETWEEN_SIGNS = { stake: ['+', '−', '★', '✓'], rate: ['+', '−', '→', '✓'] };

interface SeatsProps {
  view: HostView;
  seats: readonly Seat[];
  press: (player: string, press: HandsetPress, at: number) => void;
}

/** The players at this laptop: whose keys are whose, and how far each of them is. */
export function SeatsAtDesk({ view, seats, press }: SeatsProps) {
  const { t } = useTranslation();
  const sign = useKeySign();
  const { question, phase } = view;
  if (seats.length === 0) return null;
  const asked = phase === 'open' ? question : null;
  return (
    <section className="seats" aria-label={t('evening.seats.title')}>
      <h2 className="label">{t('evening.seats.title')}</h2>
      <ul className="seats-list">
        {seats.map(({ player, keys, draft, between, isShooting, hasAnswered }) => (
          <li key={player.id} className="seat" data-answered={hasAnswered || undefined}>
            <span className="seat-name">
              {hasAnswered ? '✓ ' : ''}
              {player.name}
            </span>
            {hasAnswered && <span className="visually-hidden">{t('evening.seats.answered')}</span>}
            {between && <BetweenWords {...between} />}
            {isShooting && <span className="seat-state">{t('evening.seats.running')}</span>}
            {asked && !hasAnswered && (
              <DraftWords question={asked.question} order={asked.order} draft={draft} />
            )}
            {keys !== null && (
              <span className="seat-keys">
                {SEAT_KEYS[keys]?.map((code, place) => (
                  <button
                    key={code}
                    type="button"
                    className="seat-key"
                    aria-label={t('evening.seats.key', { name: player.name, key: sign(code) })}
                    onClick={({ timeStamp }) => {
                      press(player.id, pressOf(place), timeStamp);
                    }}
                  >
                    {sign(code)}
                    <span className="seat-key-means" aria-hidden="true">
                      {between ? BETWEEN_SIGNS[between.can.kind][place] : meaningOf(asked?.question, place)}
                    </span>
                  </button>
                ))}
              </span>
            )}
            {asked?.question.kind === 'text' && !hasAnswered && (
              <Typed view={view} player={player} opening={asked.opening ?? ''} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function meaningOf(question: Question | undefined, place: number): string {
  if (!question || question.kind === 'text') return '';
  const isDirect = question.kind === 'choice' || question.kind === 'truth' || question.kind === 'clues';
  return (isDirect ? LETTERS[place] : MOVE_SIGNS[place]) ?? '';
}

/** What a player has put together so far. A single option is never shown: it is given with one press. */
function DraftWords({
  question,
  order,
  draft,
}: {
  question: Question;
  order: readonly string[];
  draft: Draft | null;
}) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  if (!draft) return null;
  const letter = (id: string) => LETTERS[order.indexOf(id)] ?? '?';
  const words = () => {
    switch (question.kind) {
      case 'select':
        return `${LETTERS[draft.at]}? ${draft.options.map(letter).sort().join(' ')}`;
      case 'order':
        return draft.options.map((id, at) => (at === draft.at ? `[${letter(id)}]` : letter(id))).join(' ');
      case 'match':
        return question.prompts
          .map(
            ({ id }, at) =>
              `${at === draft.at ? '▸' : ''}${at + 1}${draft.pairs[id] ? letter(draft.pairs[id]) : '–'}`,
          )
          .join(' ');
      case 'number':
        return `${say(figureText(draft.number, question.unit))} (±${10 ** draft.at})`;
      case 'place':
        return t('evening.seats.gap', { letter: LETTERS[draft.at] });
      case 'choice':
      case 'truth':
      case 'clues':
      case 'text':
        return '';
    }
  };
  return <span className="seat-state tabular">{words()}</span>;
}

function Typed({ view, player, opening }: { view: HostView; player: Seat['player']; opening: string }) {
  const { t } = useTranslation();
  const [text, setText] = useState({ opening, words: '' });
  const words = text.opening === opening ? text.words : '';
  return (
    <form
      className="seat-typed"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '')
          void act(view.evening, {
            do: 'answer',
            player: player.id,
            response: { kind: 'text', text: words },
          });
      }}
    >
      <input
        className="field"
        aria-label={t('evening.seats.typed', { name: player.name })}
        autoComplete="off"
        maxLength={200}
        value={words}
        onChange={({ target }) => {
          setText({ opening, words: target.value });
        }}
      />
      <Button type="submit">{t('answers.give')}</Button>
    </form>
  );
}
