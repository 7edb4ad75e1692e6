import type { CDPSession } from '@playwright/test';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';

const Message = z.object({
  id: z.number().optional(),
  sessionId: z.string().optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
});

interface Waiting {
  method: string;
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

/** Chromium's DevTools protocol over its debugging pipe: JSON messages, each closed by a NUL. */
export class CdpConnection {
  /** The session of the browser as a whole. */
  readonly browser: CdpSession;
  readonly #output: Writable;
  readonly #waiting = new Map<number, Waiting>();
  readonly #sessions = new Map<string, CdpSession>();
  #lastId = 0;

  constructor(input: Readable, output: Writable) {
    this.#output = output;
    this.browser = this.session('');
    let rest = '';
    input.setEncoding('utf8');
    input.on('data', (chunk: string) => {
      const texts = (rest + chunk).split('\0');
      rest = texts.pop() ?? '';
      for (const text of texts) this.#receive(Message.parse(JSON.parse(text)));
    });
    input.on('close', () => {
      for (const { method, reject } of this.#waiting.values())
        reject(new Error(`${method}: Chromium is gone.`));
      this.#waiting.clear();
    });
    // Writing to a Chromium that has just died is told by the close above.
    output.on('error', () => undefined);
  }

  /** The session of one target, by the id that `Target.attachToTarget` gave. */
  session(id: string): CdpSession {
    const session = new CdpSession((method, params) => this.#call(id, method, params));
    this.#sessions.set(id, session);
    return session;
  }

  #call(sessionId: string, method: string, params: object): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId;
      this.#waiting.set(id, { method, resolve, reject });
      this.#output.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    });
  }

  #receive(message: z.infer<typeof Message>): void {
    if (message.id === undefined) {
      this.#sessions.get(message.sessionId ?? '')?.receive(message.method ?? '', message.params);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error) waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`));
    else waiting?.resolve(message.result);
  }
}

/** One end of the protocol: commands out, events in. */
export class CdpSession {
  /** Sends a command. Its types are Chromium's own, by way of Playwright's; replies are taken at their word. */
  readonly send: CDPSession['send'];
  readonly #listeners = new Map<string, ((params: unknown) => void)[]>();

  constructor(call: (method: string, params: object) => Promise<unknown>) {
    this.send = ((method: string, params: object = {}) => call(method, params)) as CDPSession['send'];
  }

  /** Listens to an event; the schema names the parts of it that the listener needs. */
  on<Params>(event: string, schema: z.ZodType<Params>, listener: (params: Params) => void): void {
    const checked = (params: unknown): void => {
      listener(schema.parse(params));
    };
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), checked]);
  }

  receive(event: string, params: unknown): void {
    for (const listener of this.#listeners.get(event) ?? []) listener(params);
  }
}
