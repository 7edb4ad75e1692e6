import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import { KINDS } from '../../../quiz/question.ts';
import { RoomMessage, type Scene } from '../../../contract/room/toPhone.ts';
import { roomTokens } from '../../../records/migrations/0007-room-tokens.ts';
import { openDatabase } from '../../records/database.ts';
import { kindsBank } from '../../testing/kindsBank.ts';
import { openRoom, type Room, type RoomOptions } from '../openRoom.ts';
import { createSqliteTokens } from '../sqliteTokens.ts';
import { openTestEvening, type TestEvening } from './testEvening.ts';

export interface TestRoom {
  room: Room;
  evening: TestEvening;
  folder: string;
  /** Ends the room and the evening as a new start of the app does, and opens them on what is on disk. */
  restart: () => Promise<void>;
  close: () => Promise<void>;
}

/** A real room on loopback, over an evening that asks one question of each kind. */
export async function openTestRoom(
  options: Partial<Omit<RoomOptions, 'evening' | 'tokens'>> & {
    bank?: Parameters<typeof openTestEvening>[0]['bank'];
    about?: Parameters<typeof openTestEvening>[0]['about'];
  } = {},
): Promise<TestRoom> {
  const { bank = kindsBank('kinds', KINDS), about, ...roomOptions } = options;
  const folder = mkdtempSync(join(tmpdir(), 'reel-quiz-room-'));
  const page = join(folder, 'page');
  mkdirSync(page);
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>Phone</title>');
  writeFileSync(join(page, 'test.html'), '<!doctype html><title>Test</title>');

  async function start(port: number, code?: string) {
    const database = openDatabase(join(folder, 'tokens.db'));
    if (port === 0) database.script(roomTokens.sql);
    const evening = openTestEvening({
      bank,
      journalFile: join(folder, 'journal.jsonl'),
      ...(about && { about }),
    });
    const room = await openRoom({
      root: page,
      address: '127.0.0.1',
      port,
      ...roomOptions,
      ...(code !== undefined && { code }),
      evening,
      tokens: createSqliteTokens('evening', (work) => work(database)),
    });
    return { room, evening, database };
  }

  let { room, evening, database } = await start(0);
  const stop = async (): Promise<void> => {
    await room.close();
    await evening.close();
    database.close();
  };
  return {
    get room() {
      return room;
    },
    get evening() {
      return evening;
    },
    folder,
    restart: async () => {
      const { port, code } = room;
      await stop();
      ({ room, evening, database } = await start(port, code));
    },
    close: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A phone without a page: says what it is told to, and keeps what it hears. */
export class TestPhone {
  readonly socket: WebSocket;
  readonly heard: RoomMessage[] = [];
  private next = 1;
  private wake: (() => void) | null = null;
  closed: number | null = null;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('error', () => undefined);
    socket.on('close', (code) => {
      this.closed = code;
      this.wake?.();
    });
    socket.on('message', (data) => {
      const message = RoomMessage.parse(JSON.parse((data as Buffer).toString()));
      this.heard.push(message);
      if (message.type === 'ping') this.say({ type: 'pong', nonce: message.nonce });
      this.wake?.();
    });
  }

  static async connect(room: Pick<Room, 'port'>, headers: Record<string, string> = {}): Promise<TestPhone> {
    const socket = new WebSocket(`ws://127.0.0.1:${room.port}/room`, { headers });
    const phone = new TestPhone(socket);
    await once(socket, 'open');
    return phone;
  }

  /** Connects and joins. */
  static async join(room: Pick<Room, 'port' | 'code'>, name: string): Promise<TestPhone & { token: string }> {
    const phone = await TestPhone.connect(room);
    phone.say({ type: 'hello', protocol: 1, code: room.code });
    await phone.until((message) => message.type === 'welcome');
    const joined = await phone.ask({ type: 'join', name, team: null });
    if (joined.type !== 'joined') throw new Error(JSON.stringify(joined));
    await phone.until((message) => message.type === 'scene');
    return Object.assign(phone, { token: joined.token });
  }

  say(message: unknown): void {
    this.socket.send(
      typeof message === 'string' || Buffer.isBuffer(message) ? message : JSON.stringify(message),
    );
  }

  /** Says something with a number, and waits for the answer to it. */
  async ask(message: object): Promise<RoomMessage> {
    const request = this.next++;
    this.say({ ...message, request });
    return this.until((heard) => 'request' in heard && heard.request === request);
  }

  /** The next message of the kind, or the last one that came if none of the kind was taken yet. */
  async until(is: (message: RoomMessage) => boolean): Promise<RoomMessage> {
    for (;;) {
      const found = this.heard.findIndex(is);
      const [message] = found === -1 ? [] : this.heard.splice(found, 1);
      if (message) return message;
      if (this.closed !== null) throw new Error(`closed with ${this.closed}`);
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }

  async scene<Phase extends Scene['phase']>(phase: Phase): Promise<Extract<Scene, { phase: Phase }>> {
    const message = await this.until((one) => one.type === 'scene' && one.scene.phase === phase);
    if (message.type !== 'scene') throw new Error(message.type);
    return message.scene as Extract<Scene, { phase: Phase }>;
  }

  async ended(): Promise<number> {
    while (this.closed === null)
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    return this.closed;
  }

  close(): void {
    this.socket.terminate();
  }
}
