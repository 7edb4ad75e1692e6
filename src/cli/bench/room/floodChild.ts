/** Phones that mean no good, in a process of their own: so many messages a second, of every kind that no player sends. */
import { WebSocket } from 'ws';
import type { Flooded, ServerAt } from './protocol.ts';
import { answerBench } from './talk.ts';

const CONNECTIONS = 20;
const EVERY_MS = 20;
/** In each so many ms. */
const MESSAGES = 20;

const answer = {
  type: 'answer',
  opening: 'opening-----',
  response: { kind: 'choice', option: 'option------' },
};
/** What is sent in turn. */
const MESSAGES_OF_EVERY_KIND: readonly (string | Buffer)[] = [
  JSON.stringify({ ...answer, request: 1 }),
  '{"type":"answer"}',
  '{"type":',
  Buffer.from([0, 255, 1, 2]),
  JSON.stringify({ type: 'join', request: 1, name: '<b>\u202e</b>', team: null }),
  JSON.stringify({ type: 'next' }),
  JSON.stringify({ type: 'hello', protocol: 1, token: 'x'.repeat(22) }),
  JSON.stringify({ type: 'buzz', request: 2, opening: 'x'.repeat(40) }),
  'x'.repeat(15_000),
  JSON.stringify({ type: 'test' }),
];
const HUGE = 'x'.repeat(5_000_000);

let sent = 0;
let startedAt = 0;
let timer: NodeJS.Timeout | undefined;
let thrownOut = 0;
const sockets: WebSocket[] = [];

/** A connection that comes again whenever it is thrown out. */
function connect(at: ServerAt, place: number): void {
  const socket = new WebSocket(`${at.url.replace('http', 'ws')}/room`, { perMessageDeflate: false });
  sockets[place] = socket;
  socket.on('error', () => undefined);
  socket.on('open', () => {
    socket.send(JSON.stringify({ type: 'hello', protocol: 1, code: at.code }));
  });
  socket.on('close', () => {
    thrownOut++;
    if (timer) connect(at, place);
  });
}

answerBench({
  start: ({ at }: { at: ServerAt }) => {
    sent = thrownOut = 0;
    startedAt = performance.now();
    let turn = 0;
    timer = setInterval(() => {
      // As many as are due by now, for a timer that comes late is no smaller flood.
      const due = Math.floor(((performance.now() - startedAt) / EVERY_MS) * MESSAGES);
      for (let tries = 0; sent < due && tries < due; tries++) {
        const socket = sockets[turn++ % CONNECTIONS];
        if (socket?.readyState !== WebSocket.OPEN) continue;
        const message = MESSAGES_OF_EVERY_KIND[sent % MESSAGES_OF_EVERY_KIND.length] ?? '';
        socket.send(sent % 1_000 === 999 ? HUGE : message);
        sent++;
      }
    }, EVERY_MS);
    for (let place = 0; place < CONNECTIONS; place++) connect(at, place);
  },
  stop: (): Flooded => {
    clearInterval(timer);
    timer = undefined;
    for (const socket of sockets) socket.terminate();
    return { perSecond: sent / ((performance.now() - startedAt) / 1000), thrownOut };
  },
});
