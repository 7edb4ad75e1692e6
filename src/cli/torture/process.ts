import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a process said before its end. */
export interface Said {
  lines: string[];
  /** Whether it was still running when it was killed. */
  killed: boolean;
  /** What it complained of, for when it ended by itself. */
  complaint: string;
}

/** Runs a script of ours to its end. */
export function runScript(script: string, args: string[]): Promise<Said> {
  return runAndKill(script, args, { after: /(?!)/, delayMs: 0 });
}

/**
 * Runs a script of ours with this Node and kills it as no program can notice (SIGKILL).
 * @param kill after which line the clock starts, and how long it then has, in ms
 */
export async function runAndKill(
  script: string,
  args: string[],
  kill: { after: RegExp; delayMs: number },
): Promise<Said> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [output, complaint] = ['', ''];
  const begun = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (kill.after.test(output)) resolve();
    });
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const ended = once(child, 'close');
  await Promise.race([
    ended,
    begun.then(async () => {
      await sleep(kill.delayMs);
      child.kill('SIGKILL');
    }),
  ]);
  await ended;
  // The last line may be torn; what is torn was never acknowledged.
  const lines = output
    .slice(0, output.lastIndexOf('\n') + 1)
    .split('\n')
    .filter(Boolean);
  return { lines, killed: child.signalCode === 'SIGKILL', complaint };
}
