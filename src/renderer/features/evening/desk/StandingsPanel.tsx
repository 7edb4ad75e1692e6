import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostView } from '../../../../contract/evening.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { act } from '../../../stores/evening.ts';
import { Button } from '../../../ui/Button.tsx';
import { ExportButtons } from '../ExportButtons.tsx';
import { NumberField } from '../NumberField.tsx';

/** Where everybody stands, round by round; points given and taken by the host, each with its reason. */
export function StandingsPanel({ view }: { view: HostView }) {
  const { t } = useTranslation();
  const { number, list } = useLanguage();
  const { standings, plan, tied, adjustments, evening } = view;
  const nameOf = (entrant: string) =>
    [...view.teams, ...view.players].find(({ id }) => id === entrant)?.name ?? entrant;
  return (
    <>
      <div className="desk-scroll">
        <table className="desk-table tabular">
          <thead>
            <tr>
              <th scope="col">{t('evening.standings.rank')}</th>
              <th scope="col">{t('evening.standings.name')}</th>
              {plan.rounds.map((round, at) => (
                <th key={at} scope="col" title={round.title}>
                  {t('evening.standings.round', { number: at + 1 })}
                </th>
              ))}
              <th scope="col">{t('evening.standings.points')}</th>
            </tr>
          </thead>
          <tbody>
            {standings.map((one) => (
              <tr key={one.entrant}>
                <td>
                  {one.rank}
                  {one.moved !== 0 && (
                    <span className={one.moved > 0 ? 'stage-up' : 'stage-down'}>
                      {' '}
                      {one.moved > 0 ? '▲' : '▼'}
                    </span>
                  )}
                </td>
                <th scope="row">{one.name}</th>
                {plan.rounds.map((_, at) => (
                  <td key={at}>{number(one.byRound[at] ?? 0)}</td>
                ))}
                <td>
                  <strong>{number(one.points)}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {standings.length === 0 && <p className="desk-quiet">{t('evening.people.nobody')}</p>}
      {tied.length > 1 && (
        <p className="desk-strong">{t('evening.standings.tied', { names: list(tied.map(nameOf)) })}</p>
      )}
      {standings.length > 0 && <Adjust view={view} />}
      {adjustments.length > 0 && (
        <ul className="desk-rows">
          {adjustments.map((one, at) => (
            <li key={at} className="desk-row">
              <span>{nameOf(one.entrant)}</span>
              <span className="tabular">
                {one.points > 0 ? `+${number(one.points)}` : number(one.points)}
              </span>
              <span className="desk-quiet">{one.reason}</span>
            </li>
          ))}
        </ul>
      )}
      <h2 className="desk-panel-title">{t('evening.standings.export')}</h2>
      <ExportButtons evening={evening} />
    </>
  );
}

function Adjust({ view }: { view: HostView }) {
  const { t } = useTranslation();
  const [entrant, setEntrant] = useState('');
  const [points, setPoints] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  const chosen = entrant === '' ? (view.standings[0]?.entrant ?? '') : entrant;
  const isReady = points !== null && points !== 0 && Number.isInteger(points) && reason.trim() !== '';
  const adjust = async () => {
    if (!isReady) return;
    const done = await act(view.evening, { do: 'adjust', entrant: chosen, points, reason });
    if (!done.ok) return;
    setPoints(null);
    setReason('');
  };
  return (
    <form
      className="desk-form"
      aria-label={t('evening.standings.adjust')}
      onSubmit={(event) => {
        event.preventDefault();
        void adjust();
      }}
    >
      <label className="desk-field">
        {t('evening.standings.adjust')}
        <select
          className="field"
          value={chosen}
          onChange={({ target }) => {
            setEntrant(target.value);
          }}
        >
          {view.standings.map((one) => (
            <option key={one.entrant} value={one.entrant}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <div className="desk-field">
        <span aria-hidden="true">{t('evening.standings.points')}</span>
        <NumberField label={t('evening.standings.points')} value={points} save={setPoints} />
      </div>
      <label className="desk-field">
        {t('evening.standings.reason')}
        <input
          className="field"
          value={reason}
          maxLength={200}
          onChange={({ target }) => {
            setReason(target.value);
          }}
        />
      </label>
      <Button type="submit" disabled={!isReady}>
        {t('evening.standings.give')}
      </Button>
    </form>
  );
}
