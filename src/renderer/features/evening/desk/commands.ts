import type { EveningCommand, HostView } from '../../../../contract/evening.ts';

/** What the host does with a key; each has its words in `evening.commands`. */
export interface DeskCommand {
  id:
    | 'right'
    | 'wrong'
    | 'open'
    | 'pause'
    | 'resume'
    | 'more'
    | 'less'
    | 'clue'
    | 'close'
    | 'back'
    | 'skip'
    | 'standings'
    | 'half-time'
    | 'rating'
    | 'tie'
    | 'finish'
    | 'undo'
    | 'redo';
  /** By the names that `keyName` gives. */
  keys: readonly string[];
  /** What to ask the host for now; null when there is nothing to do. */
  command: (view: HostView) => EveningCommand | null;
}

/** How much time one press gives or takes, in ms. */
const TIME_MS = 10_000;

const during =
  (phases: readonly HostView['phase'][], command: EveningCommand, also?: (view: HostView) => boolean) =>
  (view: HostView): EveningCommand | null =>
    phases.includes(view.phase) && (also?.(view) ?? true) ? command : null;

/** Between two questions, where the host can turn to something else. */
const BETWEEN: readonly HostView['phase'][] = ['round', 'revealed', 'half-time', 'standings', 'rating'];

const isTimed = ({ clock }: HostView) => typeof clock?.limitMs === 'number';

/** Every command with its keys, in the order in which the desk shows them. No two share a key. */
export const DESK_COMMANDS: readonly DeskCommand[] = [
  { id: 'right', keys: ['y'], command: during(['open'], { do: 'rule-buzz', right: true }, hasTurn) },
  { id: 'wrong', keys: ['n'], command: during(['open'], { do: 'rule-buzz', right: false }, hasTurn) },
  { id: 'open', keys: ['o'], command: during(['question'], { do: 'open-options' }) },
  {
    id: 'pause',
    keys: ['p'],
    command: during(['open'], { do: 'pause' }, ({ clock }) => clock?.running === true),
  },
  {
    id: 'resume',
    keys: ['p'],
    command: during(['open'], { do: 'resume' }, (view) => view.clock?.running === false && !hasTurn(view)),
  },
  {
    id: 'more',
    keys: ['=', '+'],
    command: during(['open'], { do: 'change-time', deltaMs: TIME_MS }, isTimed),
  },
  { id: 'less', keys: ['-'], command: during(['open'], { do: 'change-time', deltaMs: -TIME_MS }, isTimed) },
  { id: 'clue', keys: ['l'], command: during(['open'], { do: 'show-clue' }, hasMoreClues) },
  { id: 'close', keys: ['e'], command: during(['open'], { do: 'close' }) },
  {
    id: 'back',
    keys: ['Backspace'],
    command: during(['question', 'closed', 'revealed', 'half-time', 'standings', 'rating'], { do: 'back' }),
  },
  { id: 'skip', keys: ['s'], command: during(['question', 'open', 'closed'], { do: 'skip' }) },
  {
    id: 'standings',
    keys: ['t'],
    command: during(BETWEEN, { do: 'standings' }, ({ phase }) => phase !== 'standings'),
  },
  {
    id: 'half-time',
    keys: ['h'],
    command: during(BETWEEN, { do: 'half-time' }, ({ phase }) => phase !== 'half-time'),
  },
  {
    id: 'rating',
    keys: ['u'],
    command: during(BETWEEN, { do: 'rating' }, ({ phase, plan }) => phase !== 'rating' && plan.rateFilms),
  },
  {
    id: 'tie',
    keys: ['q'],
    command: during(BETWEEN, { do: 'open-tie' }, ({ tied, tie }) => tied.length > 1 && !tie),
  },
  {
    id: 'finish',
    keys: ['f'],
    command: (view) =>
      BETWEEN.includes(view.phase) || (view.tie && !view.tie.isOpen && view.phase !== 'finished')
        ? { do: 'finish' }
        : null,
  },
  { id: 'undo', keys: ['Ctrl+z', 'Meta+z'], command: (view) => (view.undo === null ? null : { do: 'undo' }) },
  { id: 'redo', keys: ['Ctrl+y', 'Meta+y'], command: (view) => (view.redo === null ? null : { do: 'redo' }) },
];

function hasTurn({ question }: HostView): boolean {
  return typeof question?.turn === 'string';
}

function hasMoreClues({ question }: HostView): boolean {
  return question?.question.kind === 'clues' && question.cluesShown < question.question.clues.length;
}

/** The command that a key has now; undefined when it has none. */
export function commandOf(view: HostView, key: string): EveningCommand | undefined {
  for (const { keys, command } of DESK_COMMANDS) {
    const found = keys.includes(key) ? command(view) : null;
    if (found) return found;
  }
  return undefined;
}

/** The parts of the desk beside the question, with the keys that open them. */
export const PANELS = [
  { id: 'room', key: 'i' },
  { id: 'people', key: 'w' },
  { id: 'answers', key: 'a' },
  { id: 'standings', key: 'r' },
  { id: 'stakes', key: 'j' },
  { id: 'paper', key: 'd' },
  { id: 'log', key: 'g' },
] as const;
export type Panel = (typeof PANELS)[number]['id'];

/** The key that shows what is right while players sit at the desk, and the one that opens the list of keys. */
export const KEYS = { peek: 'k', help: '?', stage: 'b' } as const;
