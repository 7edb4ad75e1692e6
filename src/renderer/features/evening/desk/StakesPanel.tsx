import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostView } from '../../../../contract/evening.ts';
import { isDefence } from '../../../../quiz/evening/scoring.ts';
import { act } from '../../../stores/evening.ts';
import { Button } from '../../../ui/Button.tsx';
import { NumberField } from '../NumberField.tsx';

/** Wagers, jokers and the points of a defence, entered for those who have no phone, and seen for all. */
export function StakesPanel({ view }: { view: HostView }) {
  const { t } = useTranslation();
  const { wagers, jokers, defence } = view;
  const isNothing = !wagers && jokers.may === null && jokers.played.length === 0 && !defence;
  return (
    <>
      {isNothing && <p className="desk-quiet">{t('evening.stakes.none')}</p>}
      {wagers && <Wagers view={view} wagers={wagers} />}
      {(jokers.may !== null || jokers.played.length > 0) && <Jokers view={view} />}
      {defence && <Defence view={view} defence={defence} />}
    </>
  );
}

function Wagers({ view, wagers }: { view: HostView; wagers: NonNullable<HostView['wagers']> }) {
  const { t } = useTranslation();
  return (
    <section>
      <h2 className="desk-panel-title">{t('evening.stakes.wagers')}</h2>
      <ul className="desk-rows">
        {view.players.map(({ id, name }) => {
          const most = wagers.most.find(({ player }) => player === id)?.most ?? 0;
          return (
            <li key={id} className="desk-row">
              <span>{name}</span>
              <span className="desk-quiet tabular">{t('evening.stakes.most', { count: most })}</span>
              <NumberField
                label={t('evening.stakes.wagerOf', { name })}
                value={wagers.placed.find(({ player }) => player === id)?.points ?? null}
                save={(points) =>
                  void act(view.evening, {
                    do: 'wager',
                    player: id,
                    points: Math.min(most, Math.max(0, Math.round(points ?? 0))),
                  })
                }
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Jokers({ view }: { view: HostView }) {
  const { t } = useTranslation();
  const { jokers, players, teams, plan } = view;
  const sides =
    plan.entrants === 'teams'
      ? [...teams, ...players.filter(({ team }) => team === null)].map(({ id, name }) => ({
          id,
          name,
          player: players.find((one) => one.id === id || one.team === id)?.id,
        }))
      : players.map(({ id, name }) => ({ id, name, player: id }));
  return (
    <section>
      <h2 className="desk-panel-title">{t('evening.stakes.jokers')}</h2>
      <ul className="desk-rows">
        {sides.map(({ id, name, player }) => {
          const round = jokers.played.find(({ entrant }) => entrant === id)?.round;
          return (
            <li key={id} className="desk-row">
              <span>{name}</span>
              {round !== undefined && (
                <span>{t('evening.stakes.jokerOn', { title: plan.rounds[round]?.title ?? '' })}</span>
              )}
              {round === undefined && jokers.may !== null && player === undefined && (
                <span className="desk-quiet">{t('evening.stakes.noMember')}</span>
              )}
              {round === undefined && jokers.may !== null && player !== undefined && (
                <Button
                  aria-label={t('evening.stakes.playJokerOf', { name })}
                  onClick={() => void act(view.evening, { do: 'joker', player })}
                >
                  {t('evening.stakes.playJoker')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Defence({ view, defence }: { view: HostView; defence: NonNullable<HostView['defence']> }) {
  const { t } = useTranslation();
  const nameOf = (id: string) => [...view.teams, ...view.players].find((one) => one.id === id)?.name ?? id;
  return (
    <section>
      <h2 className="desk-panel-title">{t('evening.stakes.defence')}</h2>
      <p className="desk-quiet">{t('evening.stakes.defenceHint', { points: defence.points.join(' ') })}</p>
      <ul className="desk-rows">
        {defence.pairs.map(({ entrant, opponent, values }) => (
          <DefenceRow
            key={entrant}
            words={t('evening.stakes.against', { name: nameOf(entrant), opponent: nameOf(opponent) })}
            values={values}
            defence={defence}
            save={(chosen) => void act(view.evening, { do: 'defend', entrant, values: chosen })}
          />
        ))}
      </ul>
    </section>
  );
}

interface DefenceRowProps {
  words: string;
  values: readonly number[] | null;
  defence: NonNullable<HostView['defence']>;
  save: (values: number[]) => void;
}

function DefenceRow({ words, values, defence, save }: DefenceRowProps) {
  const { t } = useTranslation();
  const { questions, points, isOpen } = defence;
  const [typed, setTyped] = useState<(number | null)[]>([]);
  const shown = questions.map((_, at) => typed[at] ?? values?.[at] ?? null);
  const whole = shown.filter((value) => value !== null);
  const isReady = isDefence(whole, questions.length);
  return (
    <li className="desk-defence">
      <span>{words}</span>
      <span className="desk-row-ways">
        {questions.map((question, at) => (
          <select
            key={at}
            className="field"
            disabled={!isOpen}
            aria-label={t('evening.stakes.pointsOn', {
              words,
              number: at + 1,
              topic: t(`topics.${question.topic}`),
            })}
            value={shown[at] === null ? '' : String(shown[at])}
            onChange={({ target }) => {
              setTyped(shown.with(at, target.value === '' ? null : Number(target.value)));
            }}
          >
            <option value="">–</option>
            {[...new Set(points)].map((value) => (
              <option key={value} value={String(value)}>
                {value}
              </option>
            ))}
          </select>
        ))}
        {isOpen && (
          <Button
            disabled={!isReady}
            onClick={() => {
              save(whole);
            }}
          >
            {t('evening.answers.set')}
          </Button>
        )}
      </span>
    </li>
  );
}
