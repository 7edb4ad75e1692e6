import { BRIDGE, type QuizBridge } from '../../contract/bridge.ts';
import type { Transport } from '../../contract/call.ts';

declare global {
  interface Window {
    [BRIDGE]?: QuizBridge;
  }
}

/** The way to the host: Electron's bridge where there is one, else the local server that served this page. */
export function chooseTransport(): Transport {
  const bridge = window[BRIDGE];
  if (bridge) return (method, request) => bridge.call(method, request);
  return socketTransport(new URL('/api', location.href.replace(/^http/, 'ws')), takeToken());
}

const TOKEN_KEY = 'reel-quiz-token';

/**
 * The token stands in the address's fragment, which no server sees. It is kept for this tab only, so that a reload
 * works, and taken out of the address, which is then free to name the screen.
 */
function takeToken(): string {
  // The address of a newer run, opened in this tab, changes only the fragment: take its token, too.
  addEventListener('hashchange', () => {
    if (tokenInAddress() !== null) location.reload();
  });
  const token = tokenInAddress();
  if (token === null) return sessionStorage.getItem(TOKEN_KEY) ?? '';
  sessionStorage.setItem(TOKEN_KEY, token);
  history.replaceState(null, '', '#/');
  return token;
}

function tokenInAddress(): string | null {
  return new URLSearchParams(location.hash.slice(1)).get('token');
}

interface Answer {
  id: number;
  result: unknown;
}

/** By hand, since this runs before the schemas are read. The result is checked by whoever called. */
function isAnswer(value: unknown): value is Answer {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'number' &&
    'result' in value
  );
}

/** Calls over one WebSocket, opened again by the first call after it was lost. */
function socketTransport(address: URL, token: string): Transport {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let lastId = 0;
  // At once, while the page is still being set up.
  let socket: Promise<WebSocket> | null = connect();

  function connect(): Promise<WebSocket> {
    const opened = Promise.withResolvers<WebSocket>();
    const made = new WebSocket(address);
    made.onopen = () => {
      made.send(JSON.stringify({ token }));
      opened.resolve(made);
    };
    made.onmessage = ({ data }: MessageEvent<unknown>) => {
      const answer: unknown = JSON.parse(String(data));
      if (!isAnswer(answer)) throw new Error('What came is not an answer.');
      waiting.get(answer.id)?.resolve(answer.result);
      waiting.delete(answer.id);
    };
    made.onclose = ({ reason }) => {
      socket = null;
      const lost = new Error(reason || 'Reel Quiz is not running any more.');
      opened.reject(lost);
      for (const { reject } of waiting.values()) reject(lost);
      waiting.clear();
    };
    // Whoever calls is told; before that, nobody is.
    opened.promise.catch(() => undefined);
    return opened.promise;
  }

  return async (method, request) => {
    socket ??= connect();
    const open = await socket;
    const id = ++lastId;
    const answer = Promise.withResolvers<unknown>();
    waiting.set(id, answer);
    open.send(JSON.stringify({ id, method, request }));
    return answer.promise;
  };
}
