import { expect, it } from 'vitest';
import { createCommitQueue } from './commitQueue.ts';

/** A queue whose writes are kept for looking at, and may fail. */
function queueOf(failures: (string | null)[] = []) {
  const writes: number[][] = [];
  const done: string[] = [];
  const queue = createCommitQueue<number, string>(
    (items) => {
      writes.push([...items]);
      return failures.shift() ?? null;
    },
    (items, failure) => done.push(`written ${items.join()} ${failure}`),
  );
  return { queue, writes, done };
}

it('writes together what comes in one turn, and answers after', async () => {
  const { queue, writes, done } = queueOf();
  const answers = [1, 2, 3].map(async (item) => {
    expect(await queue.add(item)).toBe(null);
    done.push(`answered ${item}`);
  });
  expect(writes).toEqual([]);
  await Promise.all(answers);
  await queue.add(4);
  expect(writes).toEqual([[1, 2, 3], [4]]);
  expect(done.slice(0, 4)).toEqual(['written 1,2,3 null', 'answered 1', 'answered 2', 'answered 3']);
});

it('lets wait what may for others, but nothing for what may not', async () => {
  const { queue, writes } = queueOf();
  const first = queue.add(1, 50);
  await new Promise((done) => setTimeout(done, 5));
  await Promise.all([first, queue.add(2, 50)]);
  expect(writes).toEqual([[1, 2]]);
  const waits = queue.add(3, 60_000);
  await queue.add(4);
  await waits;
  expect(writes).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

it('tells all that were together what went wrong, and goes on', async () => {
  const { queue, writes } = queueOf(['the disk is full']);
  expect(await Promise.all([queue.add(1), queue.add(2)])).toEqual(['the disk is full', 'the disk is full']);
  expect(await queue.add(3)).toBe(null);
  expect(writes).toEqual([[1, 2], [3]]);
});

it('writes at once when that is asked for, and only once', async () => {
  const { queue, writes } = queueOf();
  const kept = queue.add(1);
  queue.flush();
  queue.flush();
  expect(writes).toEqual([[1]]);
  expect(await kept).toBe(null);
});
