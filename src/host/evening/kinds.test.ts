import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { KINDS } from '../../quiz/question.ts';
import { rightResponse } from '../../quiz/rightResponse.ts';
import type { Host } from '../host.ts';
import { freshFolder, testHost, writeFiles } from '../testing/bank.ts';
import { beginEvening, joinRoom, type TestEvening } from '../testing/evening.ts';
import { kindsBank } from '../testing/kindsBank.ts';

let host: Host;
beforeEach(() => {
  const folder = freshFolder();
  writeFiles(join(folder, 'banks'), { 'kinds.json': JSON.stringify(kindsBank('kinds', KINDS)) });
  host = testHost(folder);
});
afterEach(() => {
  host.close();
});

const ROUND = { bankIds: ['kinds'], topics: ['production' as const], scoring: 'flat' as const };
const openingOf = ({ room }: TestEvening, player: string): string => {
  const view = room.view(player);
  return view && 'opening' in view ? view.opening : '';
};

it('asks questions of every kind, on the desk, the stage and the phones', async () => {
  const evening = await beginEvening(host, {}, [{ ...ROUND, kinds: [...KINDS], questions: KINDS.length }]);
  const [ann, bob] = [await joinRoom(evening, 'Ann'), await joinRoom(evening, 'Bob')];
  const seen = new Set<string>();
  while (seen.size < KINDS.length) {
    await evening.until('open');
    const { question: onDesk } = await evening.host();
    if (!onDesk) throw new Error('no question');
    const { kind } = onDesk.question;
    seen.add(kind);
    const phone = evening.room.view(ann);
    const onPhone = phone && 'question' in phone ? phone.question : undefined;
    const { question: onStage } = await evening.stage();
    expect(onPhone).toMatchObject({ kind, options: onStage?.options, clues: onStage?.clues });
    expect(onStage?.options.map(({ id }) => id)).toEqual(onDesk.order);
    if (kind === 'clues') {
      await evening.act({ do: 'show-clue' });
      expect((await evening.stage()).question?.clues).toHaveLength(2);
    }
    const response = rightResponse(onDesk.question);
    expect(
      await evening.room.answer(ann, openingOf(evening, ann), response, performance.now()),
    ).toMatchObject({
      ok: true,
    });
    await evening.until('revealed');
    expect(evening.room.view(ann)).toMatchObject({ outcome: { verdict: 'right' } });
    expect(evening.room.view(bob)).toMatchObject({ outcome: { verdict: 'missed' }, right: response });
    expect((await evening.stage()).reveal).toMatchObject({ verdicts: { right: 1, missed: 1 } });
    await evening.act({ do: 'next' });
  }
});

it('queues what is almost right for a ruling, which rules all that read alike', async () => {
  const evening = await beginEvening(host, {}, [{ ...ROUND, kinds: ['text'], questions: 1 }]);
  const players = await Promise.all(['Ann', 'Bob', 'Cid', 'Dee'].map((name) => joinRoom(evening, name)));
  await evening.until('open');
  const { question } = await evening.host();
  const key = question?.right.kind === 'text' ? question.right.text : '';
  const half = key.split(' ')[0] ?? '';
  const texts = [key, half, `${half}!`, 'nobody at all'];
  await Promise.all(
    players.map((player, at) =>
      evening.room.answer(
        player,
        openingOf(evening, player),
        { kind: 'text', text: texts[at] ?? '' },
        performance.now(),
      ),
    ),
  );
  await evening.until('revealed');
  const points = async () =>
    Object.fromEntries((await evening.host()).players.map(({ name, points: has }) => [name, has]));
  expect(await points()).toEqual({ Ann: 1000, Bob: 0, Cid: 0, Dee: 0 });
  const [near, ...others] = (await evening.host()).nearMisses;
  expect(others).toEqual([]);
  expect(near?.players.map(({ name }) => name)).toEqual(['Bob', 'Cid']);
  await evening.act({ do: 'rule-text', index: 0, text: near?.text ?? '', accept: true });
  expect((await evening.host()).nearMisses).toEqual([]);
  expect(await points()).toEqual({ Ann: 1000, Bob: 1000, Cid: 1000, Dee: 0 });
  expect(evening.room.view(players[1] ?? '')).toMatchObject({ points: 1000, outcome: { verdict: 'right' } });
});

it('decides a tie by the number that was drawn beforehand', async () => {
  const evening = await beginEvening(host, { tieBreak: true }, [
    { ...ROUND, kinds: ['truth'], questions: 1 },
  ]);
  const [ann, bob] = [await joinRoom(evening, 'Ann'), await joinRoom(evening, 'Bob')];
  await evening.until('open');
  const right = (await evening.host()).question?.right;
  if (!right) throw new Error('no question');
  for (const player of [ann, bob])
    await evening.room.answer(player, openingOf(evening, player), right, performance.now());
  await evening.until('tie');
  const view = evening.room.view(ann);
  expect(view).toMatchObject({ phase: 'open', question: { kind: 'number' } });
  const range = view && 'question' in view ? view.question.range : null;
  expect((await evening.stage()).tie).toMatchObject({ key: null, numbers: [] });
  const guess = (player: string, number: number) =>
    evening.room.answer(player, openingOf(evening, player), { kind: 'number', number }, performance.now());
  await guess(ann, range?.least ?? 0);
  await guess(bob, range?.least ?? 0);
  await evening.act({ do: 'next' });
  const tie = (await evening.stage()).tie;
  expect(tie).toMatchObject({ winner: null, isOpen: false, numbers: [{ name: 'Ann' }, { name: 'Bob' }] });
  expect(tie?.key).not.toBe(null);
  await evening.act({ do: 'undo' });
  expect((await evening.stage()).tie).toMatchObject({ isOpen: true, key: null });
});
