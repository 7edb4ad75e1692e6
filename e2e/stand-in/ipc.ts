/** Who sent a message, as Electron says it. */
export interface InvokeEvent {
  sender: unknown;
  senderFrame: { url: string; parent: null };
}
type Handler = (event: InvokeEvent, ...args: unknown[]) => unknown;

const handlers = new Map<string, Handler>();

/** Electron's `ipcMain`, as far as requests with an answer go. */
export const ipcMain = {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
};

/** Runs the handler of a channel; failures become Electron's text of them. */
export async function answerInvoke(
  event: InvokeEvent,
  channel: string,
  args: unknown[],
): Promise<{ result: unknown } | { error: string }> {
  try {
    const handler = handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return { result: await handler(event, ...args) };
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error);
    return { error: String(error) };
  }
}
