import { once } from 'node:events';
import { WebSocket } from 'ws';
import { RoomMessage, type Scene } from '../../../contract/room/toPhone.ts';
import type { Room } from '../openRoom.ts';

export type SceneOf<Phase extends Scene['phase']> = Extract<Scene, { phase: Phase }>;

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
  static async join(
    room: Pick<Room, 'port' | 'code'>,
    name: string,
    team: string | null = null,
  ): Promise<TestPhone & { token: string }> {
    const phone = await TestPhone.connect(room);
    phone.say({ type: 'hello', protocol: 1, code: room.code });
    await phone.until((message) => message.type === 'welcome');
    const joined = await phone.ask({ type: 'join', name, team });
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

  /** The next scene of a phase, and of those the first that is wanted. */
  async scene<Phase extends Scene['phase']>(
    phase: Phase,
    isWanted: (scene: SceneOf<Phase>) => boolean = () => true,
  ): Promise<SceneOf<Phase>> {
    const isOf = (scene: Scene): scene is SceneOf<Phase> => scene.phase === phase;
    const message = await this.until((one) => one.type === 'scene' && isOf(one.scene) && isWanted(one.scene));
    if (message.type !== 'scene' || !isOf(message.scene)) throw new Error(message.type);
    return message.scene;
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
