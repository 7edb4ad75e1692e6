/** How long what can wait is put off where a browser does not tell when it is idle, as Safari does not; in ms. */
const SOON_MS = 50;

/**
 * Calls once the page has nothing else to do: what is on screen and what is pressed come first.
 * @returns gives up, if it has not been called yet
 */
export function whenIdle(call: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(call, SOON_MS);
    return () => {
      clearTimeout(timer);
    };
  }
  const handle = requestIdleCallback(call);
  return () => {
    cancelIdleCallback(handle);
  };
}
