/**
 * The two ends of `contextBridge`: the preload's world exposes, the page's world calls. They share one DOM node, whose
 * events carry (cloned) messages from one world to the other at once. Both functions are sent into the page as
 * source, so they may use nothing from outside themselves but types.
 */

/** A value on its way: functions and promises as numbers to call back with, the rest as it is. */
type Sent =
  | { kind: 'function' | 'promise'; id: number }
  | { kind: 'object'; entries: [string, Sent][] }
  | { kind: 'value'; value: unknown };

/** What the exposing end says. */
type Said =
  | { type: 'expose'; key: string; sent: Sent }
  | { type: 'returned'; sent: Sent }
  | { type: 'settled'; promise: number; sent: Sent }
  | { type: 'threw' | 'rejected'; promise: number; message: string };

/** What the calling end asks. */
interface Call {
  id: number;
  args: unknown[];
}

/** The preload's end. */
export function exposingEnd(node: EventTarget): { expose: (key: string, value: unknown) => void } {
  const functions: ((...args: unknown[]) => unknown)[] = [];
  let promises = 0;
  const say = (said: Said): void => {
    node.dispatchEvent(new CustomEvent('said', { detail: said }));
  };
  const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
  const send = (value: unknown): Sent => {
    if (typeof value === 'function') {
      const id = functions.push((...args) => (value as (...args: unknown[]) => unknown)(...args)) - 1;
      return { kind: 'function', id };
    }
    if (value instanceof Promise) {
      const promise = ++promises;
      value.then(
        (result: unknown) => {
          say({ type: 'settled', promise, sent: send(result) });
        },
        (error: unknown) => {
          say({ type: 'rejected', promise, message: messageOf(error) });
        },
      );
      return { kind: 'promise', id: promise };
    }
    if (Object.prototype.toString.call(value) === '[object Object]') {
      const entries = Object.entries(value as object).map(([key, part]): [string, Sent] => [key, send(part)]);
      return { kind: 'object', entries };
    }
    return { kind: 'value', value };
  };
  node.addEventListener('call', (event) => {
    const { id, args } = (event as CustomEvent<Call>).detail;
    try {
      say({ type: 'returned', sent: send(functions[id]?.(...args)) });
    } catch (error) {
      say({ type: 'threw', promise: 0, message: messageOf(error) });
    }
  });
  return {
    expose: (key, value) => {
      say({ type: 'expose', key, sent: send(value) });
    },
  };
}

/** The page's end. What is exposed is put on `target`, frozen through and through, and can't be replaced. */
export function callingEnd(node: EventTarget, target: object): void {
  interface Pending {
    resolve: (value: unknown) => void;
    reject: (error: Error) => void;
  }
  const pending = new Map<number, Pending>();
  let answer: Said | undefined;
  const receive = (sent: Sent): unknown => {
    switch (sent.kind) {
      case 'function':
        return (...args: unknown[]) => call(sent.id, args);
      case 'promise':
        return new Promise((resolve, reject) => {
          pending.set(sent.id, { resolve, reject });
        });
      case 'object':
        return Object.freeze(Object.fromEntries(sent.entries.map(([key, part]) => [key, receive(part)])));
      case 'value':
        return sent.value;
    }
  };
  const call = (id: number, args: unknown[]): unknown => {
    try {
      structuredClone(args);
    } catch {
      throw new Error('An object could not be cloned.');
    }
    node.dispatchEvent(new CustomEvent('call', { detail: { id, args } }));
    if (answer?.type === 'returned') return receive(answer.sent);
    throw new Error(answer?.type === 'threw' ? answer.message : 'The preload does not answer.');
  };
  node.addEventListener('said', (event) => {
    const said = (event as CustomEvent<Said>).detail;
    switch (said.type) {
      case 'expose':
        Object.defineProperty(target, said.key, { value: receive(said.sent), enumerable: true });
        break;
      case 'settled':
        pending.get(said.promise)?.resolve(receive(said.sent));
        pending.delete(said.promise);
        break;
      case 'rejected':
        pending.get(said.promise)?.reject(new Error(said.message));
        pending.delete(said.promise);
        break;
      case 'returned':
      case 'threw':
        answer = said;
    }
  });
}
