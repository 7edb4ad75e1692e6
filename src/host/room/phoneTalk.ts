import {
  type PhoneMessage,
  PhoneMessage as PhoneMessageSchema,
  ROOM_PROTOCOL,
} from '../../contract/room/fromPhone.ts';
import { cleanName } from './cleanName.ts';
import { findResponse } from './hiddenAnswer.ts';
import { isJoinCode } from './joinCode.ts';
import type { OpaqueIds } from './opaqueIds.ts';
import type { Phone } from './phone.ts';
import type { RoomEvening, RoomOutcome } from './roomEvening.ts';
import { hashToken, newPlayerToken, type RoomTokens } from './roomTokens.ts';
import type { ShownViews } from './shownViews.ts';

/** More than this of one player waiting for the disk is nothing an honest phone asks for. */
const MOST_WAITING = 8;

interface Parts {
  evening: RoomEvening;
  tokens: RoomTokens;
  code: string;
  ids: OpaqueIds;
  views: ShownViews;
  /** The phone belongs to a player from now on; another phone of theirs is let go. */
  enter: (phone: Phone, player: string) => void;
  queues: Queues;
  tested: (phone: Phone) => void;
}

/** What each player asked for and is not done yet, one after the other, whichever phone it came from. */
export type Queues = Map<string, { waiting: number; last: Promise<void> }>;

/**
 * Answers what phones say.
 * @returns takes one message
 */
export function createPhoneTalk(
  parts: Parts,
): (phone: Phone, data: Buffer, isBinary: boolean, at: number) => void {
  const { evening, tokens, ids, views, queues } = parts;
  /** The tokens of those who are being written down at this moment. */
  const joining = new Set<string>();

  return (phone, data, isBinary, receivedAt) => {
    phone.heardAt = receivedAt;
    if (!phone.mayTalk(receivedAt)) return;
    const message = isBinary ? undefined : parse(data);
    if (message === undefined) {
      phone.strike();
      phone.refuse(null, 'bad-message');
      return;
    }
    const read = PhoneMessageSchema.safeParse(message);
    if (!read.success) {
      phone.strike();
      phone.refuse(requestOf(message), 'bad-message');
      return;
    }
    hear(phone, read.data, receivedAt);
  };

  function hear(phone: Phone, message: PhoneMessage, receivedAt: number): void {
    switch (message.type) {
      case 'hello':
        hello(phone, message, receivedAt);
        return;
      case 'test':
        parts.tested(phone);
        phone.send({ type: 'tested' });
        return;
      case 'pong':
        phone.latency.pong(message.nonce, receivedAt);
        return;
      case 'join':
        if (!phone.isKnown) phone.refuse(message.request, 'hello-first');
        else if (phone.player !== null) phone.refuse(message.request, 'already-joined');
        else void join(phone, message, receivedAt);
        return;
      case 'answer':
      case 'buzz':
      case 'joker':
      case 'wager':
      case 'defend':
      case 'rate':
      case 'shot': {
        const { player } = phone;
        if (player === null) phone.refuse(message.request, phone.isKnown ? 'join-first' : 'hello-first');
        else play(phone, player, message, receivedAt);
      }
    }
  }

  function hello(phone: Phone, message: PhoneMessage & { type: 'hello' }, now: number): void {
    if (message.protocol !== ROOM_PROTOCOL) {
      phone.refuse(null, 'wrong-protocol');
      phone.end('reload');
      return;
    }
    if (phone.player !== null) {
      phone.refuse(null, 'already-joined');
      return;
    }
    const player = message.token === undefined ? null : tokens.find(hashToken(message.token));
    const isBack = player !== null && evening.has(player);
    if (!isBack) {
      // After too many wrong ones not even the right one opens, or one could go on trying.
      const { wrongCodes } = phone.address;
      const isRight = message.code !== undefined && isJoinCode(message.code, parts.code);
      const retryInMs = isRight ? wrongCodes.wait(now) : wrongCodes.take(now);
      if (retryInMs > 0) {
        phone.refuse(null, 'slow-down', retryInMs);
        return;
      }
      if (message.token !== undefined) phone.refuse(null, 'wrong-token');
      else if (!isRight) phone.refuse(null, 'wrong-code');
      if (!isRight) return;
    }
    phone.isKnown = true;
    const { name, teams, newTeams } = evening.about();
    phone.send({
      type: 'welcome',
      protocol: ROOM_PROTOCOL,
      room: { name, teams, newTeams },
      joined: isBack,
    });
    if (isBack) parts.enter(phone, player);
  }

  async function join(
    phone: Phone,
    message: PhoneMessage & { type: 'join' },
    receivedAt: number,
  ): Promise<void> {
    const { request } = message;
    const named = cleanName(message.name);
    if (!named.ok) {
      phone.refuse(request, named.code);
      return;
    }
    const team = teamOf(message.team);
    if (team === undefined) {
      phone.refuse(request, 'team-unknown');
      return;
    }
    const retryInMs = phone.address.joins.take(receivedAt);
    if (retryInMs > 0) {
      phone.refuse(request, 'slow-down', retryInMs);
      return;
    }
    await answered(phone, request, async () => {
      const token = message.token ?? newPlayerToken();
      const tokenHash = hashToken(token);
      if (phone.isJoining || joining.has(tokenHash)) {
        phone.refuse(request, 'already-joined');
        return;
      }
      const known = tokens.find(tokenHash);
      if (known !== null) {
        // Asked for before, and the answer was lost on its way.
        if (evening.has(known)) enter(phone, request, token, known);
        else phone.refuse(request, 'wrong-token');
        return;
      }
      phone.isJoining = true;
      joining.add(tokenHash);
      try {
        const joined = await evening.join({ name: named.name, team, tokenHash });
        if (joined.ok) enter(phone, request, token, joined.value.player);
        else phone.refuse(request, joined.refusal);
      } finally {
        phone.isJoining = false;
        joining.delete(tokenHash);
      }
    });
  }

  function enter(phone: Phone, request: number, token: string, player: string): void {
    phone.send({ type: 'joined', request, token });
    parts.enter(phone, player);
  }

  /** The team asked for; undefined for one that is not there and may not be made up. */
  function teamOf(team: string | null): string | null | undefined {
    const { teams, newTeams } = evening.about();
    if (team === null || teams.some(({ id }) => id === team)) return team;
    const named = newTeams ? cleanName(team) : undefined;
    return named?.ok === true ? named.name : undefined;
  }

  function play(phone: Phone, player: string, message: Played, receivedAt: number): void {
    const queue = queues.get(player) ?? { waiting: 0, last: Promise.resolve() };
    if (queue.waiting >= MOST_WAITING) {
      phone.refuse(message.request, 'slow-down', 1_000);
      return;
    }
    queue.waiting++;
    queues.set(player, queue);
    const act = async (): Promise<void> => {
      await answered(phone, message.request, async () => {
        const outcome = await doPlay(phone, player, message, receivedAt);
        if (!outcome.ok) phone.refuse(message.request, outcome.refusal);
        else if (message.type === 'answer')
          phone.acknowledgeAnswer(message.request, JSON.stringify(message.response));
        else phone.send({ type: 'ack', request: message.request });
      });
      queue.waiting--;
      if (queue.waiting === 0) queues.delete(player);
    };
    queue.last = queue.waiting === 1 ? act() : queue.last.then(act);
  }

  async function doPlay(
    phone: Phone,
    player: string,
    message: Played,
    receivedAt: number,
  ): Promise<RoomOutcome> {
    switch (message.type) {
      case 'answer': {
        const opening = ids.find(message.opening);
        if (!opening) return refused('other-question');
        const response = findResponse(message.response, opening.names);
        if (!response) return refused('bad-answer');
        return evening.answer(player, opening.id, response, receivedAt);
      }
      case 'buzz': {
        const opening = ids.find(message.opening);
        if (!opening) return refused('other-question');
        return evening.buzz(player, opening.id, receivedAt, phone.latency.oneWayMs());
      }
      case 'joker':
        return evening.playJoker(player);
      case 'wager':
        return evening.placeWager(player, message.points);
      case 'defend':
        return evening.placeDefence(player, message.values);
      case 'rate': {
        const film = views.rated().find(message.film);
        return film === undefined ? refused('bad-answer') : evening.rateFilm(player, film, message.hearts);
      }
      case 'shot': {
        const opening = ids.find(message.opening);
        return opening
          ? evening.shoot(player, opening.id, message.elapsedMs)
          : Promise.resolve(refused('other-question'));
      }
    }
  }

  /** Does what was asked; what the evening throws is told as a failure, and nobody else notices. */
  async function answered(phone: Phone, request: number, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      console.error(error);
      phone.refuse(request, 'failed');
    }
  }
}

type Played = Extract<
  PhoneMessage,
  { type: 'answer' | 'buzz' | 'joker' | 'wager' | 'defend' | 'rate' | 'shot' }
>;

const refused = (refusal: 'other-question' | 'bad-answer'): RoomOutcome => ({ ok: false, refusal });

function parse(data: Buffer): unknown {
  try {
    return JSON.parse(data.toString());
  } catch {
    return undefined;
  }
}

/** The number of a message that is wrong in other ways, so that the phone knows which. */
function requestOf(message: unknown): number | null {
  if (typeof message !== 'object' || message === null || !('request' in message)) return null;
  const { request } = message;
  return typeof request === 'number' && Number.isInteger(request) ? request : null;
}
