import * as z from 'zod/mini';

/**
 * All that the room says to a phone, for the phone to check what comes. Written with zod's small build, because a phone
 * has to load it.
 */

const nullable = <T extends z.core.$ZodType>(type: T) => z.nullable(type);
const LocalText = z.object({ en: z.string(), zh: z.optional(z.string()) });
const Option = z.object({ id: z.string(), text: LocalText, original: z.optional(z.string()) });
const Card = z.object({ id: z.string(), text: LocalText, when: z.optional(LocalText) });

const PhoneResponse = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choice'), option: z.string() }),
  z.object({ kind: z.literal('truth'), option: z.string() }),
  z.object({ kind: z.literal('select'), options: z.array(z.string()) }),
  z.object({ kind: z.literal('order'), options: z.array(z.string()) }),
  z.object({ kind: z.literal('match'), pairs: z.record(z.string(), z.string()) }),
  z.object({ kind: z.literal('number'), number: z.number() }),
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('clues'), option: z.string() }),
  z.object({ kind: z.literal('place'), gap: z.number() }),
]);
/** An answer in the ids that the phone was given. */
export type PhoneResponse = z.infer<typeof PhoneResponse>;

const Kind = z.enum(['choice', 'truth', 'select', 'order', 'match', 'number', 'text', 'clues', 'place']);
const Topic = z.enum(['plot', 'cast', 'production', 'awards', 'release', 'reception', 'disputes']);

const PhoneQuestion = z.object({
  kind: Kind,
  /** Null when only the options are shown. */
  stem: nullable(LocalText),
  attribution: z.optional(LocalText),
  film: nullable(z.object({ title: LocalText, year: z.number() })),
  options: z.array(Option),
  prompts: z.array(Option),
  clues: z.array(LocalText),
  line: z.array(Card),
  card: nullable(z.object({ id: z.string(), text: LocalText })),
  range: nullable(z.object({ least: z.number(), most: z.number(), step: z.number(), unit: z.string() })),
  take: nullable(z.number()),
});
export type PhoneQuestion = z.infer<typeof PhoneQuestion>;

const RoundCard = z.object({
  number: z.number(),
  of: z.number(),
  title: z.string(),
  question: z.number(),
  questions: z.number(),
});

/** Whether this player's joker may be played on the round, or is. */
const Joker = z.enum(['none', 'may', 'played']);

/** Whom one defends against in this round, and the points that lie on each of its questions. */
const Defence = z.object({
  opponent: z.string(),
  questions: z.array(z.object({ topic: Topic, kind: Kind, difficulty: z.number() })),
  /** What counts as it is, in the order of the questions. */
  values: z.array(z.number()),
  /** Whether somebody has put them there; else the hardest questions have the most. */
  placed: z.boolean(),
});

const asked = { round: RoundCard, opening: z.string(), question: PhoneQuestion };
const timed = {
  ...asked,
  limitMs: nullable(z.number()),
  /** Left when this was sent. */
  leftMs: nullable(z.number()),
  response: nullable(PhoneResponse),
  mayChange: z.boolean(),
  buzzer: nullable(
    z.object({
      state: z.enum(['may', 'first', 'beaten', 'locked-out']),
      behindMs: nullable(z.number()),
    }),
  ),
};

/** What stands on the phone. */
const Scene = z.discriminatedUnion('phase', [
  z.object({ phase: z.literal('lobby') }),
  z.object({ phase: z.literal('half-time') }),
  z.object({ phase: z.literal('standings') }),
  z.object({ phase: z.literal('round'), round: RoundCard, joker: Joker, defence: nullable(Defence) }),
  z.object({
    phase: z.literal('wager'),
    round: RoundCard,
    most: z.number(),
    wager: nullable(z.number()),
    joker: Joker,
    defence: nullable(Defence),
  }),
  z.object({ phase: z.literal('question'), ...asked }),
  z.object({ phase: z.literal('open'), ...timed }),
  z.object({ phase: z.literal('paused'), ...timed }),
  z.object({ phase: z.literal('closed'), ...timed }),
  z.object({
    phase: z.literal('revealed'),
    ...asked,
    response: nullable(PhoneResponse),
    outcome: z.object({
      verdict: z.enum(['right', 'partly', 'wrong', 'late', 'missed', 'void', 'waiting']),
      points: z.number(),
      streak: z.number(),
    }),
    right: PhoneResponse,
    explanation: LocalText,
  }),
  z.object({
    phase: z.literal('shot'),
    opening: z.string(),
    mayShoot: z.boolean(),
    elapsedMs: nullable(z.number()),
  }),
  z.object({
    phase: z.literal('rate'),
    films: z.array(z.object({ id: z.string(), title: LocalText, hearts: nullable(z.number()) })),
  }),
  z.object({ phase: z.literal('finished'), players: z.number() }),
]);
export type Scene = z.infer<typeof Scene>;

/** Why the room did not do what a phone asked. */
export const REFUSALS = [
  // Of the room itself.
  'bad-message',
  'wrong-protocol',
  'wrong-code',
  'wrong-token',
  'hello-first',
  'join-first',
  'already-joined',
  'name-too-long',
  'slow-down',
  'failed',
  // Of the evening that is played in it.
  'unknown-player',
  'removed',
  'name-empty',
  'name-taken',
  'team-unknown',
  'full',
  'over',
  'not-open',
  'other-question',
  'too-late',
  'already-answered',
  'paused',
  'locked-out',
  'bad-answer',
  'not-now',
] as const;
const Refusal = z.enum(REFUSALS);
export type Refusal = z.infer<typeof Refusal>;

/** Why the room ends a connection. */
export const FAREWELLS = ['closed', 'elsewhere', 'removed', 'reload', 'abuse', 'too-slow'] as const;
const Farewell = z.enum(FAREWELLS);
export type Farewell = z.infer<typeof Farewell>;

const Me = z.object({
  name: z.string(),
  team: nullable(z.string()),
  points: z.number(),
  rank: nullable(z.number()),
});
/** The player at this phone. */
export type Me = z.infer<typeof Me>;

const RoomCard = z.object({
  name: z.string(),
  teams: z.array(z.object({ id: z.string(), name: z.string() })),
  newTeams: z.boolean(),
});
export type RoomCard = z.infer<typeof RoomCard>;

export const RoomMessage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('welcome'),
    protocol: z.number(),
    room: RoomCard,
    /** Whether the token was good: then the player is back, and `me` and `scene` follow. */
    joined: z.boolean(),
  }),
  z.object({ type: z.literal('joined'), request: z.number(), token: z.string() }),
  z.object({ type: z.literal('ack'), request: z.number() }),
  z.object({
    type: z.literal('refused'),
    /** Null when the message had no number that could be read. */
    request: nullable(z.number()),
    code: Refusal,
    /** Set with `slow-down`. */
    retryInMs: z.optional(z.number()),
  }),
  z.object({ type: z.literal('me'), me: Me }),
  z.object({ type: z.literal('scene'), scene: Scene }),
  z.object({ type: z.literal('ping'), nonce: z.string() }),
  z.object({ type: z.literal('tested') }),
  z.object({ type: z.literal('bye'), code: Farewell }),
]);
export type RoomMessage = z.infer<typeof RoomMessage>;
