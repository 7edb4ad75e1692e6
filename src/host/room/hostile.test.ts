import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { PhoneResponse } from '../../contract/room/toPhone.ts';
import { standings } from '../../quiz/evening/standings.ts';
import { TestPhone } from './testing/testPhone.ts';
import { openTestRoom, type TestRoom } from './testing/testRoom.ts';

/** What a right answer is worth, whenever it comes. */
const FULL_POINTS = 1000;

let test: TestRoom;
let honest: TestPhone & { token: string };
let playedHonestly = 0;
/** The openings of the questions so far. */
let asked: Set<string>;

beforeEach(async () => {
  test = await openTestRoom({ rounds: [{ bankIds: ['small'], questions: 4 }], seated: ['Seated'] });
  playedHonestly = 0;
  asked = new Set();
  honest = await TestPhone.join(test.room, 'Honest');
});

/** Whatever was done: the honest player is served, and nobody has points but for a right answer in time, by the log on disk. */
afterEach(async () => {
  await playHonestly();
  const points = await test.evening.points();
  expect(points['Honest']).toBe(playedHonestly * FULL_POINTS);
  for (const [name, got] of Object.entries(points))
    if (name !== 'Honest') expect([name, got]).toEqual([name, 0]);
  const { setup, log } = test.onDisk();
  expect(standings(setup, log.state)).toEqual((await test.evening.host()).standings);
  honest.close();
  await test.close();
});

/** Opens the next question, and tells what its answers are called on phones. */
async function openQuestion(): Promise<{ opening: string; right: PhoneResponse; wrong: PhoneResponse }> {
  if (['question', 'open', 'closed'].includes((await test.evening.host()).phase))
    await test.evening.until('revealed');
  await test.evening.until('open');
  const scene = await honest.scene('open', ({ opening }) => !asked.has(opening));
  asked.add(scene.opening);
  const named = (words: string): PhoneResponse => {
    const option = scene.question.options.find(({ text }) => text.en === words);
    return { kind: 'choice', option: option?.id ?? '' };
  };
  return { opening: scene.opening, right: named('Yes'), wrong: named('No') };
}

async function playHonestly(): Promise<void> {
  const { opening, right } = await openQuestion();
  expect(await honest.ask({ type: 'answer', opening, response: right })).toMatchObject({ type: 'ack' });
  await test.evening.until('revealed');
  const revealed = await honest.scene('revealed', (scene) => scene.opening === opening);
  expect(revealed.outcome.verdict).toBe('right');
  playedHonestly++;
}

const refusal = (message: unknown) => (message as { code?: string }).code;

/** The answers on disk of those who are not the honest player. */
function dishonestAnswers() {
  const { log } = test.onDisk();
  const player = [...log.state.players.values()].find(({ name }) => name === 'Honest')?.id;
  return log.events.flatMap((event) =>
    event.type === 'answered' && event.player !== player ? [event.response] : [],
  );
}

describe('a hostile phone', () => {
  it('sends messages without what belongs to them', async () => {
    const phone = await TestPhone.join(test.room, 'Mallory');
    for (const message of [
      { type: 'answer' },
      { type: 'answer', opening: 'x' },
      { type: 'answer', opening: 'x', response: null },
      { type: 'answer', opening: 'x', response: { kind: 'match' } },
      { type: 'buzz' },
      { type: 'wager' },
      { type: 'wager', points: -1 },
      { type: 'wager', points: 1e300 },
      { type: 'rate', film: 'x', hearts: 6 },
      { type: 'shot', opening: 'x' },
      { type: 'join' },
      { type: 'hello' },
    ])
      expect([message.type, refusal(await phone.ask(message))]).toEqual([message.type, 'bad-message']);
    for (const text of ['null', '[]', '0', '"answer"', '{}', '{"type":null}', '{"type":"__proto__"}']) {
      phone.say(text);
      expect(refusal(await phone.until(({ type }) => type === 'refused'))).toBe('bad-message');
    }
  });

  it('sends what is no JSON, and what is no text', async () => {
    const phone = await TestPhone.join(test.room, 'Mallory');
    for (const message of ['{', '', 'answer', '{"type":"answer"', '\u0000', '{"a":'.repeat(2000)]) {
      phone.say(message);
      expect(refusal(await phone.until(({ type }) => type === 'refused'))).toBe('bad-message');
    }
    phone.say(Buffer.from([0, 255, 1, 2]));
    expect(refusal(await phone.until(({ type }) => type === 'refused'))).toBe('bad-message');
    phone.say(Buffer.from(JSON.stringify({ type: 'joker', request: 1 })));
    expect(refusal(await phone.until(({ type }) => type === 'refused'))).toBe('bad-message');
  });

  it('tries what only a host may do, such as to end the evening for all', async () => {
    const phone = await TestPhone.join(test.room, 'Mallory');
    await openQuestion();
    const types = ['next', 'close', 'reveal', 'finish', 'finished', 'end', 'game-over', 'open', 'undo'];
    const others = ['kick', 'remove', 'remove-player', 'set-points', 'adjust', 'host', 'subscribe', 'act'];
    for (const type of [...types, ...others]) {
      const reply = await phone.ask({ type, do: 'finish', player: 'Honest', points: 5000 });
      expect([type, refusal(reply)]).toEqual([type, 'bad-message']);
    }
    expect(await test.evening.host()).toMatchObject({ phase: 'open', adjustments: [] });
    expect(test.onDisk().log.state.phase).toBe('open');
  });

  it('answers before the question is open, and after its time', async () => {
    const phone = await TestPhone.join(test.room, 'Mallory');
    await test.evening.until('question');
    const { opening } = await phone.scene('question');
    const response = { kind: 'choice', option: 'anything' };
    // Nobody has an option's name before the options are shown.
    expect(refusal(await phone.ask({ type: 'answer', opening, response }))).toBe('bad-answer');
    // The honest player has more time, so that the question is open when Mallory's is over.
    await test.evening.act({
      do: 'set-time-factor',
      player: await test.evening.idOf('Honest'),
      factor: 2,
    });
    await test.evening.until('open');
    const scene = await phone.scene('open');
    asked.add(scene.opening);
    await test.evening.act({ do: 'change-time', deltaMs: 50 - 120_000 });
    await expect.poll(async () => (await test.evening.host()).clock?.elapsedMs).toBeGreaterThan(50);
    const right = {
      kind: 'choice',
      option: scene.question.options.find(({ text }) => text.en === 'Yes')?.id,
    };
    const late = { type: 'answer', opening: scene.opening, response: right };
    expect(refusal(await phone.ask(late))).toBe('too-late');
    expect((await test.evening.host()).phase).toBe('open');
    await test.evening.until('closed');
    expect(refusal(await phone.ask(late))).toBe('too-late');
    await test.evening.until('revealed');
    expect(refusal(await phone.ask(late))).toBe('too-late');
    await openQuestion();
    expect(refusal(await phone.ask(late))).toBe('other-question');
    expect(dishonestAnswers()).toEqual([]);
  });

  it('answers before it has joined, and before it has said hello', async () => {
    const { opening, right } = await openQuestion();
    const phone = await TestPhone.connect(test.room);
    const answer = { type: 'answer', opening, response: right };
    expect(refusal(await phone.ask(answer))).toBe('hello-first');
    expect(refusal(await phone.ask({ type: 'join', name: 'Mallory', team: null }))).toBe('hello-first');
    phone.say({ type: 'hello', protocol: 1, code: test.room.code });
    expect(refusal(await phone.ask(answer))).toBe('join-first');
    // Who joins with the question in sight has no part in it.
    expect(await phone.ask({ type: 'join', name: 'Mallory', team: null })).toMatchObject({ type: 'joined' });
    expect(refusal(await phone.ask(answer))).toBe('not-now');
    expect(dishonestAnswers()).toEqual([]);
  });

  it('answers another question, another kind, with names of its own', async () => {
    const phone = await TestPhone.join(test.room, 'Mallory');
    const first = await openQuestion();
    const second = await openQuestion();
    const old = { type: 'answer', opening: first.opening, response: first.right };
    expect(refusal(await phone.ask(old))).toBe('other-question');
    const { opening } = second;
    await phone.scene('open', (scene) => scene.opening === opening);
    const forged = (response: object) => phone.ask({ type: 'answer', opening, response });
    expect(refusal(await phone.ask({ ...old, opening: 'question-0' }))).toBe('other-question');
    expect(refusal(await forged(first.right))).toBe('bad-answer');
    expect(refusal(await forged({ kind: 'choice', option: 'yes' }))).toBe('bad-answer');
    expect(refusal(await forged({ kind: 'text', text: 'Yes' }))).toBe('bad-answer');
    expect(refusal(await forged({ kind: 'number', number: 1 }))).toBe('bad-answer');
    expect(refusal(await forged({ kind: 'place', gap: 0 }))).toBe('bad-answer');
    expect(dishonestAnswers()).toEqual([]);
  });

  it('answers twice, many times at once, and from two connections', async () => {
    const phone = await TestPhone.join(test.room, 'Mallory');
    const { opening, wrong, right } = await openQuestion();
    const answers = [wrong, right, right, right, right].map((response, at) => ({
      type: 'answer',
      request: 1000 + at,
      opening,
      response,
    }));
    for (const answer of answers) phone.say(answer);
    for (const { request } of answers) {
      const reply = await phone.until((one) => 'request' in one && one.request === request);
      expect([request, refusal(reply)]).toEqual([request, request === 1000 ? undefined : 'already-answered']);
    }
    const other = await TestPhone.connect(test.room);
    other.say({ type: 'hello', protocol: 1, token: phone.token });
    await other.scene('open');
    expect(refusal(await other.ask({ type: 'answer', opening, response: right }))).toBe('already-answered');
    expect(dishonestAnswers()).toEqual([{ kind: 'choice', option: 'no' }]);
  });

  it('comes and goes after its answer, and can neither lose it nor give another', async () => {
    const phone = await TestPhone.join(test.room, 'Mallory');
    const { opening, wrong, right } = await openQuestion();
    expect(await phone.ask({ type: 'answer', opening, response: wrong })).toMatchObject({ type: 'ack' });
    phone.close();
    for (let time = 0; time < 5; time++) {
      const back = await TestPhone.connect(test.room);
      back.say({ type: 'hello', protocol: 1, token: phone.token });
      expect((await back.scene('open')).response).toEqual(wrong);
      expect(refusal(await back.ask({ type: 'answer', opening, response: right }))).toBe('already-answered');
      back.close();
    }
    // The host is started anew in the middle of the question.
    await test.restart();
    const back = await TestPhone.connect(test.room);
    back.say({ type: 'hello', protocol: 1, token: phone.token });
    const held = await back.scene('paused');
    const given = held.response?.kind === 'choice' ? held.response.option : '';
    expect(held.question.options.find(({ id }) => id === given)?.text.en).toBe('No');
    await test.evening.act({ do: 'resume' });
    const again = await back.scene('open');
    const other = again.question.options.find(({ id }) => id !== given)?.id;
    const change = { type: 'answer', opening: again.opening, response: { kind: 'choice', option: other } };
    expect(refusal(await back.ask(change))).toBe('already-answered');
    expect(dishonestAnswers()).toEqual([{ kind: 'choice', option: 'no' }]);

    const comesBack = await TestPhone.connect(test.room);
    comesBack.say({ type: 'hello', protocol: 1, token: honest.token });
    await comesBack.scene('open');
    honest = Object.assign(comesBack, { token: honest.token });
  });

  it('answers as another player', async () => {
    const phone = await TestPhone.join(test.room, 'Mallory');
    const { opening, wrong } = await openQuestion();
    const forged = { type: 'answer', opening, response: wrong, player: 'Honest', token: 'x' };
    expect(refusal(await phone.ask(forged))).toBe('bad-message');
    expect(refusal(await phone.ask({ type: 'hello', protocol: 1, code: test.room.code }))).toBe(
      'bad-message',
    );
    phone.say({ type: 'hello', protocol: 1, code: test.room.code });
    expect(refusal(await phone.until((one) => one.type === 'refused'))).toBe('already-joined');
    phone.say({ type: 'hello', protocol: 1, token: honest.token });
    expect(refusal(await phone.until((one) => one.type === 'refused'))).toBe('already-joined');
    expect(refusal(await phone.ask({ type: 'join', name: 'Honest', team: null }))).toBe('already-joined');
    expect(test.onDisk().log.events.filter(({ type }) => type === 'answered')).toEqual([]);
  });

  it('shows wrong tokens and wrong codes, until it has to wait', async () => {
    const phone = await TestPhone.connect(test.room);
    phone.say({ type: 'hello', protocol: 1, token: 'A'.repeat(22) });
    expect(refusal(await phone.until(({ type }) => type === 'refused'))).toBe('wrong-token');
    let waits = 0;
    for (let attempt = 0; attempt < 35; attempt++) {
      phone.say({ type: 'hello', protocol: 1, code: 'AAAA' });
      if (refusal(await phone.until(({ type }) => type === 'refused')) === 'slow-down') waits++;
    }
    expect(waits).toBeGreaterThan(0);
    const lucky = await TestPhone.connect(test.room);
    lucky.say({ type: 'hello', protocol: 1, code: test.room.code });
    expect(refusal(await lucky.until(({ type }) => type === 'refused'))).toBe('slow-down');
  });

  it('speaks another version', async () => {
    const phone = await TestPhone.connect(test.room);
    phone.say({ type: 'hello', protocol: 99, code: test.room.code });
    expect(refusal(await phone.until(({ type }) => type === 'refused'))).toBe('wrong-protocol');
    expect(await phone.ended()).toBe(4004);
  });

  it('sends a message of 5 MB', async () => {
    const phone = await TestPhone.join(test.room, 'Mallory');
    phone.say('x'.repeat(5_000_000));
    expect(await phone.ended()).toBe(1009);
  });

  it('floods, from several connections, and comes back whenever it is thrown out', async () => {
    const { token } = await TestPhone.join(test.room, 'Mallory');
    const { opening, right } = await openQuestion();
    const answer = { type: 'answer', opening: `${opening}x`, response: right };
    const flood = async (): Promise<number[]> => {
      const ends: number[] = [];
      // A thousand in all in each second, for as long as it takes to be thrown out a few times.
      while (ends.length < 3) {
        const phone = await TestPhone.connect(test.room);
        phone.say({ type: 'hello', protocol: 1, token });
        for (let sent = 0; phone.closed === null; sent++) {
          phone.say({ ...answer, request: sent });
          if (sent % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 80));
        }
        ends.push(await phone.ended());
      }
      return ends;
    };
    const floods = Promise.all([flood(), flood(), flood(), flood()]);
    await playHonestly();
    // Thrown out for its messages, or for its own other connection.
    expect(new Set((await floods).flat())).toContain(4005);
    expect(dishonestAnswers()).toEqual([]);
  }, 60_000);

  it('takes names with markup, with marks that turn text around, and names of others', async () => {
    const join = async (name: string) => {
      const phone = await TestPhone.connect(test.room);
      phone.say({ type: 'hello', protocol: 1, code: test.room.code });
      const reply = await phone.ask({ type: 'join', name, team: null });
      const me = reply.type === 'joined' ? await phone.until(({ type }) => type === 'me') : reply;
      phone.close();
      return me.type === 'me' ? me.me.name : refusal(me);
    };
    expect(await join('<b onload=x>Eve</b>')).toBe('<b onload=x>Eve</b>');
    expect(await join('\u202eevE\u202c \u0007\u2066x\u2069')).toBe('evE x');
    expect(await join('  honest ')).toBe('name-taken');
    expect(await join('Ｈｏｎｅｓｔ')).toBe('name-taken');
    expect(await join('Hon\u200best')).toBe('name-taken');
    expect(await join('\u202e\u200b \u00ad')).toBe('name-empty');
    expect(await join('x'.repeat(25))).toBe('name-too-long');
    expect(await join(`Z${'\u0301'.repeat(300)}`)).toBe('name-too-long');
    expect(await join('👩‍👩‍👧‍👦'.repeat(8))).toBe('👩‍👩‍👧‍👦'.repeat(8));
    const names = (await test.evening.host()).players.map(({ name }) => name);
    expect(names).toEqual(['Seated', 'Honest', '<b onload=x>Eve</b>', 'evE x', '👩‍👩‍👧‍👦'.repeat(8)]);
  });

  it('joins five hundred times from one address', async () => {
    const joined: TestPhone[] = [];
    let refusedJoins = 0;
    for (let batch = 0; batch < 10; batch++)
      await Promise.all(
        Array.from({ length: 50 }, async (_, at) => {
          const phone = await TestPhone.connect(test.room);
          joined.push(phone);
          phone.say({ type: 'hello', protocol: 1, code: test.room.code });
          const reply = await phone.ask({ type: 'join', name: `Bot ${batch}-${at}`, team: null });
          if (refusal(reply) === 'slow-down') refusedJoins++;
        }),
      );
    expect(refusedJoins).toBeGreaterThan(300);
    await playHonestly();
    for (const phone of joined) phone.close();
  }, 60_000);

  it('says things that are no HTTP, and never finishes', async () => {
    const sockets = await Promise.all(
      [
        'GET / HTTP/1.1\r\nHost: x',
        '\u0000\u0001\u0002\r\n\r\n',
        'GET /room HTTP/1.1\r\nUpgrade: websocket\r\n\r\n',
      ].map(async (text) => {
        const socket = connect(test.room.port, '127.0.0.1');
        socket.on('error', () => undefined);
        await once(socket, 'connect');
        socket.write(text);
        return socket;
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const socket of sockets) socket.destroy();
    const bad = new WebSocket(`ws://127.0.0.1:${test.room.port}/elsewhere`);
    const [error] = (await once(bad, 'error').catch((one: unknown) => [one])) as [Error];
    expect(error.message).toContain('403');
  });
});
