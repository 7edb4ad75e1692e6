import { useState } from 'preact/hooks';
import { usePhone } from '../ui/context.ts';
import { Title } from '../ui/Title.tsx';

const NEW_TEAM = '+';

/** The name of the player, and the team where there are some. */
export function NameScreen() {
  const { t, state, send } = usePhone();
  const [name, setName] = useState('');
  const [team, setTeam] = useState('');
  const [newTeam, setNewTeam] = useState('');
  const { room, sending } = state;
  if (!room) return null;
  const hasTeams = room.teams.length > 0 || room.newTeams;
  const chosen = team === NEW_TEAM ? newTeam.trim() : team;
  return (
    <form
      className="scene scene-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '' && !sending) send({ type: 'join', name, team: chosen === '' ? null : chosen });
      }}
    >
      <Title>{t('name.title')}</Title>
      <div className="field">
        <label htmlFor="name">{t('name.label')}</label>
        <input
          id="name"
          value={name}
          maxLength={80}
          autoComplete="nickname"
          spellcheck={false}
          aria-describedby="name-hint"
          onInput={(event) => {
            setName(event.currentTarget.value);
          }}
        />
        <span className="field-hint" id="name-hint">
          {t('name.hint')}
        </span>
      </div>
      {hasTeams && (
        <label className="field">
          {t('name.team')}
          <select
            value={team}
            onChange={(event) => {
              setTeam(event.currentTarget.value);
            }}
          >
            <option value="">{t('name.alone')}</option>
            {room.teams.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
            {room.newTeams && <option value={NEW_TEAM}>{t('name.newTeam')}</option>}
          </select>
        </label>
      )}
      {team === NEW_TEAM && (
        <label className="field">
          {t('name.newTeamLabel')}
          <input
            value={newTeam}
            maxLength={80}
            autoComplete="off"
            onInput={(event) => {
              setNewTeam(event.currentTarget.value);
            }}
          />
        </label>
      )}
      <button type="submit" className="button" aria-disabled={name.trim() === '' || sending !== null}>
        {sending ? t('answer.sending') : t('name.go')}
      </button>
    </form>
  );
}
