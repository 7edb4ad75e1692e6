import { z } from 'zod';

/** What bots understand of the room's messages, as `docs/room-protocol.md` has them. */

const Text = z.object({ en: z.string(), zh: z.string().optional() });
const Option = z.object({ id: z.string(), text: Text });
export const Question = z.object({
  kind: z.enum(['choice', 'truth', 'select', 'order', 'match', 'number', 'text', 'clues', 'place']),
  options: z.array(Option),
  prompts: z.array(Option),
  line: z.array(z.object({ id: z.string() })),
  range: z.object({ least: z.number(), most: z.number(), step: z.number() }).nullable(),
  take: z.number().nullable(),
});
export type Question = z.infer<typeof Question>;

/** The scenes in which bots do something; all others are only looked at. */
export const Scene = z.object({
  phase: z.string(),
  /** Which round and question it is, from 1. */
  round: z.object({ number: z.number(), question: z.number() }).optional(),
  opening: z.string().optional(),
  question: Question.optional(),
  response: z.unknown().optional(),
  leftMs: z.number().nullable().optional(),
  buzzer: z.object({ state: z.string() }).nullable().optional(),
  joker: z.string().optional(),
  most: z.number().optional(),
  wager: z.number().nullable().optional(),
  defence: z
    .object({ values: z.array(z.number()), placed: z.boolean() })
    .nullable()
    .optional(),
  mayShoot: z.boolean().optional(),
  films: z.array(z.object({ id: z.string(), hearts: z.number().nullable() })).optional(),
});
export type Scene = z.infer<typeof Scene>;

const Known = z.discriminatedUnion('type', [
  z.object({ type: z.literal('welcome'), joined: z.boolean() }),
  z.object({ type: z.literal('joined'), request: z.number(), token: z.string() }),
  z.object({ type: z.literal('ack'), request: z.number() }),
  z.object({
    type: z.literal('refused'),
    request: z.number().nullable(),
    code: z.string(),
    retryInMs: z.number().optional(),
  }),
  z.object({ type: z.literal('me'), me: z.object({ name: z.string(), points: z.number() }) }),
  z.object({ type: z.literal('scene'), scene: Scene }),
  z.object({ type: z.literal('ping'), nonce: z.string() }),
  z.object({ type: z.literal('bye'), code: z.string() }),
]);
export type Heard = z.infer<typeof Known>;

/** A message of the room; null for one that this version does not know. */
export function read(text: string): Heard | null {
  const known = Known.safeParse(JSON.parse(text));
  return known.success ? known.data : null;
}

/** Any answer that the room takes for the question, drawn by `random` (from 0 to 1). */
export function anyAnswer(question: Question, random: () => number): Record<string, unknown> {
  const { kind, options, prompts, range } = question;
  const ids = options.map(({ id }) => id);
  const mixed = ids
    .map((id) => ({ id, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
  switch (kind) {
    case 'choice':
    case 'truth':
    case 'clues':
      return { kind, option: mixed[0] };
    case 'select':
      return { kind, options: mixed.slice(0, question.take ?? 2) };
    case 'order':
      return { kind, options: mixed };
    case 'match':
      return { kind, pairs: Object.fromEntries(prompts.map(({ id }, at) => [id, mixed[at]])) };
    case 'number': {
      if (!range) return { kind, number: 0 };
      const steps = Math.floor((range.most - range.least) / range.step);
      return { kind, number: range.least + Math.floor(random() * (steps + 1)) * range.step };
    }
    case 'text':
      return { kind, text: `an answer ${Math.floor(random() * 1000)}` };
    case 'place':
      return { kind, gap: Math.floor(random() * (question.line.length + 1)) };
  }
}
