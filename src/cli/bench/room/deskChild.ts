/**
 * The host's desk and the big screen, in a process of their own, over the same WebSocket as the pages: both watch the
 * evening all the time, as they do, and the desk is told which keys to press.
 */
import { once } from 'node:events';
import { WebSocket } from 'ws';
import { client, clientOf, type Transport } from '../../../contract/call.ts';
import {
  eveningApi,
  type EveningCommand,
  type EveningSeen,
  type HostView,
} from '../../../contract/evening.ts';
import type { HostAt, Pressed } from './protocol.ts';
import { answerBench } from './talk.ts';

/** A connection as a page has it, without what a page makes of the answers. */
async function connect(app: string): Promise<Transport> {
  const { host, hash } = new URL(app);
  const socket = new WebSocket(`ws://${host}/api`, {
    perMessageDeflate: false,
    headers: { origin: `http://${host}` },
  });
  const waiting = new Map<number, (result: unknown) => void>();
  let next = 0;
  socket.on('message', (data: Buffer) => {
    const { id, result } = JSON.parse(data.toString()) as { id: number; result: unknown };
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  await once(socket, 'open');
  socket.send(JSON.stringify({ token: new URLSearchParams(hash.slice(1)).get('token') }));
  return (method, request) =>
    new Promise((resolve) => {
      const id = next++;
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, request }));
    });
}

/** Follows an evening as a screen does; tells of each view. */
function follow(
  transport: Transport,
  evening: string,
  as: 'host' | 'stage',
  seen: (view: EveningSeen) => void,
): void {
  void (async () => {
    for (let since = -1; ;) {
      // Looked at as it comes: what the page takes to check it is the page's own.
      const answer = (await transport('evenings.watch', { evening, since, as })) as {
        ok: boolean;
        value: EveningSeen;
      };
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      since = answer.value.revision;
      seen(answer.value);
    }
  })();
}

const phaseOf = (seen: EveningSeen) => ('fields' in seen ? seen.fields.phase : seen.phase);

let desk: Transport = () => Promise.reject(new Error('not connected'));
let at: HostAt | undefined;
/** What has come, as far as the bench asks for it. */
let shown: { revision: number; phase: HostView['phase'] } | undefined;
let changed = (): void => undefined;

async function press(command: EveningCommand): Promise<Pressed> {
  if (!at) throw new Error('not connected');
  const startedAt = performance.now();
  const done = await clientOf(eveningApi, desk)('evenings.act', { evening: at.evening, command });
  const answeredMs = performance.now() - startedAt;
  if (!done.ok) throw new Error(done.problem.message);
  const { revision } = done.value;
  await new Promise<void>((resolve) => {
    changed = () => {
      if ((shown?.revision ?? -1) >= revision) resolve();
    };
    changed();
  });
  return { answeredMs, shownMs: performance.now() - startedAt };
}

answerBench({
  connect: async (about: { at: HostAt }) => {
    ({ at } = about);
    desk = await connect(at.app);
    const stage = await connect(at.app);
    const info = await client(desk)('app.info', {});
    if (!info.ok) throw new Error(info.problem.message);
    follow(desk, at.evening, 'host', (view) => {
      shown = { revision: view.revision, phase: phaseOf(view) ?? shown?.phase ?? 'lobby' };
      changed();
    });
    follow(stage, at.evening, 'stage', () => undefined);
  },
  press: ({ command }: { command: EveningCommand }) => press(command),
  phase: () => shown?.phase ?? null,
});
