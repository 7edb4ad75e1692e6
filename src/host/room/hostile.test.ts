import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { FULL_POINTS, readTestJournal } from './testing/testEvening.ts';
import { openTestRoom, TestPhone, type TestRoom } from './testing/testRoom.ts';

let test: TestRoom;
let honest: TestPhone;
let playedHonestly = 0;

beforeEach(async () => {
  test = await openTestRoom();
  playedHonestly = 0;
  honest = await TestPhone.join(test.room, 'Honest');
});

/** Whatever was done: the honest player is served, and nobody has points but for a right answer in time. */
afterEach(async () => {
  await playHonestly();
  const points = test.evening.points();
  expect(points['Honest']).toBe(playedHonestly * FULL_POINTS);
  for (const [name, got] of Object.entries(points))
    if (name !== 'Honest') expect([name, got]).toEqual([name, 0]);
  honest.close();
  await test.close();
});

async function openQuestion(index = 0): Promise<{ opening: string; right: object; wrong: object }> {
  test.evening.ask(index);
  test.evening.open();
  const scene = await honest.scene('open');
  const named = (words: string) => scene.question.options.find(({ text }) => text.en === words)?.id;
  return {
    opening: scene.opening,
    right: { kind: 'choice', option: named('Fan Wei') },
    wrong: { kind: 'choice', option: named('Zhang Yi') },
  };
}

async function playHonestly(): Promise<void> {
  honest.heard.length = 0;
  const { opening, right } = await openQuestion();
  expect(await honest.ask({ type: 'answer', opening, response: right })).toMatchObject({ type: 'ack' });
  await test.evening.closeQuestion();
  test.evening.reveal();
  expect((await honest.scene('revealed')).outcome.verdict).toBe('right');
  playedHonestly++;
}

const refusal = (message: unknown) => (message as { code?: string }).code;

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

  it('tries what only a host may do', async () => {
    const phone = await TestPhone.join(test.room, 'Mallory');
    for (const type of [
      'open',
      'reveal',
      'close',
      'kick',
      'remove',
      'set-points',
      'host',
      'subscribe',
      'view',
    ])
      expect([type, refusal(await phone.ask({ type, player: 'Honest', points: 5000 }))]).toEqual([
        type,
        'bad-message',
      ]);
  });

  it('answers before the question is open, and after its time', async () => {
    const phone = await TestPhone.join(test.room, 'Mallory');
    test.evening.ask(0, { limitMs: 80 });
    const { opening } = await phone.scene('question');
    const response = { kind: 'choice', option: 'anything' };
    // Nobody has an option's name before the options are shown.
    expect(refusal(await phone.ask({ type: 'answer', opening, response }))).toBe('bad-answer');
    test.evening.open();
    const scene = await phone.scene('open');
    await new Promise((resolve) => setTimeout(resolve, 120));
    const right = {
      kind: 'choice',
      option: scene.question.options.find(({ text }) => text.en === 'Fan Wei')?.id,
    };
    expect(refusal(await phone.ask({ type: 'answer', opening, response: right }))).toBe('too-late');
    await test.evening.closeQuestion();
    expect(refusal(await phone.ask({ type: 'answer', opening, response: right }))).toBe('too-late');
    test.evening.reveal();
    expect(refusal(await phone.ask({ type: 'answer', opening, response: right }))).toBe('too-late');
  });

  it('answers before it has joined, and before it has said hello', async () => {
    const { opening, right } = await openQuestion();
    const phone = await TestPhone.connect(test.room);
    const answer = { type: 'answer', opening, response: right };
    expect(refusal(await phone.ask(answer))).toBe('hello-first');
    expect(refusal(await phone.ask({ type: 'join', name: 'Mallory', team: null }))).toBe('hello-first');
    phone.say({ type: 'hello', protocol: 1, code: test.room.code });
    expect(refusal(await phone.ask(answer))).toBe('join-first');
  });

  it('answers another question, another kind, with names of its own', async () => {
    const phone = await TestPhone.join(test.room, 'Mallory');
    const first = await openQuestion();
    await test.evening.closeQuestion();
    await openQuestion(0);
    const old = { type: 'answer', opening: first.opening, response: first.right };
    expect(refusal(await phone.ask(old))).toBe('other-question');
    await phone.scene('open');
    const { opening } = await phone.scene('open');
    const forged = (response: object) => phone.ask({ type: 'answer', opening, response });
    expect(refusal(await phone.ask({ ...old, opening: 'choice-short' }))).toBe('other-question');
    expect(refusal(await forged({ kind: 'choice', option: 'fan-wei' }))).toBe('bad-answer');
    expect(refusal(await forged({ kind: 'text', text: 'Fan Wei' }))).toBe('bad-answer');
    expect(refusal(await forged({ kind: 'number', number: 1 }))).toBe('bad-answer');
    expect(refusal(await forged({ kind: 'place', gap: 0 }))).toBe('bad-answer');
    await test.evening.closeQuestion();
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
    await test.evening.closeQuestion();
    test.evening.reveal();
    expect(readTestJournal(test.evening.journalFile).filter(({ type }) => type === 'answered')).toHaveLength(
      1,
    );
  });

  it('answers as another player', async () => {
    const phone = await TestPhone.join(test.room, 'Mallory');
    const { opening, wrong } = await openQuestion();
    const forged = { type: 'answer', opening, response: wrong, player: 'Honest', token: 'x' };
    expect(refusal(await phone.ask(forged))).toBe('bad-message');
    expect(readTestJournal(test.evening.journalFile).filter(({ type }) => type === 'answered')).toEqual([]);
    expect(refusal(await phone.ask({ type: 'hello', protocol: 1, code: test.room.code }))).toBe(
      'bad-message',
    );
    phone.say({ type: 'hello', protocol: 1, code: test.room.code });
    expect(refusal(await phone.until((one) => one.type === 'refused'))).toBe('already-joined');
    expect(refusal(await phone.ask({ type: 'join', name: 'Honest', team: null }))).toBe('already-joined');
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

  it('floods', async () => {
    const phone = await TestPhone.join(test.room, 'Mallory');
    const { opening, right } = await openQuestion();
    const before = performance.now();
    for (let sent = 0; sent < 3000 && phone.closed === null; sent++) {
      phone.say({ type: 'answer', request: sent, opening: `${opening}x`, response: right });
      if (sent % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await phone.ended()).toBe(4005);
    expect(performance.now()).toBeGreaterThan(before);
    await test.evening.closeQuestion();
  });

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
  }, 30_000);

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
