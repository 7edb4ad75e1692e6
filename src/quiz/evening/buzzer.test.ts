import { describe, expect, it } from 'vitest';
import { BUZZER } from './buzzer.ts';
import type { EveningEvent } from './events.ts';
import { append } from './log.ts';
import { scoreEvening } from './score.ts';
import { anEvening, ask, join, openingOf, played } from './testing.ts';

const setup = anEvening({ entrants: 'teams' }, [{ answering: 'buzzer', scoring: 'linear' }]);
const OPENED: EveningEvent[] = [
  { type: 'team-added', team: 't', name: 'T' },
  join('a', 't'),
  join('b', 't'),
  join('c'),
  join('d'),
  { type: 'round-opened', round: 0 },
  ...ask(0),
];
const opening = openingOf(0);
const buzz = (player: string, elapsedMs: number, latencyMs = 0): EveningEvent => ({
  type: 'buzzed',
  player,
  opening,
  elapsedMs,
  latencyMs,
});
const decide = (elapsedMs: number): EveningEvent => ({ type: 'buzz-decided', opening, elapsedMs });
const rule = (right: boolean): EveningEvent => ({ type: 'buzz-ruled', opening, right });

describe('the first press', () => {
  it('is the one that was made first, even if another came before it', () => {
    const log = played(setup, [...OPENED, buzz('a', 1000, 10), buzz('c', 1100, 120), decide(1150)]);
    expect(log.state.asked.get(0)).toMatchObject({
      turn: 'c',
      presses: [
        { player: 'c', pressedMs: 980 },
        { player: 'a', pressedMs: 990 },
      ],
    });
    expect(log.state.heldMs).toBe(1150);
  });

  it('is not decided before the window is over, and none counts that comes after', () => {
    const log = played(setup, [...OPENED, buzz('a', 1000)]);
    expect(append(log, decide(1000 + BUZZER.windowMs - 1))).toBe('too-early');
    expect(append(log, buzz('c', 1000 + BUZZER.windowMs + 1))).toBe('too-late');
    expect(append(log, decide(1000 + BUZZER.windowMs))).toBe(null);
    expect(append(log, buzz('d', 1200))).toBe('too-late');
  });

  it('is never before the opening, whatever the latency is said to be', () => {
    const log = played(setup, [...OPENED, buzz('a', 10, 9000)]);
    expect(log.state.asked.get(0)?.presses[0]?.pressedMs).toBe(0);
  });
});

describe('a wrong answer', () => {
  const wrong = [...OPENED, buzz('a', 1000), buzz('c', 1010), decide(1150), rule(false)];
  it('gives the turn to the next, and then the clock goes on without both', () => {
    const log = played(setup, wrong);
    expect(log.state.asked.get(0)?.turn).toBe('c');
    expect(append(log, rule(false))).toBe(null);
    expect(log.state).toMatchObject({ heldMs: null });
    expect(append(log, buzz('b', 2000))).toBe('locked-out');
    expect(append(log, buzz('c', 2000))).toBe('locked-out');
    expect(append(log, buzz('d', 2000))).toBe(null);
  });

  it('earns nothing, and a right one what its time is worth', () => {
    const log = played(setup, [...wrong, rule(true)]);
    expect(append(log, { type: 'closed', index: 0, reason: 'buzzed', elapsedMs: 1150 })).toBe(null);
    expect(append(log, { type: 'revealed', index: 0 })).toBe(null);
    const { players } = scoreEvening(setup, log.state);
    expect(players.get('a')?.points).toBe(0);
    expect(players.get('c')?.points).toBe(1000);
    expect(players.get('d')).toMatchObject({ points: 0, streak: 0 });
  });
});

it('a buzzer that was pressed too early is dead for a while', () => {
  const early: EveningEvent[] = [
    ...OPENED.slice(0, -1),
    { type: 'buzzed-early', player: 'c' },
    { type: 'options-opened', index: 0, opening },
  ];
  const log = played(setup, early);
  expect(append(log, buzz('c', BUZZER.earlyLockMs - 1))).toBe('locked-out');
  expect(append(log, buzz('c', BUZZER.earlyLockMs))).toBe(null);
});

it('whoever is first may give the answer on a phone, and nobody else', () => {
  const log = played(setup, [...OPENED, buzz('a', 1000), decide(1150)]);
  const given = (player: string): EveningEvent => ({
    type: 'answered',
    player,
    opening,
    response: { kind: 'choice', option: 'o1' },
    elapsedMs: 1150,
  });
  expect(append(log, given('c'))).toBe('not-your-turn');
  expect(append(log, given('a'))).toBe(null);
});
