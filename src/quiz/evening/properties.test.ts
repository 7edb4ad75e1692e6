import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyResponseTo } from '../testing.ts';
import { anyLog, anySetup, beginning, entrant, index, PLAYERS } from './anyLog.ts';
import { placesOf } from './setup.ts';
import type { EveningEvent } from './events.ts';
import { append, canRedo, canUndo, emptyLog, replayEvening, type EveningLog } from './log.ts';
import { scoreEvening } from './score.ts';
import { standings } from './standings.ts';
import { askedNow } from './state.ts';
import { ask, closeAndReveal, happen, openingOf, played } from './testing.ts';

it('a replay of the log is the live evening', () => {
  fc.assert(
    fc.property(anyLog, ({ log }) => {
      const again = replayEvening(log.setup, log.events);
      if (!again.ok) throw new Error(`${again.at}: ${again.refusal}`);
      expect(again.log).toEqual(log);
      expect(standings(log.setup, again.log.state)).toEqual(standings(log.setup, log.state));
    }),
  );
});

it('what is undone and redone is as it was', () => {
  fc.assert(
    fc.property(anyLog, ({ log }) => {
      const before = replayEvening(log.setup, log.events);
      if (!before.ok) throw new Error(before.refusal);
      for (let sequence = 0; sequence < before.log.events.length; sequence++) {
        if (!canUndo(log, sequence)) continue;
        happen(log, { type: 'undone', sequence });
        expect(canRedo(log, sequence)).toBe(true);
        happen(log, { type: 'redone', sequence });
      }
      expect(log.state).toEqual(before.log.state);
      expect(scoreEvening(log.setup, log.state)).toEqual(scoreEvening(log.setup, before.log.state));
    }),
    { numRuns: 50 },
  );
});

it('what is refused changes nothing', () => {
  fc.assert(
    fc.property(anyLog, ({ log, refused }) => {
      const { state } = log;
      const before = structuredClone(state);
      for (const event of refused) {
        const count = log.events.length;
        if (append(log, event) !== null) continue;
        // It can be by now: as if it had not been tried.
        expect(log.events).toHaveLength(count + 1);
        return;
      }
      expect(log.state).toEqual(before);
      const late: EveningEvent[] = PLAYERS.concat('nobody').flatMap((who) =>
        ['none', askedNow(state)?.opening ?? 'none'].map((opening) => ({
          type: 'answered' as const,
          player: who,
          opening,
          response: { kind: 'choice' as const, option: 'o1' },
          elapsedMs: 10_000_000,
        })),
      );
      const isTimed = late.every((event) => append(log, event) !== null);
      expect(isTimed).toBe(true);
      expect(log.state).toEqual(before);
    }),
  );
});

/** A whole evening, every question answered by everybody, or not, in any way. */
const anyPlayed = anySetup.chain((setup) =>
  fc
    .tuple(
      ...placesOf(setup).map(({ drawn }) =>
        fc.record({
          answers: fc.array(fc.option(anyResponseTo(drawn.question)), { minLength: 4, maxLength: 4 }),
          times: fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 4, maxLength: 4 }),
          wagers: fc.array(fc.nat(1500), { minLength: 4, maxLength: 4 }),
        }),
      ),
    )
    .map((games) => {
      const log = emptyLog(setup);
      for (const event of beginning) happen(log, event);
      games.forEach(({ answers, times, wagers }, at) => {
        if (at === 2) happen(log, { type: 'round-opened', round: 1 });
        append(log, { type: 'wagers-opened' });
        PLAYERS.forEach((who, n) => append(log, { type: 'joker-played', player: who, round: n % 2 }));
        PLAYERS.forEach((who, n) =>
          append(log, { type: 'wager-placed', player: who, index: at, points: wagers[n] ?? 0 }),
        );
        for (const event of ask(at)) happen(log, event);
        answers.forEach((response, n) => {
          const who = PLAYERS[n] ?? '';
          const opening = openingOf(at);
          if (response)
            append(log, { type: 'answered', player: who, opening, response, elapsedMs: times[n] ?? 0 });
          append(log, { type: 'buzzed', player: who, opening, elapsedMs: times[n] ?? 0, latencyMs: 0 });
        });
        append(log, { type: 'buzz-decided', opening: openingOf(at), elapsedMs: 25_000 });
        append(log, {
          type: 'buzz-ruled',
          opening: openingOf(at),
          right: times[0] !== undefined && times[0] > 9000,
        });
        for (const event of closeAndReveal(at, 25_000)) happen(log, event);
      });
      return log;
    }),
);

const anyRulings = fc
  .tuple(
    fc.uniqueArray(fc.tuple(index, fc.constantFrom(...PLAYERS)), { maxLength: 6, selector: String }),
    fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    fc.uniqueArray(index, { maxLength: 3 }),
    fc.uniqueArray(fc.tuple(entrant, fc.constantFrom(0, 1)), { maxLength: 4, selector: String }),
    fc.array(fc.tuple(entrant, fc.integer({ min: -300, max: 300 })), { maxLength: 4 }),
  )
  .map(([ruled, accepts, voided, paper, adjusted]): EveningEvent[] => [
    ...ruled.map(([at, who], n): EveningEvent => ({
      type: 'answer-ruled',
      index: at,
      player: who,
      accept: accepts[n] ?? true,
    })),
    ...voided.map((at): EveningEvent => ({ type: 'voided', index: at })),
    ...paper.map(([who, round]): EveningEvent => ({
      type: 'paper-entered',
      entrant: who,
      round,
      index: null,
      points: 70,
    })),
    ...adjusted.map(([who, points]): EveningEvent => ({
      type: 'points-adjusted',
      entrant: who,
      points,
      reason: 'so',
    })),
  ]);

const scoresOf = (log: EveningLog) => scoreEvening(log.setup, log.state);
const copyOf = (log: EveningLog): EveningLog => played(log.setup, log.events);

it('rulings come to the same in whatever order they are made', () => {
  const anyTwoOrders = anyRulings.chain((rulings) =>
    fc.tuple(fc.constant(rulings), fc.shuffledSubarray(rulings, { minLength: rulings.length })),
  );
  fc.assert(
    fc.property(anyPlayed, anyTwoOrders, (log, [one, other]) => {
      const [a, b] = [copyOf(log), copyOf(log)];
      for (const event of one) append(a, event);
      for (const event of other) append(b, event);
      expect(scoresOf(b)).toEqual(scoresOf(a));
    }),
  );
});

it('who is taken out leaves the others what they have', () => {
  fc.assert(
    fc.property(anyPlayed, fc.constantFrom(...PLAYERS), (log, who) => {
      const before = scoresOf(log).players;
      happen(log, { type: 'player-removed', player: who });
      before.delete(who);
      expect(scoresOf(log).players).toEqual(before);
    }),
  );
});

it('a void question leaves everybody with what they would have without it', () => {
  fc.assert(
    fc.property(anyPlayed, index, (log, at) => {
      const without = played(
        log.setup,
        log.events
          .filter(
            (event) => !(event.type === 'closed' && event.index === at) && event.type !== 'wagers-opened',
          )
          .map((event) =>
            event.type === 'revealed' && event.index === at ? { type: 'skipped' as const, index: at } : event,
          )
          .filter((event) => event.type !== 'wager-placed'),
      );
      const withoutWagers = played(
        log.setup,
        log.events.filter(({ type }) => type !== 'wagers-opened' && type !== 'wager-placed'),
      );
      happen(withoutWagers, { type: 'voided', index: at });
      expect(scoresOf(withoutWagers)).toEqual(scoresOf(without));
    }),
  );
});
