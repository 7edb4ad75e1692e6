/**
 * The first of the page that runs, in a file of its own: what the first screen will ask for is asked while the rest is still
 * being read. So nothing is imported here that takes time to read.
 */
import type { Transport } from '../../contract/call.ts';
import { firstRequests } from './firstRequests.ts';
import { chooseTransport } from './transport.ts';

/** When the page was opened, in ms since 1970: what it asks ahead is of that moment. */
export const openedAt = Date.now();

const send = chooseTransport();
const keyOf = (method: string, request: unknown): string => JSON.stringify([method, request]);
/** The answers that are under way, each for the first that asks for it. */
const answers = new Map(
  Object.entries(firstRequests(location.hash, openedAt)).map(([method, request]) => {
    const answer = send(method, request);
    // Whoever takes it is told what went wrong.
    answer.catch(() => undefined);
    return [keyOf(method, request), answer];
  }),
);

// The first use of a language's numbers and dates takes longer than a frame, whichever it is.
setTimeout(() => new Intl.NumberFormat(navigator.language));

/** The one way to the host. */
export const transport: Transport = (method, request) => {
  // As it is but for the first moment: no request is written out for nothing.
  if (answers.size === 0) return send(method, request);
  const key = keyOf(method, request);
  const answer = answers.get(key);
  answers.delete(key);
  return answer ?? send(method, request);
};

/** From now on everything is asked anew: an answer that nobody has taken would be an old one. */
export const forgetAnswers = (): void => {
  answers.clear();
};
