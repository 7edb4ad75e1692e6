/** A window that is hidden draws no frames; in ms. */
const FRAME_WITHIN_MS = 50;

/** Resolves when the next frame has been drawn, or after 50 ms where none is. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, FRAME_WITHIN_MS);
    requestAnimationFrame(() => {
      // Runs after what the frame takes to be drawn.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        clearTimeout(timer);
        resolve();
      };
      port2.postMessage(null);
    });
  });
}
