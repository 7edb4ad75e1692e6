import { expect, it } from 'vitest';
import { type Between, type BetweenDraft, pressBetween, startBetween } from './between.ts';
import { pressOf } from './seatKeys.ts';

/** What comes of pressing these of the four keys, one after the other. */
function press(between: Between, keys: number[]) {
  let draft: BetweenDraft = startBetween(between);
  const commands = keys.map((key) => {
    const pressed = pressBetween(between, draft, pressOf(key).move, 'p');
    ({ draft } = pressed);
    return pressed.command;
  });
  return { draft, commands: commands.filter((command) => command !== null) };
}

const stake: Between = { kind: 'stake', of: '', most: 1000, placed: null, joker: 'may' };

it('places a wager and plays a joker with the same four keys', () => {
  expect(press(stake, [0, 0, 1, 3, 2]).commands).toEqual([
    { do: 'wager', player: 'p', points: 550 },
    { do: 'joker', player: 'p' },
  ]);
});

it('keeps a wager within what the player has, and begins with the one that lies', () => {
  expect(press({ ...stake, most: 15 }, [0, 0, 0, 0, 0, 0, 0, 0, 0, 3]).commands).toEqual([
    { do: 'wager', player: 'p', points: 15 },
  ]);
  expect(press({ ...stake, most: 10 }, [1, 1, 1, 1, 1, 1, 3]).commands).toEqual([
    { do: 'wager', player: 'p', points: 0 },
  ]);
  expect(startBetween({ ...stake, placed: 120 }).figure).toBe(120);
});

it('plays no joker that is played, and wagers nothing where nothing can be', () => {
  expect(press({ ...stake, joker: 'played', most: null }, [0, 1, 2, 3]).commands).toEqual([]);
});

it('gives hearts film by film', () => {
  const films = ['f', 'g', 'h'].map((film) => ({
    film,
    title: { en: film },
    hearts: film === 'f' ? 2 : null,
  }));
  const rate: Between = { kind: 'rate', of: '', films };
  // The first one has its hearts.
  expect(startBetween(rate)).toEqual({ at: 1, figure: 3 });
  expect(press(rate, [0, 0, 0, 3, 1, 1, 1, 3]).commands).toEqual([
    { do: 'rate', player: 'p', film: 'g', hearts: 5 },
    { do: 'rate', player: 'p', film: 'h', hearts: 1 },
  ]);
  expect(press(rate, [2, 2]).draft).toEqual({ at: 0, figure: 2 });
});
