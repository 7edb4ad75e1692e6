import type { EventOf } from './events.ts';
import type { Refused } from './refusal.ts';
import { isIn, playersIn, type EveningPlayer, type EveningState } from './state.ts';

type PlayerChange = EventOf<
  'player-renamed' | 'player-moved' | 'player-removed' | 'player-way-set' | 'time-factor-set'
>;

/** Two names with the same key are one name: case, width, accents' encoding and what cannot be seen do not count. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

export function changeTeams(
  state: EveningState,
  event: EventOf<'team-added' | 'team-renamed' | 'team-removed'>,
): Refused {
  const { team } = event;
  const known = state.teams.get(team);
  if (event.type === 'team-added' ? known : !known) return known ? 'already-there' : 'unknown-team';
  if (event.type !== 'team-removed') {
    const { name } = event;
    const isTaken = [...state.teams.values()].some(
      (other) => other.id !== team && nameKey(other.name) === nameKey(name),
    );
    if (isTaken) return 'name-taken';
    state.teams.set(team, { id: team, name });
    return null;
  }
  state.teams.delete(team);
  for (const player of playersIn(state)) {
    if (player.team === team) state.players.set(player.id, { ...player, team: null });
  }
  return null;
}

export function addPlayer(state: EveningState, event: EventOf<'player-added'>): Refused {
  const { player: id, name, team, way, by } = event;
  if (state.players.has(id)) return 'already-there';
  if (team !== null && !state.teams.has(team)) return 'unknown-team';
  if (isTaken(state, id, name)) return 'name-taken';
  // Whoever comes when the options are shown already plays from the next question on.
  const since = state.phase === 'question' ? state.index : state.index + 1;
  state.players.set(id, {
    id,
    name,
    nameKey: nameKey(name),
    team,
    way,
    timeFactor: 1,
    by,
    since,
    until: null,
  });
  return null;
}

export function changePlayer(state: EveningState, event: PlayerChange): Refused {
  const player = state.players.get(event.player);
  if (!player) return 'unknown-player';
  if (!isIn(player)) return 'removed';
  return setOf(state, event, player);
}

function setOf(state: EveningState, event: PlayerChange, player: EveningPlayer): Refused {
  const { id } = player;
  switch (event.type) {
    case 'player-renamed':
      if (isTaken(state, id, event.name)) return 'name-taken';
      state.players.set(id, { ...player, name: event.name, nameKey: nameKey(event.name) });
      return null;
    case 'player-moved':
      if (event.team !== null && !state.teams.has(event.team)) return 'unknown-team';
      state.players.set(id, { ...player, team: event.team });
      return null;
    case 'player-removed':
      state.players.set(id, { ...player, until: state.index + 1 });
      return null;
    case 'player-way-set':
      state.players.set(id, { ...player, way: event.way });
      return null;
    case 'time-factor-set':
      state.players.set(id, { ...player, timeFactor: event.factor });
      return null;
  }
}

/** Whether another player that is in has this name. */
function isTaken(state: EveningState, id: string, name: string): boolean {
  const key = nameKey(name);
  for (const other of state.players.values()) {
    if (other.nameKey === key && other.id !== id && isIn(other)) return true;
  }
  return false;
}
