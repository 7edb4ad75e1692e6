/**
 * The least that a server of phones can be: `ws`, the same frames to all, an acknowledgement at once. It knows no rules,
 * looks at nothing and keeps nothing.
 */
import { once } from 'node:events';
import { WebSocketServer } from 'ws';
import type { ServerAt } from './protocol.ts';
import { answerBench } from './talk.ts';
import { usage } from './usage.ts';

const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false });
await once(server, 'listening');
const address = server.address();
const port = typeof address === 'object' && address !== null ? address.port : 0;

const words = 'to see his daughter on the screen for a single second, in a newsreel';
const options = [1, 2, 3, 4].map((id) => ({
  id: `option-${id}--`,
  text: { en: `${words} ${id}`, zh: '想在新闻简报里看女儿一秒钟' },
}));
const stem = {
  en: 'What do the titles and the people who made the film say about this, when they are asked about the autumn in which it was shot, the desert it was shot in, and the projectors that were lent to them? Who plays the projectionist?',
  zh: '谈到影片拍摄的那个秋天、取景的沙漠和借来的放映机时，字幕和主创人员是怎样说的？谁饰演放映员？',
};
/** As long as the room's scenes are. */
const frame = (phase: string) =>
  JSON.stringify({
    type: 'scene',
    scene: {
      phase,
      round: { number: 1, of: 2, title: 'The desert and the reel', question: 1, questions: 1 },
      opening: 'opening-----',
      question: { kind: 'choice', stem, options, prompts: [], clues: [], line: [], card: null },
      limitMs: 600_000,
      leftMs: 600_000,
    },
  });

server.on('connection', (socket) => {
  socket.on('message', (data) => {
    const message = JSON.parse((data as Buffer).toString()) as { type: string; request?: number };
    if (message.type === 'hello')
      socket.send(JSON.stringify({ type: 'welcome', protocol: 1, room: {}, joined: false }));
    else if (message.type === 'join') {
      socket.send(JSON.stringify({ type: 'joined', request: message.request, token: 'x'.repeat(22) }));
      socket.send(JSON.stringify({ type: 'scene', scene: { phase: 'lobby' } }));
    } else socket.send(JSON.stringify({ type: 'ack', request: message.request }));
  });
});

const broadcast = (phase: string) => () => {
  const data = Buffer.from(frame(phase));
  for (const client of server.clients) client.send(data, { binary: false });
};

answerBench({
  where: (): ServerAt => ({ url: `http://127.0.0.1:${port}`, code: '' }),
  usage,
  ask: broadcast('question'),
  open: broadcast('open'),
  close: broadcast('closed'),
  reveal: broadcast('revealed'),
});
