import { WebSocket } from 'ws';
import { anyAnswer, type Heard, read, type Scene } from './protocol.ts';

export interface BotOptions {
  /** Where the room is: `http://192.168.1.5:8080`. */
  url: string;
  code: string;
  name: string;
  /** Each answer is given after some time, up to this, in ms. */
  answerWithinMs: number;
  /** From 0 to 1. */
  random: () => number;
  /** Told of everything that happened. */
  saw: (sight: Sight) => void;
}

/** What a bot saw, and when, in ms on the clock of `performance.now()` with its time origin added. */
export type Sight =
  | { type: 'joined'; tookMs: number }
  | { type: 'opened'; opening: string; at: number; scene: Scene }
  | { type: 'acknowledged'; opening: string; tookMs: number; response: unknown }
  | { type: 'points'; points: number }
  | { type: 'refused'; what: string; code: string }
  | { type: 'lost' }
  | { type: 'ended'; code: string };

export interface Bot {
  /** Kept once it has joined. */
  joined: Promise<void>;
  leave: () => void;
}

/** The waits before one attempt to connect and the next, in ms. */
const WAITS_MS = [100, 300, 1_000, 2_500, 5_000];
/** After these the room does not want to see this player again. */
const FINAL = ['elsewhere', 'removed', 'reload', 'abuse'];

/** The time now, the same for all processes of this computer. */
const clock = (): number => performance.timeOrigin + performance.now();

/** A player that joins, answers whatever is asked, and comes back when its connection is lost. */
export function startBot(options: BotOptions): Bot {
  const { url, code, name, answerWithinMs, random, saw } = options;
  const address = `${url.replace(/^http/, 'ws').replace(/\/+$/, '')}/room`;
  let socket: WebSocket | null = null;
  let token: string | null = null;
  let attempts = 0;
  let requests = 0;
  let isOver = false;
  let answered = '';
  let joinedSince = clock();
  const timers = new Set<NodeJS.Timeout>();
  const waiting = new Map<number, { what: string; opening: string; sentAt: number; message: object }>();
  let resolveJoined: () => void = () => undefined;
  const joined = new Promise<void>((resolve) => (resolveJoined = resolve));

  function later(ms: number, work: () => void): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      if (!isOver) work();
    }, ms);
    timers.add(timer);
  }

  function say(message: object): void {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  }

  function ask(what: string, opening: string, message: object): void {
    const request = ++requests;
    waiting.set(request, { what, opening, sentAt: clock(), message });
    say({ type: what, request, ...message });
  }

  function connect(): void {
    const opened = new WebSocket(address, { perMessageDeflate: false });
    socket = opened;
    opened.on('error', () => undefined);
    opened.on('open', () => {
      say({ type: 'hello', protocol: 1, code, ...(token !== null && { token }) });
    });
    opened.on('message', (data: Buffer) => {
      const heard = read(data.toString());
      if (heard) hear(heard);
    });
    opened.on('close', () => {
      waiting.clear();
      answered = '';
      if (isOver) return;
      saw({ type: 'lost' });
      later((WAITS_MS[Math.min(attempts++, WAITS_MS.length - 1)] ?? 0) * (0.7 + 0.6 * random()), connect);
    });
  }

  function hear(heard: Heard): void {
    switch (heard.type) {
      case 'welcome':
        attempts = 0;
        if (!heard.joined) {
          joinedSince = clock();
          ask('join', '', { name, team: null });
        }
        return;
      case 'joined':
        token = heard.token;
        waiting.delete(heard.request);
        saw({ type: 'joined', tookMs: clock() - joinedSince });
        resolveJoined();
        return;
      case 'ack': {
        const asked = waiting.get(heard.request);
        waiting.delete(heard.request);
        if (asked?.what === 'answer')
          saw({
            type: 'acknowledged',
            opening: asked.opening,
            tookMs: clock() - asked.sentAt,
            response: 'response' in asked.message ? asked.message.response : null,
          });
        return;
      }
      case 'refused':
        refused(heard);
        return;
      case 'scene':
        look(heard.scene);
        return;
      case 'ping':
        say({ type: 'pong', nonce: heard.nonce });
        return;
      case 'bye':
        if (!FINAL.includes(heard.code)) return;
        isOver = true;
        saw({ type: 'ended', code: heard.code });
        return;
      case 'me':
        saw({ type: 'points', points: heard.me.points });
    }
  }

  function refused({ request, code: refusal, retryInMs }: Heard & { type: 'refused' }): void {
    const asked = request === null ? undefined : waiting.get(request);
    if (request !== null) waiting.delete(request);
    if (refusal === 'slow-down') {
      later((retryInMs ?? 1_000) + 1_000 * random(), () => {
        if (asked) ask(asked.what, asked.opening, asked.message);
        else say({ type: 'hello', protocol: 1, code, ...(token !== null && { token }) });
      });
      return;
    }
    if (refusal === 'wrong-token') token = null;
    saw({ type: 'refused', what: asked?.what ?? 'hello', code: refusal });
  }

  function look(scene: Scene): void {
    const { phase, opening, question } = scene;
    if (phase === 'open' && opening !== undefined && question) {
      const mayAnswer = scene.response === null && scene.buzzer?.state !== 'beaten';
      if (!mayAnswer || answered === `${opening} ${scene.buzzer?.state}`) return;
      if (!answered.startsWith(opening)) saw({ type: 'opened', opening, at: clock(), scene });
      answered = `${opening} ${scene.buzzer?.state}`;
      later(random() * answerWithinMs, () => {
        if (scene.buzzer?.state === 'may') ask('buzz', opening, { opening });
        else ask('answer', opening, { opening, response: anyAnswer(question, random) });
      });
    } else if ((phase === 'round' || phase === 'wager') && scene.joker === 'may' && random() < 0.2)
      ask('joker', '', {});
    else if (scene.defence?.placed === false && random() < 0.5)
      ask('defend', '', { values: turned(scene.defence.values, random()) });
    else if (phase === 'wager' && scene.wager === null)
      ask('wager', '', { points: Math.floor(random() * (scene.most ?? 0)) });
    else if (phase === 'shot' && scene.mayShoot === true && opening !== undefined)
      ask('shot', opening, { opening, elapsedMs: 800 + 400 * random() });
    else if (phase === 'rate')
      for (const film of scene.films ?? [])
        if (film.hearts === null) ask('rate', '', { film: film.id, hearts: 1 + Math.floor(random() * 5) });
  }

  connect();
  return {
    joined,
    leave: () => {
      isOver = true;
      for (const timer of timers) clearTimeout(timer);
      socket?.terminate();
    },
  };
}

/** The same values from another one on. */
function turned(values: readonly number[], share: number): number[] {
  const at = Math.floor(values.length * share);
  return [...values.slice(at), ...values.slice(0, at)];
}
