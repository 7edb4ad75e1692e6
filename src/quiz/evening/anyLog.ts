/** Any evenings, played against the rules or by them, for property tests. */
import fc from 'fast-check';
import { KINDS } from '../question.ts';
import { aQuestionOf, anyResponseTo } from '../testing.ts';
import type { EveningEvent } from './events.ts';
import { append, type EveningLog } from './log.ts';
import { EVENING_SCORING_IDS } from './scoring.ts';
import { placesOf, type EveningSetup } from './setup.ts';
import { askedNow } from './state.ts';
import { anEvening, join, played } from './testing.ts';

export const PLAYERS = ['a', 'b', 'c', 'd'];
const TEAMS = ['t', 'u'];

/** Any evening of two rounds of any two kinds each, scored in any way. */
export const anySetup: fc.Arbitrary<EveningSetup> = fc
  .record({
    entrants: fc.constantFrom('players' as const, 'teams' as const),
    teamScore: fc.constantFrom('sum' as const, 'best' as const, 'average' as const),
    allowChanges: fc.boolean(),
    rounds: fc.array(
      fc.record({
        kinds: fc.array(fc.constantFrom(...KINDS), { minLength: 2, maxLength: 2 }),
        scoring: fc.constantFrom(...EVENING_SCORING_IDS),
        streaks: fc.boolean(),
        wager: fc.boolean(),
        joker: fc.boolean(),
        answering: fc.constantFrom('all' as const, 'all' as const, 'buzzer' as const),
      }),
      { minLength: 2, maxLength: 2 },
    ),
  })
  .map(({ rounds, ...plan }) =>
    anEvening(
      plan,
      rounds.map(({ kinds, ...round }, at) => ({
        ...round,
        ask: kinds.map((kind, n) => aQuestionOf(kind, 10 * at + n)),
      })),
    ),
  );

const player = fc.constantFrom(...PLAYERS, 'nobody');
export const entrant = fc.constantFrom(...PLAYERS, ...TEAMS);
const elapsedMs = fc.integer({ min: 0, max: 25_000 });
export const index = fc.integer({ min: 0, max: 3 });
const accept = fc.constantFrom(true, false, null);
const by = fc.constant;

/** Something that somebody tries, against the rules or not; where it aims at is filled in when it is tried. */
type Attempt = (log: EveningLog) => EveningEvent;

function anyAttempt(setup: EveningSetup): fc.Arbitrary<Attempt> {
  const responses = fc.tuple(...placesOf(setup).map(({ drawn }) => anyResponseTo(drawn.question)));
  const opening = ({ state }: EveningLog) => askedNow(state)?.opening ?? 'none';
  const steps = (ms: number): Attempt[] => [
    ({ state }) => ({ type: 'question-shown', index: state.index + 1 }),
    ({ state, events }) => ({ type: 'options-opened', index: state.index, opening: `o${events.length}` }),
    ({ state }) => ({ type: 'closed', index: state.index, reason: 'host', elapsedMs: ms }),
    ({ state }) => ({ type: 'revealed', index: state.index }),
    ({ state }) => ({ type: 'round-opened', round: state.round + 1 }),
  ];
  const others: fc.Arbitrary<EveningEvent> = fc.oneof(
    fc.record({ type: by('paused' as const), elapsedMs }),
    by<EveningEvent>({ type: 'resumed' }),
    by<EveningEvent>({ type: 'went-back' }),
    by<EveningEvent>({ type: 'standings-shown' }),
    fc.record({ type: by('time-changed' as const), deltaMs: fc.integer({ min: -9000, max: 9000 }) }),
    fc.record({ type: by('player-removed' as const), player }),
    fc.record({ type: by('player-moved' as const), player, team: fc.constantFrom('t', 'u', null) }),
    fc.record({ type: by('time-factor-set' as const), player, factor: fc.integer({ min: 1, max: 10 }) }),
    fc.record({ type: by('answer-ruled' as const), index, player, accept }),
    fc.record({
      type: by('text-ruled' as const),
      index,
      text: fc.constantFrom('Zhang', 'zhang yimou'),
      accept,
    }),
    fc.record({ type: fc.constantFrom('voided' as const, 'unvoided' as const), index }),
    fc.record({
      type: by('points-adjusted' as const),
      entrant,
      points: fc.integer({ min: -500, max: 500 }),
      reason: by('so'),
    }),
    fc.record({
      type: by('paper-entered' as const),
      entrant,
      round: fc.integer({ min: 0, max: 1 }),
      index: fc.constantFrom(0, 1, 2, 3, null),
      points: fc.constantFrom(null, 0, 300),
    }),
    fc.record({ type: by('wager-placed' as const), player, index, points: fc.nat(2000) }),
    fc.record({ type: by('joker-played' as const), player, round: fc.integer({ min: 0, max: 1 }) }),
    by<EveningEvent>({ type: 'tie-opened', entrants: ['a', 'b'], opening: 'tie' }),
    fc.record({
      type: by('tie-answered' as const),
      player,
      opening: by('tie'),
      number: fc.integer({ min: 90, max: 120 }),
    }),
    by<EveningEvent>({ type: 'tie-closed', opening: 'tie' }),
  );
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.nat(4), elapsedMs)
        .map(([step, ms]): Attempt => steps(ms)[step] ?? (() => ({ type: 'resumed' }))),
    },
    {
      weight: 4,
      arbitrary: fc.tuple(player, responses, elapsedMs).map(([who, all, ms]): Attempt => (log) => ({
        type: 'answered',
        player: who,
        opening: opening(log),
        response: all[Math.max(0, log.state.index)] ?? { kind: 'text', text: '' },
        elapsedMs: ms,
      })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(player, elapsedMs, fc.nat(200), fc.nat(2), fc.boolean())
        .map(([who, ms, latencyMs, what, right]): Attempt => (log) => {
          if (what === 0)
            return { type: 'buzzed', player: who, opening: opening(log), elapsedMs: ms, latencyMs };
          if (what === 1) return { type: 'buzz-decided', opening: opening(log), elapsedMs: ms };
          return { type: 'buzz-ruled', opening: opening(log), right };
        }),
    },
    {
      weight: 4,
      arbitrary: others.map(
        (event): Attempt =>
          () =>
            event,
      ),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.nat(30), fc.boolean()).map(([back, redo]): Attempt => ({ events }) => ({
        type: redo ? 'redone' : 'undone',
        sequence: Math.max(0, events.length - 1 - back),
      })),
    },
  );
}

/** Any log as it can come about, with what was refused on the way. */
export const anyLog = anySetup.chain((setup) =>
  fc.array(anyAttempt(setup), { maxLength: 80 }).map((attempts) => {
    const log = played(setup, beginning);
    const refused: EveningEvent[] = [];
    for (const attempt of attempts) {
      const event = attempt(log);
      if (append(log, event) !== null) refused.push(event);
    }
    return { log, refused };
  }),
);

export const beginning: EveningEvent[] = [
  { type: 'team-added', team: 't', name: 'T' },
  { type: 'team-added', team: 'u', name: 'U' },
  ...PLAYERS.map((id, at): EveningEvent => join(id, at < 2 ? 't' : at === 2 ? 'u' : null)),
  { type: 'round-opened', round: 0 },
];
