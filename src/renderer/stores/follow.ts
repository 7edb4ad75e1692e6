import type { ProblemCode, Problem, Result } from '../../contract/result.ts';
import type { z } from 'zod';

/** What following needs of the world. */
export interface FollowPorts<View extends { revision: number }> {
  /** Takes up what is followed, before it is first asked for and after every loss. */
  begin: () => Promise<Result<unknown>>;
  /** Answers when there is something newer than `since`, or after a while as it is. */
  watch: (since: number) => Promise<Result<View>>;
  /** Resolves after so many ms. */
  wait: (ms: number) => Promise<void>;
  seen: (view: View) => void;
  /** Told why nothing is seen any more; it is tried again unless `final`. */
  lost: (problem: Problem, final: boolean) => void;
}

/** Asked for again, these are answered alike. */
const FINAL: readonly z.infer<typeof ProblemCode>[] = [
  'evening-unknown',
  'evening-unreadable',
  'bad-request',
];

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 4000;

/**
 * Follows what changes on the far side, by asking again and again for what is newer. When the far side is lost it is
 * tried again, ever less often, and taken up from the start.
 * @returns stops following
 */
export function follow<View extends { revision: number }>(ports: FollowPorts<View>): () => void {
  let stopped = false;
  const run = async () => {
    let since = -1;
    let begun = false;
    let waitMs = FIRST_WAIT_MS;
    while (!stopped) {
      const answer = await next(ports, begun, since);
      if (isOver()) return;
      if (answer.ok) {
        begun = true;
        waitMs = FIRST_WAIT_MS;
        since = answer.value.revision;
        ports.seen(answer.value);
        continue;
      }
      const final = FINAL.includes(answer.problem.code);
      ports.lost(answer.problem, final);
      if (final) return;
      begun = false;
      since = -1;
      await ports.wait(waitMs);
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
    }
  };
  const isOver = () => stopped;
  void run();
  return () => {
    stopped = true;
  };
}

async function next<View extends { revision: number }>(
  { begin, watch }: FollowPorts<View>,
  begun: boolean,
  since: number,
): Promise<Result<View>> {
  if (begun) return watch(since);
  const taken = await begin();
  return taken.ok ? watch(since) : taken;
}
