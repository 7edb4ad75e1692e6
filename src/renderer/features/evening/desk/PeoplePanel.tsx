import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostView } from '../../../../contract/evening.ts';
import { WAYS, Way } from '../../../../quiz/evening/plan.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { act } from '../../../stores/evening.ts';
import { Button } from '../../../ui/Button.tsx';
import { NameField } from '../NameField.tsx';
import { SEAT_KEYS } from '../seats/seatKeys.ts';
import { useKeySign } from '../seats/useKeySign.ts';

/** What a player's time may be multiplied by. */
const FACTORS = [1, 1.25, 1.5, 2, 3, 5, 10];
/** How somebody answers whom the host puts in. */
const HOST_WAYS = WAYS.filter((way) => way !== 'phone');

/** Who plays: added, named, moved and taken out; all of it can be undone. */
export function PeoplePanel({ view }: { view: HostView }) {
  const { t } = useTranslation();
  const { players, teams, evening, plan } = view;
  const keyboard = players.filter(({ way }) => way === 'key').map(({ id }) => id);
  return (
    <>
      <AddPlayer view={view} />
      <h2 className="desk-panel-title">{t('evening.people.players', { count: players.length })}</h2>
      {players.length === 0 && <p className="desk-quiet">{t('evening.people.nobody')}</p>}
      <ul className="desk-rows">
        {players.map((player) => (
          <Player key={player.id} view={view} player={player} seat={keyboard.indexOf(player.id)} />
        ))}
      </ul>
      {(plan.entrants === 'teams' || teams.length > 0) && (
        <>
          <h2 className="desk-panel-title">{t('evening.people.teams', { count: teams.length })}</h2>
          <AddTeam evening={evening} />
          <ul className="desk-rows">
            {teams.map((team) => (
              <li key={team.id} className="desk-row">
                <NameField
                  label={t('evening.people.teamName', { name: team.name })}
                  value={team.name}
                  save={(name) => void act(evening, { do: 'rename-team', team: team.id, name })}
                />
                <span className="desk-quiet">{t('evening.people.members', { count: team.players })}</span>
                <Button
                  look="quiet"
                  aria-label={t('evening.people.remove', { name: team.name })}
                  onClick={() => void act(evening, { do: 'remove-team', team: team.id })}
                >
                  ✕
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function AddPlayer({ view }: { view: HostView }) {
  const { t } = useTranslation();
  const { evening, teams } = view;
  const [name, setName] = useState('');
  const [team, setTeam] = useState('');
  const [way, setWay] = useState<Way>('key');
  const add = async () => {
    if (name.trim() === '') return;
    const added = await act(evening, { do: 'add-player', name, team: team === '' ? null : team, way });
    if (added.ok) setName('');
  };
  return (
    <form
      className="desk-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <NewName words={t('evening.people.newPlayer')} name={name} change={setName} />
      <label className="desk-field">
        {t('evening.people.way')}
        <select
          className="field"
          value={way}
          onChange={({ target }) => {
            setWay(Way.parse(target.value));
          }}
        >
          {HOST_WAYS.map((one) => (
            <option key={one} value={one}>
              {t(`evening.ways.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {teams.length > 0 && (
        <label className="desk-field">
          {t('evening.people.team')}
          <TeamSelect teams={teams} value={team} change={setTeam} />
        </label>
      )}
      <Button type="submit" look="bright">
        {t('evening.people.add')}
      </Button>
    </form>
  );
}

function AddTeam({ evening }: { evening: string }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const add = async () => {
    if (name.trim() === '') return;
    const added = await act(evening, { do: 'add-team', name });
    if (added.ok) setName('');
  };
  return (
    <form
      className="desk-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <NewName words={t('evening.people.newTeam')} name={name} change={setName} />
      <Button type="submit">{t('evening.people.add')}</Button>
    </form>
  );
}

/** The field for the name of somebody new. */
function NewName({ words, name, change }: { words: string; name: string; change: (name: string) => void }) {
  return (
    <label className="desk-field">
      {words}
      <input
        className="field"
        value={name}
        maxLength={60}
        autoComplete="off"
        onChange={({ target }) => {
          change(target.value);
        }}
      />
    </label>
  );
}

interface TeamSelectProps {
  teams: HostView['teams'];
  value: string;
  change: (team: string) => void;
  label?: string;
}

function TeamSelect({ teams, value, change, label }: TeamSelectProps) {
  const { t } = useTranslation();
  return (
    <select
      className="field"
      aria-label={label}
      value={value}
      onChange={({ target }) => {
        change(target.value);
      }}
    >
      <option value="">{t('evening.people.noTeam')}</option>
      {teams.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

interface PlayerProps {
  view: HostView;
  player: HostView['players'][number];
  /** Their place among those at the keyboard; below 0 when they sit elsewhere. */
  seat: number;
}

function Player({ view, player, seat }: PlayerProps) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const sign = useKeySign();
  const { evening, teams } = view;
  const { id, name } = player;
  const keys = SEAT_KEYS[seat];
  return (
    <li className="desk-row desk-player">
      <NameField
        label={t('evening.people.playerName', { name })}
        value={name}
        save={(renamed) => void act(evening, { do: 'rename-player', player: id, name: renamed })}
      />
      <select
        className="field"
        aria-label={t('evening.people.wayOf', { name })}
        value={player.way}
        onChange={({ target }) =>
          void act(evening, { do: 'set-way', player: id, way: Way.parse(target.value) })
        }
      >
        {WAYS.filter((way) => way !== 'phone' || player.by === 'phone').map((way) => (
          <option key={way} value={way}>
            {t(`evening.ways.${way}`)}
          </option>
        ))}
      </select>
      {teams.length > 0 && (
        <TeamSelect
          teams={teams}
          label={t('evening.people.teamOf', { name })}
          value={player.team ?? ''}
          change={(team) =>
            void act(evening, { do: 'move-player', player: id, team: team === '' ? null : team })
          }
        />
      )}
      <select
        className="field desk-player-time"
        aria-label={t('evening.people.timeOf', { name })}
        value={String(player.timeFactor)}
        onChange={({ target }) =>
          void act(evening, { do: 'set-time-factor', player: id, factor: Number(target.value) })
        }
      >
        {[...new Set([...FACTORS, player.timeFactor])].map((factor) => (
          <option key={factor} value={String(factor)}>
            {t('evening.people.time', { factor: number(factor) })}
          </option>
        ))}
      </select>
      <Button
        look="quiet"
        aria-label={t('evening.people.remove', { name })}
        onClick={() => void act(evening, { do: 'remove-player', player: id })}
      >
        ✕
      </Button>
      <span className="desk-player-more desk-quiet tabular">
        {keys && `${t('evening.people.keys', { keys: keys.map(sign).join(' ') })} · `}
        {seat >= SEAT_KEYS.length && `${t('evening.people.noKeys')} · `}
        {player.connected !== null &&
          `${t(player.connected ? 'evening.people.inTouch' : 'evening.people.away')} · `}
        {t('evening.points', { count: player.points, points: number(player.points) })}
      </span>
    </li>
  );
}
