import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GameEvent, type Response } from './events.ts';
import { fiftyOf, lifelinesLeft, limitFor, ONE_OF_EACH, type Lifeline } from './lifelines.ts';
import { KINDS } from './question.ts';
import { rightResponse } from './rightResponse.ts';
import { apply, replay, start } from './rules.ts';
import { SCORING_PRESETS } from './scoring.ts';
import { limitMsOf, type Setup } from './setup.ts';
import type { State } from './state.ts';
import { anyGame, aQuestion, aQuestionOf, aSetup, choose } from './testing.ts';

const opened = (index: number): GameEvent => ({ type: 'question-opened', index });
const responded = (response: Response, elapsedMs = 0, player = 'me', index = 0): GameEvent => ({
  type: 'answered',
  index,
  player,
  response,
  elapsedMs,
});
const answered = (index: number, option: string, elapsedMs: number): GameEvent =>
  responded(choose(option), elapsedMs, 'me', index);
const used = (lifeline: Lifeline, index = 0): GameEvent => ({
  type: 'lifeline-used',
  index,
  player: 'me',
  lifeline,
  elapsedMs: 0,
});
const clue = (n: number): GameEvent => ({ type: 'clue-shown', index: 0, clue: n, elapsedMs: 0 });

function play(events: GameEvent[], setup = aSetup()): State {
  const game = replay(setup, events);
  if (!game.ok) throw new Error(`event ${game.at}: ${game.refusal}`);
  return game.state;
}

describe('a round', () => {
  it('runs from the first question to the last', () => {
    expect(play([]).phase).toBe('waiting');
    expect(play([opened(0)]).phase).toBe('open');
    expect(play([opened(0), answered(0, 'o1', 1000)]).phase).toBe('revealed');
    const all = [0, 1, 2].flatMap((index) => [opened(index), answered(index, 'o1', 0)]);
    expect(play(all)).toMatchObject({
      phase: 'finished',
      scores: { me: { points: 3000 + 100 + 200, streak: 3 } },
    });
  });

  it('gives fewer points the later the answer, and none for a wrong one', () => {
    expect(play([opened(0), answered(0, 'o1', 10_000)]).scores['me']?.points).toBe(550);
    expect(play([opened(0), answered(0, 'o1', 20_000)]).scores['me']?.points).toBe(100);
    expect(play([opened(0), answered(0, 'o2', 0)]).scores['me']?.points).toBe(0);
  });

  it('gives the same for every right answer in time when scoring is flat', () => {
    const flat = aSetup({ scoring: SCORING_PRESETS.flat });
    expect(play([opened(0), answered(0, 'o1', 19_999)], flat).scores['me']?.points).toBe(1000);
  });

  it('breaks a streak by a wrong answer and by a missed one', () => {
    const streak = [opened(0), answered(0, 'o1', 0), opened(1)];
    expect(play([...streak, answered(1, 'o2', 0)]).scores['me']?.streak).toBe(0);
    expect(play([...streak, { type: 'time-up', index: 1, elapsedMs: 20_000 }]).scores['me']?.streak).toBe(0);
  });

  it('opens an interrupted question again', () => {
    const state = play([opened(0), { type: 'interrupted', index: 0 }]);
    expect(state).toMatchObject({ phase: 'waiting', index: 0, played: [] });
    expect(play([opened(0), { type: 'interrupted', index: 0 }, opened(0), answered(0, 'o1', 0)]).phase).toBe(
      'revealed',
    );
  });

  it('never shuffles options that have an order of their own', () => {
    const setup = aSetup({ questions: [aQuestion(0, { fixedOrder: true })] });
    for (let seed = 0; seed < 50; seed++) {
      expect(play([opened(0)], { ...setup, seed }).played[0]?.options).toEqual(['o1', 'o2', 'o3', 'o4']);
    }
  });

  it('shows options in every position, over many seeds', () => {
    const firsts = new Set(
      Array.from({ length: 100 }, (_, seed) => play([opened(0)], aSetup({ seed })).played[0]?.options[0]),
    );
    expect([...firsts].sort()).toEqual(['o1', 'o2', 'o3', 'o4']);
  });
});

describe('a question of each kind', () => {
  it.each(KINDS)('%s: the right answer earns all, and goes on with the streak', (kind) => {
    const question = aQuestionOf(kind);
    const state = play([opened(0), responded(rightResponse(question))], aSetup({ questions: [question] }));
    expect(state.played[0]?.answers[0]).toMatchObject({ verdict: 'right', share: 1, points: 1000 });
    expect(state.scores['me']).toMatchObject({ points: 1000, streak: 1 });
  });

  it('an answer that is partly right earns its share of what its time is worth, and ends the streak', () => {
    const setup = aSetup({ questions: [aQuestion(0), aQuestionOf('match', 1), aQuestion(2)] });
    const partly = responded({ kind: 'match', pairs: { p1: 'o2', p2: 'o1' } }, 10_000, 'me', 1);
    const state = play([opened(0), answered(0, 'o1', 0), opened(1), partly], setup);
    expect(state.played[1]?.answers[0]).toMatchObject({ verdict: 'partly', points: 367, bonus: 0 });
    expect(state.scores['me']).toMatchObject({ points: 1367, streak: 0 });
  });

  it('what is to be put in order is never shown in order, and matches keep their prompts', () => {
    const setup = aSetup({ questions: [aQuestionOf('order')] });
    const shown = Array.from({ length: 200 }, (_, seed) =>
      play([opened(0)], { ...setup, seed }).played[0]?.options.join(' '),
    );
    expect(shown).not.toContain('o3 o1 o4 o2');
    expect(new Set(shown).size).toBe(23);
  });

  it('shows no options where there are none', () => {
    expect(play([opened(0)], aSetup({ questions: [aQuestionOf('text')] })).played[0]?.options).toEqual([]);
  });
});

describe('clues', () => {
  const setup = aSetup({ questions: [aQuestionOf('clues')] });
  const right = responded({ kind: 'clues', option: 'o1' });
  const earned = (events: GameEvent[]) => play([opened(0), ...events, right], setup).scores['me']?.points;

  it('come one by one, the first with the question', () => {
    expect(play([opened(0)], setup).played[0]?.cluesShown).toBe(1);
    expect(play([opened(0), clue(1), clue(2)], setup).played[0]?.cluesShown).toBe(3);
    expect(play([opened(0)]).played[0]?.cluesShown).toBe(0);
  });

  it('cost an equal share each', () => {
    expect([[], [clue(1)], [clue(1), clue(2)], [clue(1), clue(2), clue(3)]].map(earned)).toEqual([
      1000, 750, 500, 250,
    ]);
  });

  it.each([
    ['the first again', [], clue(0)],
    ['one too far', [], clue(2)],
    ['the same again', [clue(1)], clue(1)],
    ['one more than there are', [clue(1), clue(2), clue(3)], clue(4)],
  ])('are refused out of order: %s', (_, before, event) => {
    expect(apply(setup, play([opened(0), ...before], setup), event)).toEqual({
      ok: false,
      refusal: 'not-next-clue',
    });
  });

  it('are refused once the question is closed, and where there are none', () => {
    expect(apply(setup, play([opened(0), right], setup), clue(1))).toMatchObject({ refusal: 'not-open' });
    expect(apply(aSetup(), play([opened(0)]), clue(1))).toMatchObject({ refusal: 'wrong-kind' });
  });
});

describe('a number that several players guess at', () => {
  const setup = aSetup({
    questions: [aQuestionOf('number'), aQuestion(1)],
    players: ['me', 'you', 'they'].map((id) => ({ id, name: id })),
    scoring: SCORING_PRESETS.flat,
  });
  const guess = (player: string, number: number, elapsedMs = 0): GameEvent =>
    responded({ kind: 'number', number }, elapsedMs, player);

  it('is graded when the last has answered, and the closest wins', () => {
    const open = play([opened(0), guess('me', 124), guess('you', 94)], setup);
    expect(open.played[0]?.answers.map(({ verdict }) => verdict)).toEqual(['given', 'given']);
    expect(open.scores).toMatchObject({ me: { points: 0 }, you: { points: 0 } });
    const closed = play([opened(0), guess('me', 124), guess('you', 94), guess('they', 179)], setup);
    expect(closed.played[0]?.answers).toMatchObject([
      { verdict: 'partly', share: 0.5, points: 500 },
      { verdict: 'right', share: 1, points: 1000 },
      { verdict: 'wrong', share: 0, points: 0 },
    ]);
    expect(closed.scores).toMatchObject({
      me: { points: 500, streak: 0 },
      you: { points: 1000, streak: 1 },
      they: { points: 0, streak: 0 },
    });
  });

  it('is graded when time is up; what came late wins nothing, and as close wins as well', () => {
    const state = play(
      [
        opened(0),
        guess('me', 100),
        guess('they', 104, 20_001),
        guess('you', 108),
        { type: 'question-opened', index: 1 },
      ],
      setup,
    );
    expect(state.played[0]?.answers.map(({ verdict }) => verdict)).toEqual(['right', 'late', 'right']);
    const missed = play(
      [opened(0), guess('me', 170), { type: 'time-up', index: 0, elapsedMs: 20_000 }],
      setup,
    );
    expect(missed.played[0]?.answers.map(({ verdict }) => verdict)).toEqual(['right', 'missed', 'missed']);
    expect(missed.scores['me']).toMatchObject({ points: 1000, streak: 1 });
  });
});

describe('what the rules refuse', () => {
  it.each([
    ['an answer before the question is open', [], answered(0, 'o1', 0), 'not-open'],
    ['a second answer', [opened(0), answered(0, 'o1', 0)], answered(0, 'o2', 1), 'not-open'],
    ['an answer to another question', [opened(0)], answered(1, 'o1', 0), 'wrong-question'],
    ['an option that is not there', [opened(0)], answered(0, 'o9', 0), 'unknown-option'],
    ['skipping a question', [opened(0), answered(0, 'o1', 0)], opened(2), 'wrong-question'],
    ['opening an open question', [opened(0)], opened(0), 'not-waiting'],
    ['time-up before time is up', [opened(0)], { type: 'time-up', index: 0, elapsedMs: 19_999 }, 'too-early'],
    ['interrupting nothing', [], { type: 'interrupted', index: 0 }, 'not-open'],
  ] satisfies [string, GameEvent[], GameEvent, string][])('%s', (_, before, event, refusal) => {
    expect(apply(aSetup(), play(before), event)).toEqual({ ok: false, refusal });
  });

  it.each([
    ['a response of another kind', 'select', { kind: 'choice', option: 'o1' }, 'wrong-kind'],
    ['an option that is not there', 'select', { kind: 'select', options: ['o1', 'o9'] }, 'unknown-option'],
    ['one option twice', 'select', { kind: 'select', options: ['o1', 'o1'] }, 'repeated-option'],
    ['an order that is not whole', 'order', { kind: 'order', options: ['o1', 'o2', 'o3'] }, 'incomplete'],
    [
      'an order with one twice',
      'order',
      { kind: 'order', options: ['o1', 'o1', 'o2', 'o3'] },
      'repeated-option',
    ],
    ['a prompt that is not there', 'match', { kind: 'match', pairs: { p9: 'o1' } }, 'unknown-option'],
    [
      'two prompts with one partner',
      'match',
      { kind: 'match', pairs: { p1: 'o1', p2: 'o1' } },
      'repeated-option',
    ],
    ['a number out of range', 'number', { kind: 'number', number: 181 }, 'outside-range'],
    ['a gap behind the last', 'place', { kind: 'place', gap: 5 }, 'outside-range'],
  ] satisfies [string, (typeof KINDS)[number], Response, string][])('%s', (_, kind, response, refusal) => {
    const setup = aSetup({ questions: [aQuestionOf(kind)] });
    expect(apply(setup, play([opened(0)], setup), responded(response))).toEqual({ ok: false, refusal });
  });

  it('a stranger, and time-up where time is off', () => {
    const stranger = responded(choose('o1'), 0, 'nobody');
    expect(apply(aSetup(), play([opened(0)]), stranger)).toEqual({ ok: false, refusal: 'unknown-player' });
    const untimed = aSetup({ secondsPerQuestion: null });
    const timeUp: GameEvent = { type: 'time-up', index: 0, elapsedMs: 1e9 };
    expect(apply(untimed, play([opened(0)], untimed), timeUp)).toEqual({
      ok: false,
      refusal: 'no-time-limit',
    });
  });
});

describe('lives', () => {
  const setup = aSetup({ lives: 1, secondsPerQuestion: 20 });

  it('end the game with the last of them, before its last question', () => {
    const state = play([opened(0), answered(0, 'o1', 0), opened(1), answered(1, 'o2', 0)], setup);
    expect(state).toMatchObject({ phase: 'finished', index: 1, scores: { me: { lives: 0, points: 1000 } } });
    expect(apply(setup, state, opened(2))).toEqual({ ok: false, refusal: 'not-waiting' });
  });

  it('leave the others to play on, and who has none is not waited for', () => {
    const two = { ...setup, players: ['me', 'you'].map((id) => ({ id, name: id })) };
    const gone = [
      opened(0),
      answered(0, 'o2', 0),
      responded(choose('o1'), 0, 'you'),
      opened(1),
      responded(choose('o1'), 0, 'you', 1),
    ];
    expect(play(gone, two)).toMatchObject({ phase: 'revealed', index: 1 });
    expect(apply(two, play(gone.slice(0, -1), two), answered(1, 'o1', 0))).toEqual({
      ok: false,
      refusal: 'no-lives',
    });
  });

  it('are not lost by passing a question over, nor is the streak', () => {
    const help = { ...setup, lifelines: ONE_OF_EACH };
    const state = play([opened(0), answered(0, 'o1', 0), opened(1), used('skip', 1)], help);
    expect(state).toMatchObject({
      phase: 'revealed',
      played: [{}, { answers: [{ verdict: 'skipped', points: 0 }] }],
      scores: { me: { lives: 1, streak: 1, points: 1000 } },
    });
  });
});

describe('lifelines', () => {
  const setup = aSetup({ lifelines: ONE_OF_EACH });

  it('take half of the options away, never the key, and what is gone can not be chosen', () => {
    const state = play([opened(0), used('fifty')], setup);
    const removed = state.played[0]?.helps[0]?.removed ?? [];
    expect(removed).toHaveLength(2);
    expect(removed).not.toContain('o1');
    expect(apply(setup, state, answered(0, removed[0] ?? '', 0))).toEqual({
      ok: false,
      refusal: 'option-removed',
    });
    expect(apply(setup, state, answered(0, 'o1', 0)).ok).toBe(true);
  });

  it('are refused once used, where none are given, and where they are of no use', () => {
    const twice = play([opened(0), used('fifty'), answered(0, 'o1', 0), opened(1)], setup);
    expect(apply(setup, twice, used('fifty', 1))).toEqual({ ok: false, refusal: 'no-lifeline' });
    expect(apply(aSetup(), play([opened(0)]), used('skip'))).toEqual({ ok: false, refusal: 'no-lifeline' });
    const truth = { ...setup, questions: [aQuestionOf('truth')] };
    expect(apply(truth, play([opened(0)], truth), used('fifty'))).toEqual({
      ok: false,
      refusal: 'lifeline-of-no-use',
    });
    const untimed = { ...setup, secondsPerQuestion: null };
    expect(apply(untimed, play([opened(0)], untimed), used('time'))).toEqual({
      ok: false,
      refusal: 'no-time-limit',
    });
  });

  it('give half as much time again, which is worth what the last moment is', () => {
    const given = [opened(0), used('time')];
    const early: GameEvent = { type: 'time-up', index: 0, elapsedMs: 29_999 };
    expect(apply(setup, play(given, setup), early)).toEqual({ ok: false, refusal: 'too-early' });
    expect(play([...given, answered(0, 'o1', 30_000)], setup).scores['me']?.points).toBe(100);
    expect(play([...given, answered(0, 'o1', 30_001)], setup).scores['me']?.points).toBe(0);
  });
});

describe('a pause', () => {
  const paused: GameEvent = { type: 'paused', index: 0, elapsedMs: 4000 };

  it('lets nothing happen until it is over', () => {
    const state = play([opened(0), paused]);
    expect(state.pausedAtMs).toBe(4000);
    for (const event of [
      answered(0, 'o1', 5000),
      paused,
      { type: 'time-up', index: 0, elapsedMs: 1e6 } as const,
    ])
      expect(apply(aSetup(), state, event)).toEqual({ ok: false, refusal: 'paused' });
    const after = play([opened(0), paused, { type: 'resumed', index: 0 }, answered(0, 'o1', 10_000)]);
    expect(after).toMatchObject({ pausedAtMs: null, scores: { me: { points: 550 } } });
    expect(apply(aSetup(), play([opened(0)]), { type: 'resumed', index: 0 })).toEqual({
      ok: false,
      refusal: 'not-paused',
    });
  });
});

/** The players who still had lives when the question at `at` was opened, by what the questions before it came to. */
function playersAlive(setup: Setup, played: State['played'], at: number): string[] {
  return setup.players
    .map(({ id }) => id)
    .filter((id) => {
      const misses = played
        .slice(0, at)
        .flatMap(({ answers }) => answers)
        .filter(({ player, verdict }) => player === id && ['wrong', 'late', 'missed'].includes(verdict));
      return setup.lives === null || misses.length < setup.lives;
    })
    .sort();
}

describe('for any game', () => {
  it('a replay of the log, through JSON, gives the live state', () => {
    fc.assert(
      fc.property(anyGame, ({ setup, events }) => {
        let live = start(setup);
        for (const event of events) {
          const next = apply(setup, live, event);
          if (next.ok) live = next.state;
        }
        const log = events.map((event) => GameEvent.parse(JSON.parse(JSON.stringify(event))));
        expect(replay(setup, log)).toEqual({ ok: true, state: live });
      }),
    );
  });

  it('the same seed gives the same game', () => {
    fc.assert(
      fc.property(anyGame, ({ setup, events }) => {
        expect(replay(structuredClone(setup), structuredClone(events))).toEqual(replay(setup, events));
      }),
    );
  });

  it('a late answer never scores, and no answer scores more than full points and the highest bonus', () => {
    fc.assert(
      fc.property(anyGame, ({ setup, events }) => {
        for (const played of play(events, setup).played) {
          const isLast = played.index === setup.questions.length - 1;
          for (const { player, elapsedMs, points, bonus, verdict } of played.answers) {
            const limitMs = limitFor(limitMsOf(setup), played, player) ?? Infinity;
            if (elapsedMs > limitMs || !['right', 'partly'].includes(verdict)) expect(points + bonus).toBe(0);
            if (verdict !== 'right') expect(bonus).toBe(0);
            const times = isLast ? setup.scoring.lastTimes : 1;
            expect(points).toBeLessThanOrEqual(setup.scoring.fullPoints * times);
            expect(bonus).toBeLessThanOrEqual(setup.scoring.streak.cap);
          }
        }
      }),
    );
  });

  it('a closed question has one final verdict for each player', () => {
    fc.assert(
      fc.property(anyGame, ({ setup, events }) => {
        const state = play(events, setup);
        const closed = state.phase === 'open' ? state.played.slice(0, -1) : state.played;
        for (const [at, { answers }] of closed.entries()) {
          expect(answers.map(({ player }) => player).sort()).toEqual(playersAlive(setup, closed, at));
          for (const { verdict, share } of answers) {
            expect(verdict).not.toBe('given');
            expect(verdict === 'right').toBe(share === 1);
            expect(verdict === 'partly').toBe(share > 0 && share < 1);
          }
        }
      }),
    );
  });

  it('nobody has fewer than no lives, and the game ends with the last of them', () => {
    fc.assert(
      fc.property(anyGame, ({ setup, events }) => {
        const { scores, phase } = play(events, setup);
        const lives = Object.values(scores).map((score) => score.lives);
        for (const left of lives) {
          if (setup.lives === null) expect(left).toBeNull();
          else expect(left).toBeGreaterThanOrEqual(0);
        }
        if (lives.every((left) => left === 0)) expect(phase).toBe('finished');
      }),
    );
  });

  it('a lifeline is used as often as it may be, and what it takes away is never right nor chosen', () => {
    fc.assert(
      fc.property(anyGame, ({ setup, events }) => {
        const { played } = play(events, setup);
        for (const { id } of setup.players) {
          for (const left of Object.values(lifelinesLeft(setup.lifelines, played, id)))
            expect(left).toBeGreaterThanOrEqual(0);
        }
        for (const question of played) {
          const asked = setup.questions[question.index];
          const wrong = asked ? fiftyOf(asked).wrong : [];
          for (const help of question.helps) {
            expect(wrong).toEqual(expect.arrayContaining(help.removed));
            const given = question.answers.find(({ player }) => player === help.player)?.response;
            if (given && 'option' in given) expect(help.removed).not.toContain(given.option);
          }
        }
      }),
    );
  });

  it('the score is the sum of what the answers earned', () => {
    fc.assert(
      fc.property(anyGame, ({ setup, events }) => {
        const state = play(events, setup);
        for (const { id } of setup.players) {
          const earned = state.played.flatMap((q) => q.answers).filter(({ player }) => player === id);
          expect(state.scores[id]?.points).toBe(
            earned.reduce((sum, { points, bonus }) => sum + points + bonus, 0),
          );
        }
      }),
    );
  });
});
