/** How long what can wait is put off where a browser does not tell when it is idle, as Safari does not; in ms. */
const SOON_MS = 50;
/** On a busy machine a page that draws all the time, for a gamepad say, is never idle: so long it waits at most. */
const AT_LATEST_MS = 500;

/**
 * Calls once the page has nothing else to do, or soon all the same: what is on screen and what is pressed come first.
 * @returns gives up, if it has not been called yet
 */
export function whenIdle(call: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(call, SOON_MS);
    return () => {
      clearTimeout(timer);
    };
  }
  const handle = requestIdleCallback(call, { timeout: AT_LATEST_MS });
  return () => {
    cancelIdleCallback(handle);
  };
}
