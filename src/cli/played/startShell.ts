import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A shell that runs as a program of its own. */
export interface StartedShell {
  /** Where its page is, with whatever the page needs to be let in. */
  url: string;
  pid: number | undefined;
  stop: () => Promise<void>;
}

/**
 * Starts a shell as a program of its own, and waits for the line that says where it is.
 * @param args of Node, the program first
 * @throws when it ends without having said that
 */
export async function startShell(args: readonly string[]): Promise<StartedShell> {
  const program = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: program.stdout })) {
    const url = /ready at (\S+)$/.exec(line)?.[1];
    if (url === undefined) continue;
    return {
      url,
      pid: program.pid,
      stop: async () => {
        if (program.exitCode !== null) return;
        const ended = once(program, 'exit');
        program.kill();
        await ended;
      },
    };
  }
  throw new Error(`${args[0] ?? 'The program'} ended before it was ready.`);
}
