import { expect, it } from 'vitest';
import { failed, ok, type Result } from '../../contract/result.ts';
import { follow } from './follow.ts';

type Step = Result<{ revision: number }>;

/** Follows what answers these in turn, until they are used up. */
async function followed(answers: Step[]) {
  const seen: number[] = [];
  const asked: (number | 'begin')[] = [];
  const waited: number[] = [];
  const lost: string[] = [];
  const done = Promise.withResolvers<undefined>();
  const stop = follow({
    begin: () => {
      asked.push('begin');
      return Promise.resolve(ok({}));
    },
    watch: (since) => {
      asked.push(since);
      const answer = answers.shift();
      if (answer) return Promise.resolve(answer);
      done.resolve(undefined);
      return new Promise(() => undefined);
    },
    wait: (ms) => {
      waited.push(ms);
      return Promise.resolve();
    },
    seen: ({ revision }) => seen.push(revision),
    lost: (problem, final) => {
      lost.push(`${problem.code}${final ? ' for good' : ''}`);
      if (final) done.resolve(undefined);
    },
  });
  await done.promise;
  stop();
  return { seen, asked, waited, lost };
}

it('asks for what is newer than what it has', async () => {
  const { seen, asked } = await followed([ok({ revision: 4 }), ok({ revision: 7 })]);
  expect(seen).toEqual([4, 7]);
  expect(asked).toEqual(['begin', -1, 4, 7]);
});

it('waits ever longer for a lost host, and takes it up anew', async () => {
  const lostOnce = failed('disconnected', 'gone');
  const answers = [ok({ revision: 9 }), lostOnce, lostOnce, ok({ revision: 2 }), lostOnce];
  const { seen, asked, waited, lost } = await followed(answers);
  expect(seen).toEqual([9, 2]);
  expect(asked).toEqual(['begin', -1, 9, 'begin', -1, 'begin', -1, 2, 'begin', -1]);
  expect(waited).toEqual([250, 500, 250]);
  expect(lost).toEqual(['disconnected', 'disconnected', 'disconnected']);
});

it('gives up on what is not there', async () => {
  const { lost, waited } = await followed([failed('evening-unknown', 'no such evening')]);
  expect(lost).toEqual(['evening-unknown for good']);
  expect(waited).toEqual([]);
});
