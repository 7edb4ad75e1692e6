import type { PhoneMessage } from '../../contract/room/fromPhone.ts';
import {
  type Farewell,
  type Me,
  type Refusal,
  type RoomCard,
  RoomMessage,
  type Scene,
} from '../../contract/room/toPhone.ts';
import { newToken, type PhoneStorage } from './tokenStorage.ts';

/** What the page shows. */
export interface RoomState {
  /** `waiting` for the next attempt to connect. */
  link: 'connecting' | 'open' | 'waiting';
  /** What has to be done before one plays; `in` when nothing has; `gone` when the room does not want this phone. */
  step: 'connecting' | 'code' | 'name' | 'in' | 'gone';
  room: RoomCard | null;
  me: Me | null;
  scene: Scene | null;
  /** When the time of the scene is up, on the clock of `performance.now()`; null without time, and while it stands. */
  deadline: number | null;
  /** What this phone has sent and not heard of yet. */
  sending: Sending | null;
  /** What was refused, until something else happens. */
  refused: { code: Refusal; what: Sent['type'] | 'hello' } | null;
  gone: Farewell | null;
}

type Sent = Extract<PhoneMessage, { request: number }>;
type WithoutRequest<Message> = Message extends Sent ? Omit<Message, 'request'> : never;
/** What a player can do, without the number that it is sent under. */
export type Action = WithoutRequest<Sent>;
interface Sending {
  action: Action;
  request: number;
}

export interface RoomStore {
  get: () => RoomState;
  subscribe: (changed: () => void) => () => void;
  start: () => void;
  /** Looks at once whether the connection still stands. */
  wake: () => void;
  enterCode: (code: string) => void;
  send: (action: Action) => void;
}

const PROTOCOL = 1;
/** The waits before one attempt to connect and the next, in ms; the last one again and again. */
const WAITS_MS = [300, 600, 1_200, 2_500, 5_000];
/** The room asks for a sign of life at least every ten seconds; without that the connection is dead. */
const SILENT_MS = 25_000;
/** After a sleep this long without a word, a connection is not trusted. */
const DOZED_MS = 11_000;
/** These say that what was asked is done already, as when an answer is sent again after the connection was lost. */
const DONE_ALREADY: readonly Refusal[] = ['already-answered'];

/** The connection to the room, and what is known from it. Loses nothing that the room has taken. */
export function createRoomStore(options: {
  url: string;
  code: string | null;
  storage: PhoneStorage;
}): RoomStore {
  const { url, storage } = options;
  let code = options.code ?? storage.get('code');
  let state: RoomState = {
    link: 'connecting',
    step: 'connecting',
    room: null,
    me: null,
    scene: null,
    deadline: null,
    sending: null,
    refused: null,
    gone: null,
  };
  const listeners = new Set<() => void>();
  let socket: WebSocket | null = null;
  let attempts = 0;
  let retry = 0;
  let watch = 0;
  let heardAt = 0;
  let requests = 0;
  /** Set when the connection was lost with something on its way. */
  let isWaitingAgain = false;

  function set(changes: Partial<RoomState>): void {
    state = { ...state, ...changes };
    listeners.forEach((changed) => {
      changed();
    });
  }

  function say(message: PhoneMessage): void {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  }

  function connect(): void {
    clearTimeout(retry);
    set({ link: 'connecting' });
    const opened = new WebSocket(url);
    socket = opened;
    heardAt = performance.now();
    opened.onopen = hello;
    opened.onmessage = (event) => {
      if (socket === opened) hear(event.data);
    };
    opened.onclose = () => {
      if (socket === opened) lost();
    };
  }

  function hello(): void {
    const token = storage.get('token');
    if (token === null && code === null) {
      askForCode(null);
      return;
    }
    say({
      type: 'hello',
      protocol: PROTOCOL,
      ...(code !== null && { code }),
      ...(token !== null && { token }),
    });
  }

  /** Nobody is kept waiting at the door: the room is asked again once there is a code to show. */
  function askForCode(refused: RoomState['refused']): void {
    drop();
    set({ link: 'open', step: 'code', refused });
  }

  function lost(): void {
    socket = null;
    isWaitingAgain = state.sending !== null;
    if (state.step === 'gone') return;
    const wait = WAITS_MS[Math.min(attempts, WAITS_MS.length - 1)] ?? 0;
    attempts++;
    set({ link: 'waiting' });
    // Not all phones of a room at the same moment.
    retry = window.setTimeout(connect, wait * (0.7 + 0.6 * Math.random()));
  }

  function drop(): void {
    const old = socket;
    socket = null;
    isWaitingAgain = state.sending !== null;
    if (old) {
      old.onclose = null;
      old.close();
    }
  }

  function hear(data: unknown): void {
    heardAt = performance.now();
    const read = RoomMessage.safeParse(typeof data === 'string' ? parse(data) : null);
    // A message that this page does not know is none for it.
    if (read.success) take(read.data);
  }

  function take(message: RoomMessage): void {
    switch (message.type) {
      case 'welcome':
        attempts = 0;
        if (code !== null) storage.set('code', code);
        set({
          link: 'open',
          room: message.room,
          step: message.joined ? 'in' : 'name',
          refused: null,
          ...(message.joined ? {} : { scene: null, me: null, sending: null }),
        });
        return;
      case 'joined':
        storage.set('token', message.token);
        set({ step: 'in', sending: null, refused: null });
        return;
      case 'me':
        set({ me: message.me });
        return;
      case 'scene':
        setScene(message.scene);
        return;
      case 'ack':
        if (state.sending?.request === message.request) acknowledged(state.sending.action);
        return;
      case 'refused':
        refuse(message.request, message.code, message.retryInMs);
        return;
      case 'ping':
        say({ type: 'pong', nonce: message.nonce });
        return;
      case 'bye':
        bye(message.code);
        return;
      case 'tested':
    }
  }

  function setScene(scene: Scene): void {
    const runs = scene.phase === 'open' && scene.leftMs !== null;
    const was = openingOf(state.scene);
    const isNew = was !== openingOf(scene) || state.scene?.phase !== scene.phase;
    set({
      scene,
      deadline: runs && scene.leftMs !== null ? performance.now() + scene.leftMs : null,
      ...(isNew && { refused: null }),
    });
    const { sending } = state;
    if (!sending) return;
    if ('opening' in sending.action && sending.action.opening !== openingOf(scene)) set({ sending: null });
    else if (isWaitingAgain) {
      // It may have been lost with the connection. The room takes it once, however often it comes.
      isWaitingAgain = false;
      transmit(sending.action);
    }
  }

  function acknowledged(action: Action): void {
    const { scene } = state;
    if (action.type === 'answer' && scene?.phase === 'open' && scene.opening === action.opening)
      set({ sending: null, refused: null, scene: { ...scene, response: action.response } });
    else set({ sending: null, refused: null });
  }

  function refuse(request: number | null, refusal: Refusal, retryInMs?: number): void {
    const { sending } = state;
    if (refusal === 'wrong-token') {
      storage.set('token', null);
      if (sending?.request === request) transmit(sending.action);
      else if (code === null) askForCode(null);
      return;
    }
    if (refusal === 'wrong-code') {
      code = null;
      storage.set('code', null);
      askForCode({ code: refusal, what: 'hello' });
      return;
    }
    if (refusal === 'slow-down') {
      const again = sending
        ? () => {
            transmit(sending.action);
          }
        : hello;
      set({ refused: { code: refusal, what: sending ? sending.action.type : 'hello' } });
      window.setTimeout(again, (retryInMs ?? 1_000) + 1_000 * Math.random());
      return;
    }
    if (request !== sending?.request) return;
    if (DONE_ALREADY.includes(refusal) && sending.action.type === 'answer') set({ sending: null });
    else set({ sending: null, refused: { code: refusal, what: sending.action.type } });
  }

  function bye(farewell: Farewell): void {
    if (farewell === 'removed') storage.set('token', null);
    if (farewell === 'closed' || farewell === 'too-slow') return;
    set({ step: 'gone', gone: farewell });
  }

  function transmit(action: Action): void {
    const request = ++requests;
    set({ sending: { action, request }, refused: null });
    say(action.type === 'join' ? { ...action, request, token: ownToken() } : { ...action, request });
  }

  /** This phone's token, kept before it is sent: if the room takes it and its answer is lost, the player is known all the same. */
  function ownToken(): string {
    const token = storage.get('token') ?? newToken();
    storage.set('token', token);
    return token;
  }

  function check(silentFor: number): void {
    if (state.step === 'gone' || state.step === 'code') return;
    if (!socket) connect();
    else if (performance.now() - heardAt > silentFor) {
      drop();
      connect();
    }
  }

  return {
    get: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
    start: () => {
      connect();
      watch =
        watch ||
        window.setInterval(() => {
          if (socket) check(SILENT_MS);
        }, 2_000);
    },
    wake: () => {
      check(DOZED_MS);
    },
    enterCode: (typed) => {
      code = typed.replace(/[\s-]/g, '').toUpperCase();
      set({ refused: null, step: 'connecting' });
      connect();
    },
    send: (action) => {
      if (state.sending) return;
      transmit(action);
    },
  };

  function parse(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  }
}

/** The opening that a scene is of; null for one of none. */
function openingOf(scene: Scene | null): string | null {
  return scene && 'opening' in scene ? scene.opening : null;
}
