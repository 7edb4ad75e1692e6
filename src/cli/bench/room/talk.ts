import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A process of the bench that is asked for things, one at a time, and answers each. */
export interface Helper {
  ask: <Answer>(what: string, about?: object) => Promise<Answer>;
  /** Ends it at once, as a power cut does. */
  kill: () => Promise<void>;
}

/** Starts a file of the bench in a process of its own. */
export function startHelper(file: string, args: readonly string[]): Helper {
  const child: ChildProcess = fork(file, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return {
    ask: async (what, about = {}) => {
      const answered = once(child, 'message');
      const ended = new AbortController();
      const exited = once(child, 'exit', { signal: ended.signal }).then(
        () => {
          throw new Error(`${file} ended while it was asked for ${what}.`);
        },
        () => answered,
      );
      child.send({ what, ...about });
      const [answer] = (await Promise.race([answered, exited])) as [never];
      ended.abort();
      return answer;
    },
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
    },
  };
}

/** In the helper: answers what it is asked. */
export function answerBench(answers: Record<string, (about: never) => unknown>): void {
  // When the bench ends, however it does, nobody asks any more.
  process.on('disconnect', () => process.exit());
  process.on('message', (message: { what: string }) => {
    void (async () => {
      const answer = await answers[message.what]?.(message as never);
      process.send?.(answer ?? null);
    })();
  });
}
