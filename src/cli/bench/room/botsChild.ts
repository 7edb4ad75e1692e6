/** Players for the bench, in a process of their own: they do as little as they can, so that the server is what is measured. */
import { WebSocket } from 'ws';
import type { Seen, ServerAt } from './protocol.ts';
import { answerBench } from './talk.ts';

/** How many connect at a time. */
const AT_A_TIME = 100;
/** Answers come within this time, as when all know it at once. */
const ANSWER_WITHIN_MS = 1_000;
const GIVE_UP_MS = 30_000;

interface Bot {
  socket: WebSocket;
  joined: () => void;
  openedAt: number;
  answeredAt: number;
  acknowledgedAt: number;
  answer: string;
}

const bots: Bot[] = [];
let opened = 0;
let acknowledged = 0;
let changed: () => void = () => undefined;

async function join(at: ServerAt, name: string): Promise<void> {
  const socket = new WebSocket(`${at.url.replace('http', 'ws')}/room`, { perMessageDeflate: false });
  await new Promise<void>((resolve, reject) => {
    const bot: Bot = { socket, joined: resolve, openedAt: 0, answeredAt: 0, acknowledgedAt: 0, answer: '' };
    bots.push(bot);
    socket.on('error', reject);
    socket.on('open', () => {
      socket.send(JSON.stringify({ type: 'hello', protocol: 1, code: at.code }));
    });
    socket.on('message', (data: Buffer) => {
      const now = performance.now();
      hear(bot, data, name, now);
    });
  });
}

function hear(bot: Bot, data: Buffer, name: string, now: number): void {
  // By its beginning; only a question is read whole, and only once by each bot.
  const start = data.toString('latin1', 0, 48);
  if (start.startsWith('{"type":"ack"')) {
    if (bot.acknowledgedAt === 0) acknowledged++;
    bot.acknowledgedAt = now;
    if (acknowledged === bots.length) changed();
  } else if (start.startsWith('{"type":"scene"') && bot.openedAt === 0 && data.includes('"phase":"open"')) {
    bot.openedAt = now;
    opened++;
    const text = data.toString();
    const { scene } = JSON.parse(text) as {
      scene: { opening: string; question: { options: { id: string }[] } };
    };
    const { options } = scene.question;
    bot.answer = JSON.stringify({
      type: 'answer',
      request: 7,
      opening: scene.opening,
      response: { kind: 'choice', option: options[Math.floor(Math.random() * options.length)]?.id },
    });
    if (opened === bots.length) changed();
  } else if (start.startsWith('{"type":"welcome"'))
    bot.socket.send(JSON.stringify({ type: 'join', request: 1, name, team: null }));
  else if (start.startsWith('{"type":"joined"')) bot.joined();
  else if (start.startsWith('{"type":"refused"')) throw new Error(data.toString());
  else if (start.startsWith('{"type":"ping"')) {
    const { nonce } = JSON.parse(data.toString()) as { nonce: string };
    bot.socket.send(JSON.stringify({ type: 'pong', nonce }));
  }
}

/** Waits until it is so, or for as long as anybody would. */
async function until(is: () => boolean): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, GIVE_UP_MS);
    changed = () => {
      if (!is()) return;
      clearTimeout(timer);
      resolve();
    };
    changed();
  });
}

answerBench({
  join: async ({ at, players }: { at: ServerAt; players: number }): Promise<number> => {
    const startedAt = performance.now();
    const names = Array.from({ length: players }, (_, index) => `Bot ${index}`);
    const next = async (): Promise<void> => {
      for (let name = names.shift(); name !== undefined; name = names.shift()) await join(at, name);
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, next));
    return performance.now() - startedAt;
  },
  /** Before the question is opened. */
  ready: () => {
    opened = acknowledged = 0;
    for (const bot of bots) bot.openedAt = bot.answeredAt = bot.acknowledgedAt = 0;
  },
  /** Once all have the question: all answer. */
  answer: async (): Promise<Seen> => {
    await until(() => opened === bots.length);
    const times = bots.map(({ openedAt }) => openedAt);
    for (const bot of bots)
      setTimeout(() => {
        bot.answeredAt = performance.now();
        bot.socket.send(bot.answer);
      }, Math.random() * ANSWER_WITHIN_MS);
    await until(() => acknowledged === bots.length);
    return {
      spreadMs: Math.max(...times) - Math.min(...times),
      ackMs: bots.filter((bot) => bot.acknowledgedAt > 0).map((bot) => bot.acknowledgedAt - bot.answeredAt),
      unacknowledged: bots.filter((bot) => bot.acknowledgedAt === 0).length,
    };
  },
});
