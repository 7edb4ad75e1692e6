import { randomUUID } from 'node:crypto';
import type { EveningEvent } from '../../quiz/evening/events.ts';
import { Name } from '../../quiz/evening/plan.ts';
import type { EveningRefusal } from '../../quiz/evening/refusal.ts';
import { nameKey } from '../../quiz/evening/people.ts';
import { isDefence } from '../../quiz/evening/scoring.ts';
import { defenceOf, jokerRound, wagerIndex } from '../../quiz/evening/stakes.ts';
import { isIn, playersIn } from '../../quiz/evening/state.ts';
import type { RoomEvening, RoomOutcome, RoomRefusal } from '../room/roomEvening.ts';
import { crowdOf, type LiveEvening } from './liveEvening.ts';
import { playerView } from './views/playerView.ts';

/** So many players fit in an evening. */
const MOST_PLAYERS = 2000;
/** A name is cut after so many characters. The server of the phones allows fewer letters; one may be many characters. */
const LONGEST_NAME = 100;

/** What the server of the phones sees of an evening. */
export function roomOfEvening(live: LiveEvening): RoomEvening {
  const { setup } = live.log();
  let ranks: { of: object; byEntrant: Map<string, number> } | undefined;

  /** Ranks are looked up by many players for one state of the standings. */
  function rankOf(entrant: string): number | null {
    const { standings } = live.scene();
    if (ranks?.of !== standings)
      ranks = { of: standings, byEntrant: new Map(standings.map((one) => [one.entrant, one.rank])) };
    return ranks.byEntrant.get(entrant) ?? null;
  }

  async function happen(event: EveningEvent, tokenHash?: string): Promise<RoomOutcome> {
    const outcome = await live.happen(event, tokenHash);
    if (outcome.ok) return { ok: true, value: undefined };
    return refused('refusal' in outcome ? WORDS[outcome.refusal] : 'not-now');
  }

  /** A team by its id or name; one that is not there is made where players may. Null for none. */
  async function teamOf(wanted: string): Promise<{ team: string } | null> {
    const { teams } = live.state();
    if (teams.has(wanted)) return { team: wanted };
    const name = cleaned(wanted);
    const same = [...teams.values()].find((team) => nameKey(team.name) === nameKey(name));
    if (same) return { team: same.id };
    if (name === '' || !setup.plan.newTeams) return null;
    const team = randomUUID();
    const added = await live.happen({ type: 'team-added', team, name });
    return added.ok ? { team } : null;
  }

  return {
    about: () => ({
      evening: live.id,
      name: setup.plan.name,
      teams: byTeams() ? [...live.state().teams.values()].map(({ id, name }) => ({ id, name })) : [],
      newTeams: byTeams() && setup.plan.newTeams,
    }),
    async join({ name: wanted, team: wantedTeam, tokenHash }) {
      const name = cleaned(wanted);
      if (live.state().phase === 'finished') return refused('over');
      if (!Name.safeParse(name).success || !/[^\s\u200c\u200d]/u.test(name)) return refused('name-empty');
      if (crowdOf(live) >= MOST_PLAYERS && playersIn(live.state()).length >= MOST_PLAYERS)
        return refused('full');
      const found = byTeams() && wantedTeam !== null ? await teamOf(wantedTeam) : { team: null };
      if (!found) return refused('team-unknown');
      const { team } = found;
      const player = randomUUID();
      const event: EveningEvent = { type: 'player-added', player, name, team, way: 'phone', by: 'phone' };
      const joined = await happen(event, tokenHash);
      return joined.ok ? { ok: true, value: { player } } : joined;
    },
    has: (player) => isIn(live.state().players.get(player)),
    view: (player) => playerView(live.scene(), player, rankOf),
    async answer(player, opening, response, receivedAt) {
      const { tie } = live.state();
      if (tie?.opening === opening) {
        if (response.kind !== 'number') return refused('bad-answer');
        return happen({ type: 'tie-answered', player, opening, number: response.number });
      }
      const elapsedMs = live.elapsedAt(receivedAt);
      return happen({ type: 'answered', player, opening, response, elapsedMs });
    },
    async buzz(player, opening, receivedAt, latencyMs) {
      const { state } = live.log();
      if (state.phase === 'question') {
        await happen({ type: 'buzzed-early', player });
        return refused('locked-out');
      }
      const elapsedMs = live.elapsedAt(receivedAt);
      return happen({ type: 'buzzed', player, opening, elapsedMs, latencyMs: Math.max(0, latencyMs) });
    },
    async playJoker(player) {
      const round = jokerRound(setup, live.state());
      return round === null ? refused('not-now') : happen({ type: 'joker-played', player, round });
    },
    async placeWager(player, points) {
      const index = wagerIndex(setup, live.state());
      if (index === null) return refused('not-now');
      const view = playerView(live.scene(), player, rankOf);
      const most = view?.phase === 'wager' ? view.most : Infinity;
      if (!Number.isInteger(points) || points < 0 || points > most) return refused('bad-answer');
      return happen({ type: 'wager-placed', player, index, points });
    },
    async placeDefence(player, values) {
      const { state } = live.log();
      const defence = defenceOf(setup, state, state.players.get(player));
      if (!defence) return refused('not-now');
      if (!isDefence(values, defence.questions.length)) return refused('bad-answer');
      return happen({ type: 'defence-placed', entrant: defence.entrant, round: state.round, values });
    },
    async rateFilm(player, film, hearts) {
      if (!Number.isInteger(hearts) || hearts < 1 || hearts > 5) return refused('bad-answer');
      return happen({ type: 'film-rated', player, film, hearts });
    },
    shoot: (player, opening, elapsedMs) => happen({ type: 'shot-made', player, opening, elapsedMs }),
    setConnected: (player, connected) => {
      live.setConnected(player, connected);
    },
    subscribe: (changed) =>
      live.subscribe((who) => {
        if (who === 'everyone' || who.length > 0) changed(who);
      }),
  };

  function byTeams(): boolean {
    return setup.plan.entrants === 'teams';
  }
}

const refused = (refusal: RoomRefusal): { ok: false; refusal: RoomRefusal } => ({ ok: false, refusal });

/** A name without signs that can't be seen, or that would turn or break a line; those that join letters stay. */
export function cleaned(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return Array.from(plain).slice(0, LONGEST_NAME).join('').trim();
}

/** The word of the phones' protocol for why something was not done. */
const WORDS: Record<EveningRefusal, RoomRefusal> = {
  'unknown-player': 'unknown-player',
  removed: 'removed',
  'unknown-team': 'team-unknown',
  'unknown-entrant': 'not-now',
  'unknown-round': 'not-now',
  'unknown-film': 'bad-answer',
  'already-there': 'name-taken',
  'name-taken': 'name-taken',
  over: 'over',
  'not-now': 'not-now',
  'not-open': 'not-open',
  'wrong-question': 'other-question',
  'other-opening': 'other-question',
  'not-next-clue': 'not-now',
  paused: 'paused',
  'not-paused': 'not-now',
  'too-late': 'too-late',
  'too-early': 'not-now',
  'no-time-limit': 'not-now',
  'already-answered': 'already-answered',
  'on-paper': 'not-now',
  'no-buzzer': 'not-now',
  'use-buzzer': 'not-now',
  'locked-out': 'locked-out',
  'not-your-turn': 'locked-out',
  'no-wager': 'not-now',
  'too-high': 'bad-answer',
  'no-joker': 'not-now',
  'no-defence': 'not-now',
  'no-answer': 'not-now',
  'nothing-to-change': 'not-now',
  'not-in-tie': 'not-now',
  'nothing-to-undo': 'not-now',
  'wrong-kind': 'bad-answer',
  'unknown-option': 'bad-answer',
  'repeated-option': 'bad-answer',
  incomplete: 'bad-answer',
  'outside-range': 'bad-answer',
};
