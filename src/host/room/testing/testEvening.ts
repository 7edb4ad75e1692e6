import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Bank } from '../../../quiz/bank.ts';
import { Response } from '../../../quiz/events.ts';
import { grade } from '../../../quiz/grading/grade.ts';
import type { Option, Question } from '../../../quiz/question.ts';
import { randomFrom } from '../../../quiz/random.ts';
import { rightResponse } from '../../../quiz/rightResponse.ts';
import { showOptions } from '../../../quiz/showOptions.ts';
import { nameKey } from '../../../quiz/evening/people.ts';
import type {
  AskedQuestion,
  BuzzerView,
  PlayerView,
  RoomAbout,
  RoomEvening,
  RoomOutcome,
  RoundCard,
} from '../roomEvening.ts';
import { type GroupJournal, openGroupJournal } from './groupJournal.ts';

const Line = z.discriminatedUnion('type', [
  z.object({ type: z.literal('joined'), player: z.string(), name: z.string(), team: z.string().nullable() }),
  z.object({ type: z.literal('removed'), player: z.string() }),
  z.object({
    type: z.literal('answered'),
    player: z.string(),
    question: z.string(),
    response: Response,
    elapsedMs: z.number(),
    points: z.number(),
  }),
  z.object({ type: z.literal('rated'), player: z.string(), film: z.string(), hearts: z.number() }),
  z.object({ type: z.literal('shot'), player: z.string(), elapsedMs: z.number() }),
]);
type Line = z.infer<typeof Line>;

/** The lines of a test evening's journal. */
export function readTestJournal(file: string): Line[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => Line.parse(JSON.parse(line)));
}

interface TestPlayer {
  id: string;
  name: string;
  team: string | null;
  points: number;
  streak: number;
  /** Nobody answers a question that was open before they came. */
  mayAnswerFrom: number;
  isConnected: boolean;
  extraMs: number;
  joker: 'none' | 'may' | 'played';
  wager: number | null;
}

interface Given {
  response: Response;
  verdict: 'right' | 'partly' | 'wrong';
  points: number;
}

/** One opening of a question. */
interface Opening {
  id: string;
  index: number;
  question: Question;
  asked: AskedQuestion;
  hidden: AskedQuestion;
  phase: 'question' | 'open' | 'paused' | 'closed' | 'revealed';
  openedAt: number;
  pausedAt: number | null;
  limitMs: number | null;
  given: Map<string, Given>;
  pending: Set<string>;
  buzzer: { first: string; at: number; beaten: Map<string, number> } | 'free' | null;
}

export interface TestEvening extends RoomEvening {
  /** Shows a question alone, before its options. */
  ask: (
    index: number,
    options?: { limitMs?: number | null; buzzer?: boolean; optionsOnly?: boolean },
  ) => void;
  /** Shows the options and starts the clock. */
  open: () => void;
  moreClues: () => void;
  pause: () => void;
  resume: () => void;
  giveExtraTime: (name: string, ms: number) => void;
  /** Takes no more answers, and waits for those that are being written. */
  closeQuestion: () => Promise<void>;
  reveal: () => void;
  show: (stage: Stage) => void;
  remove: (name: string) => Promise<void>;
  points: () => Record<string, number>;
  /** How many have answered the question at hand. */
  answered: () => number;
  connected: () => string[];
  journalFile: string;
  close: () => Promise<void>;
}

type Stage = 'lobby' | 'half-time' | 'standings' | 'round' | 'wager' | 'shot' | 'rate' | 'finished';

/** Points for a right answer, whenever it comes. */
export const FULL_POINTS = 1000;

/**
 * A small evening for tests and measures: it asks the questions of a bank, grades them by the rules of the quiz, and
 * keeps a promise only once what it is about is on disk. Opened on the journal of one before, it goes on from there.
 */
export function openTestEvening(options: {
  bank: Bank;
  journalFile: string;
  about?: Partial<RoomAbout>;
}): TestEvening {
  const { bank, journalFile } = options;
  const about: RoomAbout = {
    evening: 'evening',
    name: 'Film night',
    teams: [],
    newTeams: false,
    ...options.about,
  };
  const players = new Map<string, TestPlayer>();
  const names = new Map<string, string>();
  const shots = new Map<string, number>();
  const hearts = new Map<string, number>();
  const listeners = new Set<(who: 'everyone' | readonly string[]) => void>();
  const pending = new Set<Promise<void>>();
  let stage: Stage | 'asked' = 'lobby';
  let opening: Opening | null = null;
  let ranks = new Map<string, number>();
  let own = new Set<string>();

  for (const line of readTestJournal(journalFile)) replay(line);
  const journal: GroupJournal = openGroupJournal(journalFile);

  function replay(line: Line): void {
    const player = players.get(line.player);
    if (line.type === 'joined') addPlayer(line.player, line.name, line.team);
    else if (line.type === 'removed') drop(line.player);
    else if (line.type === 'answered' && player) player.points += line.points;
    else if (line.type === 'rated') hearts.set(`${line.player} ${line.film}`, line.hearts);
    else if (line.type === 'shot') shots.set(line.player, line.elapsedMs);
  }

  async function write(line: Line): Promise<void> {
    const written = journal.append(JSON.stringify(line));
    pending.add(written);
    try {
      await written;
    } finally {
      pending.delete(written);
    }
  }

  function addPlayer(id: string, name: string, team: string | null): void {
    players.set(id, {
      id,
      name,
      team,
      points: 0,
      streak: 0,
      mayAnswerFrom: opening && opening.phase !== 'question' ? opening.index + 1 : 0,
      isConnected: false,
      extraMs: 0,
      joker: 'may',
      wager: null,
    });
    names.set(nameKey(name), id);
  }

  function drop(id: string): void {
    const player = players.get(id);
    if (player) names.delete(nameKey(player.name));
    players.delete(id);
  }

  /** @param who a player's id, or `everyone` */
  function tell(who: string): void {
    if (who === 'everyone') {
      for (const listener of listeners) listener('everyone');
      return;
    }
    if (own.size === 0)
      queueMicrotask(() => {
        const told = [...own];
        own = new Set();
        for (const listener of listeners) listener(told);
      });
    own.add(who);
  }

  const limitOf = (player: TestPlayer, at: Opening): number | null =>
    at.limitMs === null ? null : at.limitMs + player.extraMs;
  const elapsed = (at: Opening, now: number): number => (at.pausedAt ?? now) - at.openedAt;

  function round(): RoundCard {
    return {
      number: 1,
      of: 2,
      title: 'The desert and the reel',
      question: (opening?.index ?? 0) + 1,
      questions: bank.questions.length,
    };
  }

  function view(id: string): PlayerView | null {
    const player = players.get(id);
    if (!player) return null;
    const { name, team, points } = player;
    const mine = { player: { id, name, team }, points, rank: ranks.get(id) ?? null };
    switch (stage) {
      case 'lobby':
      case 'half-time':
      case 'standings':
        return { ...mine, phase: stage };
      case 'round':
        return { ...mine, phase: 'round', round: round(), joker: player.joker };
      case 'wager':
        return {
          ...mine,
          phase: 'wager',
          round: round(),
          most: Math.max(points, 500),
          wager: player.wager,
          joker: player.joker,
        };
      case 'shot':
        return {
          ...mine,
          phase: 'shot',
          opening: 'shot-1',
          mayShoot: !shots.has(id),
          elapsedMs: shots.get(id) ?? null,
        };
      case 'rate':
        return {
          ...mine,
          phase: 'rate',
          films: bank.films.map((film) => ({
            id: film.id,
            title: film.title,
            hearts: hearts.get(`${id} ${film.id}`) ?? null,
          })),
        };
      case 'finished':
        return { ...mine, phase: 'finished', players: players.size };
      case 'asked':
        return opening ? { ...mine, ...askedView(player, opening) } : { ...mine, phase: 'lobby' };
    }
  }

  function askedView(player: TestPlayer, at: Opening): AskedView {
    const base = { round: round(), opening: at.id };
    const given = at.given.get(player.id);
    if (at.phase === 'question') return { ...base, phase: 'question', question: at.hidden };
    if (at.phase === 'revealed')
      return {
        ...base,
        phase: 'revealed',
        question: at.asked,
        response: given?.response ?? null,
        outcome: {
          verdict: given?.verdict ?? 'missed',
          points: given?.points ?? 0,
          streak: player.streak,
        },
        right: rightResponse(at.question),
        explanation: at.question.explanation,
      };
    const limitMs = limitOf(player, at);
    return {
      ...base,
      phase: at.phase,
      question: at.asked,
      limitMs,
      leftMs: limitMs === null ? null : Math.max(0, limitMs - elapsed(at, performance.now())),
      response: given?.response ?? null,
      mayChange: false,
      buzzer: buzzerView(player, at),
    };
  }

  function buzzerView(player: TestPlayer, at: Opening): BuzzerView | null {
    if (at.buzzer === null) return null;
    if (at.buzzer === 'free') return { state: 'may', behindMs: null };
    if (at.buzzer.first === player.id) return { state: 'first', behindMs: null };
    const press = at.buzzer.beaten.get(player.id);
    return { state: 'beaten', behindMs: press === undefined ? null : Math.round(press - at.buzzer.at) };
  }

  async function answer(
    id: string,
    name: string,
    response: Response,
    receivedAt: number,
  ): Promise<RoomOutcome> {
    const player = players.get(id);
    if (!player) return no('unknown-player');
    const at = opening;
    if (at?.id !== name) return no('other-question');
    if (at.phase === 'question') return no('not-open');
    if (at.phase === 'paused') return no('paused');
    if (at.phase !== 'open') return no('too-late');
    if (player.mayAnswerFrom > at.index) return no('not-now');
    if (at.given.has(id) || at.pending.has(id)) return no('already-answered');
    if (at.buzzer !== null && (at.buzzer === 'free' || at.buzzer.first !== id)) return no('locked-out');
    const limitMs = limitOf(player, at);
    const elapsedMs = receivedAt - at.openedAt;
    if (limitMs !== null && elapsedMs > limitMs) return no('too-late');
    const graded = grade(at.question, response);
    if (!graded.ok) return no('bad-answer');
    const points = Math.round(graded.share * FULL_POINTS);
    at.pending.add(id);
    try {
      await write({ type: 'answered', player: id, question: at.question.id, response, elapsedMs, points });
    } finally {
      at.pending.delete(id);
    }
    at.given.set(id, { response, verdict: graded.verdict, points });
    player.streak = graded.verdict === 'right' ? player.streak + 1 : 0;
    tell(id);
    return yes();
  }

  const find = (name: string): TestPlayer => {
    const player = players.get(names.get(nameKey(name)) ?? '');
    if (!player) throw new Error(`nobody is called ${name}`);
    return player;
  };
  const current = (): Opening => {
    if (!opening) throw new Error('no question was asked');
    return opening;
  };

  return {
    about: () => about,
    has: (id) => players.has(id),
    view,
    answer,
    join: async ({ name, team }) => {
      if (stage === 'finished') return no('over');
      const key = nameKey(name);
      if (key === '') return no('name-empty');
      if (names.has(key)) return no('name-taken');
      const id = `player-${randomUUID()}`;
      names.set(key, id);
      await write({ type: 'joined', player: id, name, team });
      addPlayer(id, name, team);
      return { ok: true, value: { player: id } };
    },
    buzz: (id, name, receivedAt, latencyMs) => {
      const at = opening;
      if (at?.id !== name) return Promise.resolve(no('other-question'));
      if (at.phase !== 'open' || at.buzzer === null) return Promise.resolve(no('not-open'));
      const pressedAt = receivedAt - latencyMs;
      if (at.buzzer === 'free') at.buzzer = { first: id, at: pressedAt, beaten: new Map() };
      else if (at.buzzer.first === id || at.buzzer.beaten.has(id)) return Promise.resolve(no('locked-out'));
      else at.buzzer.beaten.set(id, pressedAt);
      tell('everyone');
      return Promise.resolve(yes());
    },
    playJoker: (id) => {
      const player = players.get(id);
      if ((stage !== 'round' && stage !== 'wager') || player?.joker !== 'may')
        return Promise.resolve(no('not-now'));
      player.joker = 'played';
      tell(id);
      return Promise.resolve(yes());
    },
    placeWager: (id, points) => {
      const player = players.get(id);
      if (stage !== 'wager' || !player) return Promise.resolve(no('not-now'));
      if (points > Math.max(player.points, 500)) return Promise.resolve(no('bad-answer'));
      player.wager = points;
      tell(id);
      return Promise.resolve(yes());
    },
    rateFilm: async (id, film, count) => {
      if (stage !== 'rate') return no('not-now');
      await write({ type: 'rated', player: id, film, hearts: count });
      hearts.set(`${id} ${film}`, count);
      tell(id);
      return yes();
    },
    shoot: async (id, name, elapsedMs) => {
      if (stage !== 'shot' || name !== 'shot-1') return no('not-now');
      if (shots.has(id)) return no('already-answered');
      shots.set(id, elapsedMs);
      await write({ type: 'shot', player: id, elapsedMs });
      tell(id);
      return yes();
    },
    setConnected: (id, connected) => {
      const player = players.get(id);
      if (player) player.isConnected = connected;
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    ask: (index, { limitMs = 60_000, buzzer = false, optionsOnly = false } = {}) => {
      const question = bank.questions[index];
      if (!question) throw new Error(`there is no question ${index}`);
      const asked = askedQuestion(bank, question, optionsOnly);
      opening = {
        id: `${question.id}#${randomUUID()}`,
        index,
        question,
        asked,
        hidden: { ...asked, options: [], prompts: [] },
        phase: 'question',
        openedAt: 0,
        pausedAt: null,
        limitMs,
        given: new Map(),
        pending: new Set(),
        buzzer: buzzer ? 'free' : null,
      };
      stage = 'asked';
      ranks = new Map();
      tell('everyone');
    },
    open: () => {
      const at = current();
      at.phase = 'open';
      at.openedAt = performance.now();
      tell('everyone');
    },
    moreClues: () => {
      const at = current();
      if (at.question.kind === 'clues')
        at.asked = { ...at.asked, clues: at.question.clues.slice(0, at.asked.clues.length + 1) };
      tell('everyone');
    },
    pause: () => {
      const at = current();
      at.phase = 'paused';
      at.pausedAt = performance.now();
      tell('everyone');
    },
    resume: () => {
      const at = current();
      at.phase = 'open';
      at.openedAt += performance.now() - (at.pausedAt ?? 0);
      at.pausedAt = null;
      tell('everyone');
    },
    giveExtraTime: (name, ms) => {
      const player = find(name);
      player.extraMs += ms;
      tell(player.id);
    },
    closeQuestion: async () => {
      current().phase = 'closed';
      await Promise.all(pending);
      tell('everyone');
    },
    reveal: () => {
      const at = current();
      at.phase = 'revealed';
      for (const [id, { points }] of at.given) {
        const player = players.get(id);
        if (player) player.points += points;
      }
      const sorted = [...players.values()].sort((a, b) => b.points - a.points);
      ranks = new Map(
        sorted.map(({ id, points }) => [id, 1 + sorted.findIndex((one) => one.points === points)]),
      );
      tell('everyone');
    },
    show: (next) => {
      stage = next;
      opening = null;
      tell('everyone');
    },
    remove: async (name) => {
      const { id } = find(name);
      await write({ type: 'removed', player: id });
      drop(id);
      tell(id);
    },
    points: () => Object.fromEntries([...players.values()].map(({ name, points }) => [name, points])),
    answered: () => opening?.given.size ?? 0,
    connected: () => [...players.values()].filter((one) => one.isConnected).map(({ name }) => name),
    journalFile,
    close: () => journal.close(),
  };
}

type AskedPhase = 'question' | 'open' | 'paused' | 'closed' | 'revealed';
type OmitMine<View> = View extends { phase: AskedPhase } ? Omit<View, 'player' | 'points' | 'rank'> : never;
type AskedView = OmitMine<PlayerView>;

const yes = (): RoomOutcome => ({ ok: true, value: undefined });
const no = (refusal: Extract<RoomOutcome, { ok: false }>['refusal']) => ({ ok: false, refusal }) as const;

/** A question as players see it, with its options in an order of their own. */
function askedQuestion(bank: Bank, question: Question, optionsOnly: boolean): AskedQuestion {
  const film = bank.films.find(({ id }) => id === question.film);
  const [order] = showOptions(question, randomFrom(7));
  const options = 'options' in question ? question.options : [];
  const inOrder = order.flatMap((id): Option[] => options.filter((option) => option.id === id));
  return {
    kind: question.kind,
    stem: optionsOnly ? null : question.stem,
    ...(question.attribution && { attribution: question.attribution }),
    film: film ? { title: film.title, year: film.year } : null,
    options: inOrder,
    prompts: question.kind === 'match' ? question.prompts : [],
    clues: question.kind === 'clues' ? question.clues.slice(0, 1) : [],
    line: question.kind === 'place' ? question.line : [],
    card: question.kind === 'place' ? { id: question.card.id, text: question.card.text } : null,
    range: question.kind === 'number' ? { ...question.range, unit: question.unit } : null,
    take: question.kind === 'select' ? question.key.length : null,
  };
}
