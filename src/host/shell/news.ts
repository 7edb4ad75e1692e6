import type { ShellEvent, ShellNews } from '../../contract/shell.ts';

/** What a shell has to tell its page. Nothing is lost when the page is loaded anew: it stays until it is seen. */
export interface News {
  tell: (event: ShellEvent) => void;
  /** Answers once there is something after `seen`; a later call answers an earlier one with nothing. */
  next: (seen: number) => Promise<ShellNews>;
}

/** Makes the queue between a shell and its page. */
export function createNews(): News {
  let waiting: ShellEvent[] = [];
  /** How many were let go before the first of those that wait. */
  let gone = 0;
  let answer: ((news: ShellNews) => void) | null = null;

  const news = (): ShellNews => ({ events: [...waiting], seen: gone + waiting.length, more: true });
  const letGo = (): void => {
    answer?.(news());
    answer = null;
  };

  return {
    tell: (event) => {
      waiting.push(event);
      letGo();
    },
    next: (seen) => {
      answer?.({ events: [], seen, more: true });
      // A page that was loaded anew begins at 0, and has not seen what waits.
      const done = Math.min(Math.max(seen - gone, 0), waiting.length);
      waiting = waiting.slice(done);
      gone += done;
      return new Promise((resolve) => {
        answer = resolve;
        if (waiting.length > 0) letGo();
      });
    },
  };
}
