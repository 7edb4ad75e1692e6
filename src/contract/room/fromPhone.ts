import { z } from 'zod';
import { Response } from '../../quiz/events.ts';

/** The version of what phones and the room say to each other. A phone of another version is told to load the page anew. */
export const ROOM_PROTOCOL = 1;

/** The longest message a phone may send, in bytes. */
export const LONGEST_PHONE_MESSAGE = 16 * 1024;

/** The number a phone gives what it asks for, and by which it knows the answer. */
const request = z.number().int().min(0).max(0x7fff_ffff);
/** The name of one opening of one question, as the room gave it out. */
const opening = z.string().min(1).max(40);

/** All that a phone can say. It is the vocabulary of a player: nothing in it is for a host to do. */
export const PhoneMessage = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('hello'),
    protocol: z.number().int(),
    /** The code that the stage shows; not needed with a token. */
    code: z.string().max(16).optional(),
    /** What the phone was given when it joined. */
    token: z.string().max(64).optional(),
  }),
  z.strictObject({
    type: z.literal('join'),
    request,
    name: z.string().max(400),
    /** The id of a team, or the name of a new one where those may be made up. */
    team: z.string().max(400).nullable(),
    /** 128 random bits or more that the phone made and kept before it asked, so that no answer has to reach it. */
    token: z
      .string()
      .regex(/^[A-Za-z0-9_-]{22,64}$/)
      .optional(),
  }),
  z.strictObject({ type: z.literal('answer'), request, opening, response: Response }),
  z.strictObject({ type: z.literal('buzz'), request, opening }),
  z.strictObject({ type: z.literal('joker'), request }),
  z.strictObject({ type: z.literal('wager'), request, points: z.number().int().min(0).max(1_000_000_000) }),
  z.strictObject({
    type: z.literal('defend'),
    request,
    /** The points on each question of the round, in the order of the questions. */
    values: z.array(z.number().int().min(0).max(1_000)).max(60),
  }),
  z.strictObject({
    type: z.literal('rate'),
    request,
    film: z.string().min(1).max(40),
    hearts: z.number().int().min(1).max(5),
  }),
  z.strictObject({
    type: z.literal('shot'),
    request,
    opening,
    /** How long the reel ran, in ms. */
    elapsedMs: z.number().min(0).max(600_000),
  }),
  /** The answer to a `ping`. */
  z.strictObject({ type: z.literal('pong'), nonce: z.string().max(40) }),
  /** Of the page that tests whether a phone gets through. */
  z.strictObject({ type: z.literal('test') }),
]);
export type PhoneMessage = z.infer<typeof PhoneMessage>;
