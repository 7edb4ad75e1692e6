import { z } from 'zod';

/** The most answers that one question offers, each with a key of its own. */
const ANSWERS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type AnswerAction = `answer${(typeof ANSWERS)[number]}`;

/** Where the focus, or what has it, is moved to. */
export const DIRECTIONS = ['up', 'down', 'left', 'right'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What a key or a button of a gamepad can do, in the order in which the settings show it. */
export const ACTIONS = [
  ...ANSWERS.map((number): AnswerAction => `answer${number}`),
  ...DIRECTIONS,
  'accept',
  'back',
  'next',
  'film',
  'flag',
  'fifty',
  'time',
  'skip',
  'pause',
  'mute',
  'settings',
] as const;
export type Action = (typeof ACTIONS)[number];

/** The actions that choose an answer, first to last as the options are shown. */
export const ANSWER_ACTIONS: readonly AnswerAction[] = ANSWERS.map(
  (number): AnswerAction => `answer${number}`,
);

/** A key by the name it has in `KeyboardEvent.key`, with the modifiers held before it: `a`, `Space`, `Ctrl+,`. */
const KeyName = z.string().min(1).max(40);

/** The keys of each action; every action has at least one, and no key has two actions. */
export type KeyBindings = Record<Action, readonly string[]>;

/**
 * Letters A to H and digits 1 to 8 are answers, so the rest has other keys. What may be wanted while a name or a figure
 * is typed has a key that types nothing, too.
 */
export const DEFAULT_KEYS: KeyBindings = {
  answer1: ['1', 'a'],
  answer2: ['2', 'b'],
  answer3: ['3', 'c'],
  answer4: ['4', 'd'],
  answer5: ['5', 'e'],
  answer6: ['6', 'f'],
  answer7: ['7', 'g'],
  answer8: ['8', 'h'],
  up: ['ArrowUp'],
  down: ['ArrowDown'],
  left: ['ArrowLeft'],
  right: ['ArrowRight'],
  accept: ['Enter', 'Space'],
  back: ['Escape'],
  next: ['n'],
  film: ['i'],
  flag: ['x'],
  fifty: ['y'],
  time: ['t', 'F7'],
  skip: ['s', 'F8'],
  pause: ['p', 'F6'],
  mute: ['m'],
  settings: [',', 'Ctrl+,', 'Meta+,'],
};

const Keys = z.array(KeyName).min(1).max(6);

/**
 * The schema of the bindings. One that is missing or makes no sense has its default, without the keys that the player
 * has given to another action: one that came with a later version takes no key away.
 */
export const KeyBindings: z.ZodType<KeyBindings> = z.record(z.string(), z.unknown()).transform((saved) => {
  const kept = ACTIONS.map((action) => ({ action, keys: Keys.safeParse(saved[action]).data }));
  const given = kept.flatMap(({ keys }) => keys ?? []);
  const bindings: KeyBindings = { ...DEFAULT_KEYS };
  for (const { action, keys } of kept) {
    const free = DEFAULT_KEYS[action].filter((key) => !given.includes(key));
    bindings[action] = keys ?? (free.length > 0 ? free : DEFAULT_KEYS[action]);
  }
  return bindings;
});

/** The action that a key has, or undefined for a key that has none. */
export function actionOf(bindings: KeyBindings, key: string): Action | undefined {
  return ACTIONS.find((action) => bindings[action].includes(key));
}

/**
 * The other action that has a key already.
 * @returns `only` true when it is the last key of that action, which must get another before it can lose this one;
 *   null when the key is free or belongs to `action` itself
 */
export function clashOf(
  bindings: KeyBindings,
  action: Action,
  key: string,
): { action: Action; only: boolean } | null {
  const other = actionOf(bindings, key);
  if (other === undefined || other === action) return null;
  return { action: other, only: bindings[other].length === 1 };
}

/** The bindings with one more key for an action. Whatever action had that key loses it. */
export function bind(bindings: KeyBindings, action: Action, key: string): KeyBindings {
  const freed = { ...bindings };
  for (const other of ACTIONS) freed[other] = bindings[other].filter((bound) => bound !== key);
  return { ...freed, [action]: [...freed[action], key] };
}

/** The bindings without one key of an action; the last key of an action stays, so that it can still be reached. */
export function unbind(bindings: KeyBindings, action: Action, key: string): KeyBindings {
  if (bindings[action].length <= 1) return bindings;
  return { ...bindings, [action]: bindings[action].filter((bound) => bound !== key) };
}

/**
 * The bindings with the default keys of one action; other actions lose those keys.
 * @returns null when that would leave another action without a key
 */
export function resetAction(bindings: KeyBindings, action: Action): KeyBindings | null {
  const reset = DEFAULT_KEYS[action].reduce((result, key) => bind(result, action, key), {
    ...bindings,
    [action]: [],
  });
  return ACTIONS.every((other) => reset[other].length > 0) ? reset : null;
}
