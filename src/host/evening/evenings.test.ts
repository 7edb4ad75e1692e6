import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { client } from '../../contract/call.ts';
import type { Host } from '../host.ts';
import { openDatabase } from '../records/database.ts';
import { freshFolder, testHost } from '../testing/bank.ts';
import { beginEvening, joinRoom, resumeEvening, type TestEvening } from '../testing/evening.ts';
import { value } from '../testing/value.ts';

let folder: string;
let host: Host;
beforeEach(() => {
  folder = freshFolder();
  host = testHost(folder);
});
afterEach(() => {
  host.close();
});

const YES = { kind: 'choice', option: 'yes' } as const;
const NO = { kind: 'choice', option: 'no' } as const;
const FLAT = { scoring: 'flat' as const };

/** The opening that a player may answer now. */
function openingOf({ room }: TestEvening, player: string): string {
  const view = room.view(player);
  return view && 'opening' in view ? view.opening : 'none';
}
const answer = (evening: TestEvening, player: string, response: typeof YES | typeof NO) =>
  evening.room.answer(player, openingOf(evening, player), response, performance.now());

it('plays from the lobby to the end, with phones and the host’s keyboard', async () => {
  const evening = await beginEvening(host, {}, [
    { ...FLAT, questions: 1 },
    { ...FLAT, questions: 1 },
  ]);
  const ann = await joinRoom(evening, '  Ann\u0000\n Lee ');
  const { added: bob } = await evening.act({ do: 'add-player', name: 'Bob', team: null, way: 'key' });
  expect(await evening.room.join({ name: 'ann lee', team: null })).toEqual({
    ok: false,
    refusal: 'name-taken',
  });
  expect((await evening.stage()).players.map(({ name }) => name)).toEqual(['Ann Lee', 'Bob']);

  await evening.until('open');
  expect(evening.room.view(ann)).toMatchObject({
    phase: 'open',
    question: { kind: 'choice' },
    response: null,
  });
  expect(await answer(evening, ann, YES)).toEqual({ ok: true, value: undefined });
  expect(await answer(evening, ann, NO)).toEqual({ ok: false, refusal: 'already-answered' });
  expect(evening.room.view(ann)).toMatchObject({ phase: 'open', response: YES, points: 0 });
  await evening.act({ do: 'answer', player: bob ?? '', response: NO });
  // Everybody has answered.
  await expect.poll(async () => (await evening.host()).phase).toBe('closed');
  await evening.act({ do: 'next' });
  expect(evening.room.view(ann)).toMatchObject({
    phase: 'revealed',
    points: 1000,
    outcome: { verdict: 'right', points: 1000 },
    right: YES,
  });
  expect((await evening.stage()).reveal).toMatchObject({
    verdicts: { right: 1, wrong: 1 },
    distribution: [
      { option: 'yes', count: 1 },
      { option: 'no', count: 1 },
    ],
    fastest: { name: 'Ann Lee' },
  });
  await evening.until('finished');
  const history = value(await evening.call('evenings.history', {}));
  expect(history.evenings[0]).toMatchObject({ players: 2, revealed: 2, podium: [{ name: 'Ann Lee' }, {}] });
  expect(history.season.map(({ name, wins }) => [name, wins])).toEqual([
    ['Ann Lee', 1],
    ['Bob', 0],
  ]);
  expect(value(await evening.call('evenings.unfinished', {}))).toEqual([]);
});

it('never tells a phone or the stage what is right before it is shown', async () => {
  const evening = await beginEvening(host, { readMs: 60_000, phonesShow: 'options' }, [
    { ...FLAT, questions: 4 },
  ]);
  const ann = await joinRoom(evening, 'Ann');
  for (let question = 0; question < 4; question++) {
    await evening.until('question');
    expect((await evening.stage()).question?.options).toEqual([]);
    await evening.act({ do: 'next' });
    for (const phase of ['open', 'closed'] as const) {
      await evening.until(phase);
      const phone = evening.room.view(ann);
      expect(phone).toMatchObject({ phase, question: { stem: null } });
      const seen = JSON.stringify([phone, await evening.stage()]);
      expect(seen).not.toMatch(/"key":"|"right":\{|explanation":\{|"sources":\[\{/);
    }
    await evening.until('revealed');
    expect(evening.room.view(ann)).toMatchObject({ question: { stem: {} }, outcome: { verdict: 'missed' } });
    await evening.act({ do: 'next' });
  }
});

it('answers who waits for a change once there is one, and at once who has missed one', async () => {
  const evening = await beginEvening(host);
  const { revision } = await evening.host();
  const waiting = evening.call('evenings.watch', { evening: evening.id, since: revision, as: 'stage' });
  let answered = false;
  void waiting.then(() => (answered = true));
  await new Promise((done) => setTimeout(done, 100));
  expect(answered).toBe(false);
  await evening.act({ do: 'add-team', name: 'The Reds' });
  const teams = [{ name: 'The Reds' }];
  // Nobody has seen the stage of before: all of it.
  expect(value(await waiting)).toMatchObject({ as: 'stage', teams });
  const late = await evening.call('evenings.watch', { evening: evening.id, since: revision, as: 'host' });
  const log = [{ event: { type: 'team-added' }, mayUndo: true }];
  expect(value(late)).toMatchObject({ as: 'host-change', since: revision, fields: { teams, log } });
  const lost = await evening.call('evenings.watch', { evening: evening.id, since: 9999, as: 'host' });
  expect(value(lost)).toMatchObject({ as: 'host', teams, log });
});

describe('taken up from its log', () => {
  it('goes on with the open question, held, with the answers it had', async () => {
    const evening = await beginEvening(host, {}, [{ ...FLAT, questions: 2 }]);
    const ann = await joinRoom(evening, 'Ann');
    await joinRoom(evening, 'Bob');
    await evening.until('open');
    await answer(evening, ann, YES);
    const before = await evening.host();
    host.close();

    host = testHost(folder);
    const again = await resumeEvening(host, evening.id);
    const after = await again.host();
    expect(after).toMatchObject({ phase: 'open', next: 'resume', clock: { running: false } });
    expect(after.question?.answers).toEqual(before.question?.answers);
    expect(again.room.has(ann)).toBe(true);
    expect(again.room.view(ann)).toMatchObject({ phase: 'paused', response: YES });
    await again.act({ do: 'next' });
    expect(again.room.view(ann)).toMatchObject({ phase: 'open' });
    await again.until('revealed');
    expect((await again.host()).standings[0]).toMatchObject({ name: 'Ann', points: 1000 });
  });

  it('says so when it can’t be read', async () => {
    const evening = await beginEvening(host);
    host.close();
    const database = openDatabase(join(folder, 'records.db'));
    database.run(`INSERT INTO evening_events VALUES (?, 0, '{"type":"revealed","index":0}', 0)`, evening.id);
    database.close();
    host = testHost(folder);
    const resumed = await host.call('evenings.resume', { evening: evening.id });
    expect(resumed).toMatchObject({ problem: { code: 'evening-unreadable' } });
    expect(await host.call('evenings.resume', { evening: 'x' })).toMatchObject({
      problem: { code: 'evening-unknown' },
    });
  });
});

it('undoes the last step and any ruling, and does them again', async () => {
  const evening = await beginEvening(host, {}, [{ ...FLAT, questions: 1 }]);
  const ann = await joinRoom(evening, 'Ann');
  await joinRoom(evening, 'Bob');
  await evening.until('open');
  await answer(evening, ann, NO);
  await evening.until('revealed');
  await evening.act({ do: 'rule-answer', index: 0, player: ann, accept: true });
  const points = async () => (await evening.host()).standings[0]?.points;
  expect(await points()).toBe(1000);
  const { log } = await evening.host();
  await evening.act({ do: 'undo', sequence: log[0]?.sequence ?? -1 });
  expect(await points()).toBe(0);
  await evening.act({ do: 'redo', sequence: log[0]?.sequence ?? -1 });
  expect(await points()).toBe(1000);
  await evening.act({ do: 'undo' });
  expect(await points()).toBe(0);
  await evening.act({ do: 'undo' });
  expect((await evening.host()).phase).toBe('closed');
  // Opened again by an undo, the clock waits for the host.
  await evening.act({ do: 'undo' });
  expect(await evening.host()).toMatchObject({ phase: 'open', next: 'resume', clock: { running: false } });
  expect(await evening.call('evenings.act', { evening: evening.id, command: { do: 'back' } })).toMatchObject({
    problem: { code: 'evening-refused', details: { refusal: 'not-now' } },
  });
});

it('closes a question when its time is up', async () => {
  const evening = await beginEvening(host, {}, [{ ...FLAT, questions: 1, secondsPerQuestion: 1 }]);
  await joinRoom(evening, 'Ann');
  await evening.until('open');
  await expect.poll(async () => (await evening.host()).phase, { timeout: 5000 }).toBe('closed');
  expect((await evening.host()).question?.closedBy).toBe('time-up');
});

it('remembers what the club was asked, and asks it no more', async () => {
  const evening = await beginEvening(host, { noRepeats: true }, [{ ...FLAT, questions: 3 }]);
  await evening.until('finished');
  expect(value(await evening.call('club.memory', {}))).toEqual({ asked: 3 });
  const again = value(await evening.call('evenings.start', { planId: 'a-plan' }));
  expect(again.short).toEqual([{ round: 0, wanted: 3, drawn: 1 }]);
  await (await resumeEvening(host, again.evening)).until('finished');
  expect(await evening.call('evenings.start', { planId: 'a-plan' })).toMatchObject({
    problem: { code: 'evening-no-questions', details: { round: 'A round' } },
  });
  value(await evening.call('club.forget', {}));
  expect(value(await evening.call('evenings.start', { planId: 'a-plan' })).short).toEqual([]);
});

it('keeps, copies and deletes plans', async () => {
  const evening = await beginEvening(host);
  const copied = value(await evening.call('plans.copy', { id: 'a-plan', name: 'Another' }));
  const listed = value(await evening.call('plans.list', {}));
  expect(listed.map(({ plan, playedAt }) => [plan.name, playedAt === null])).toEqual([
    ['Another', true],
    ['A game night', false],
  ]);
  value(await evening.call('plans.delete', { id: copied.plan.id }));
  expect(await evening.call('plans.delete', { id: copied.plan.id })).toMatchObject({
    problem: { code: 'plan-unknown' },
  });
});

it('is deleted with all records, comes back with them, and is part of their export', async () => {
  const evening = await beginEvening(host);
  await joinRoom(evening, 'Ann');
  const call = client(host.call);
  const exported = value(await call('records.export', { format: 'json', after: 0 }));
  expect(JSON.parse(exported.text)).toMatchObject({
    plans: [{ id: 'a-plan' }],
    evenings: [{ id: evening.id, events: [{ type: 'player-added', name: 'Ann' }] }],
  });
  value(await call('records.deleteAll', { settings: false }));
  expect(value(await evening.call('evenings.unfinished', {}))).toEqual([]);
  expect(value(await evening.call('plans.list', {}))).toEqual([]);
  expect(host.eveningRoom(evening.id)).toBe(undefined);
  value(await call('records.undoDelete', {}));
  expect(await (await resumeEvening(host, evening.id)).host()).toMatchObject({ players: [{ name: 'Ann' }] });
});

it('hands its results out as a table without formulas, and whole', async () => {
  const evening = await beginEvening(host, {}, [{ ...FLAT, questions: 1 }]);
  const ann = await joinRoom(evening, '=Ann');
  await evening.until('open');
  await answer(evening, ann, YES);
  await evening.until('standings');
  const csv = value(await evening.call('evenings.export', { evening: evening.id, format: 'csv' }));
  expect(csv.text.split('\r\n')[1]).toMatch(/^answer,1,1,question-\d,Question \d\?,,'=Ann,yes,right,1,1000,/);
  expect(csv.text).toContain("standing,,,,,,'=Ann,,,,1000,,,,1");
  const json = value(await evening.call('evenings.export', { evening: evening.id, format: 'json' }));
  expect(JSON.parse(json.text)).toMatchObject({ format: 'reel-quiz/evening', standings: [{ points: 1000 }] });
});

it('is not finished any more once its end is undone, and is on no list once it is thrown away', async () => {
  const evening = await beginEvening(host, {}, [{ ...FLAT, questions: 1 }]);
  await joinRoom(evening, 'Ann');
  await evening.until('finished');
  const lists = async () => [
    value(await evening.call('evenings.unfinished', {})).length,
    value(await evening.call('evenings.history', {})).evenings.length,
  ];
  expect(await lists()).toEqual([0, 1]);
  await evening.act({
    do: 'adjust',
    entrant: (await evening.host()).players[0]?.id ?? '',
    points: 5,
    reason: 'so',
  });
  expect(value(await evening.call('evenings.history', {})).evenings[0]?.podium).toMatchObject([
    { points: 5 },
  ]);
  for (const phase of ['finished', 'standings']) {
    await evening.act({ do: 'undo' });
    expect((await evening.host()).phase).toBe(phase);
  }
  expect(await lists()).toEqual([1, 0]);
  value(await evening.call('evenings.discard', { evening: evening.id }));
  expect(await lists()).toEqual([0, 0]);
  // A room that still holds on to it changes nothing.
  expect(await evening.room.join({ name: 'Bob', team: null })).toEqual({ ok: false, refusal: 'over' });
  expect(await evening.call('evenings.discard', { evening: 'x' })).toMatchObject({
    problem: { code: 'evening-unknown' },
  });
});

it('gives a file to the shell that asks where to, and the parts to one that can’t', async () => {
  const evening = await beginEvening(host);
  const wanted = { evening: evening.id, format: 'json' } as const;
  expect(value(await evening.call('evenings.exportFile', wanted))).toEqual({ outcome: 'no-dialog' });
});
