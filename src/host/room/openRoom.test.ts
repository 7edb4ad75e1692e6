import { get } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { PhoneResponse, Scene } from '../../contract/room/toPhone.ts';
import { rightResponse } from '../../quiz/rightResponse.ts';
import { KINDS } from '../../quiz/question.ts';
import { kindsBank } from '../testing/kindsBank.ts';
import { openRoom, RoomNotOpened } from './openRoom.ts';
import { FULL_POINTS, readTestJournal } from './testing/testEvening.ts';
import { openTestRoom, TestPhone, type TestRoom } from './testing/testRoom.ts';

let open: TestRoom | null = null;
const start = async (options: Parameters<typeof openTestRoom>[0] = {}): Promise<TestRoom> => {
  open = await openTestRoom(options);
  return open;
};
afterEach(async () => {
  await open?.close();
  open = null;
});

const bank = kindsBank('kinds', KINDS);
type OpenScene = Extract<Scene, { phase: 'open' }>;

/** The right answer in the names that a phone was given: found by the words, as a reader finds it. */
function rightOn({ question }: OpenScene, index: number): PhoneResponse {
  const asked = bank.questions[index];
  if (!asked) throw new Error('no such question');
  const right = rightResponse(asked);
  const real = [
    ...('options' in asked ? asked.options : []),
    ...(asked.kind === 'match' ? asked.prompts : []),
  ];
  const shown = [...question.options, ...question.prompts];
  const named = (id: string): string => {
    const words = real.find((option) => option.id === id)?.text.en;
    return shown.find((option) => option.text.en === words)?.id ?? 'missing';
  };
  if ('option' in right) return { ...right, option: named(right.option) };
  if ('options' in right) return { ...right, options: right.options.map(named) };
  if ('pairs' in right)
    return {
      kind: 'match',
      pairs: Object.fromEntries(Object.entries(right.pairs).map(([a, b]) => [named(a), named(b)])),
    };
  return right;
}

describe('a phone', () => {
  it('joins, answers every kind, and is told what it was worth', async () => {
    const { room, evening } = await start();
    const phone = await TestPhone.join(room, 'Ada');
    for (const index of KINDS.keys()) {
      evening.ask(index);
      expect((await phone.scene('question')).question.options).toEqual([]);
      evening.open();
      const scene = await phone.scene('open');
      expect(scene.leftMs).toBeGreaterThan(0);
      const answer = { type: 'answer', opening: scene.opening, response: rightOn(scene, index) };
      expect(await phone.ask(answer)).toMatchObject({ type: 'ack' });
      await evening.closeQuestion();
      evening.reveal();
      const { outcome, right } = await phone.scene('revealed');
      expect([index, outcome.verdict, outcome.points]).toEqual([index, 'right', FULL_POINTS]);
      expect(right).toEqual(rightOn(scene, index));
    }
    expect(evening.points()).toEqual({ Ada: KINDS.length * FULL_POINTS });
  });

  it('has an answer on disk before it is told so', async () => {
    const { room, evening } = await start();
    const phone = await TestPhone.join(room, 'Ada');
    evening.ask(0);
    evening.open();
    const scene = await phone.scene('open');
    phone.say({ type: 'answer', request: 99, opening: scene.opening, response: rightOn(scene, 0) });
    await phone.until((message) => message.type === 'ack' && message.request === 99);
    expect(readTestJournal(evening.journalFile).filter(({ type }) => type === 'answered')).toHaveLength(1);
  });

  it('sees no id of the bank, and other ids each time a question is opened', async () => {
    const { room, evening } = await start();
    const phone = await TestPhone.join(room, 'Ada');
    const seen = new Set<string>();
    for (let time = 0; time < 2; time++) {
      evening.ask(0);
      evening.open();
      const scene = await phone.scene('open');
      const ids = [scene.opening, ...scene.question.options.map(({ id }) => id)];
      for (const id of ids) {
        expect(seen.has(id)).toBe(false);
        seen.add(id);
      }
      for (const question of bank.questions)
        for (const secret of [
          question.id,
          ...('options' in question ? question.options : []).map(({ id }) => id),
        ])
          expect(ids).not.toContain(secret);
      const text = JSON.stringify(scene);
      for (const word of ['"key"', '"right"', 'explanation', 'sources']) expect(text).not.toContain(word);
    }
  });

  it('comes back by its token, to the question it has answered', async () => {
    const { room, evening } = await start();
    const phone = await TestPhone.join(room, 'Ada');
    evening.ask(0);
    evening.open();
    const scene = await phone.scene('open');
    const response = rightOn(scene, 0);
    await phone.ask({ type: 'answer', opening: scene.opening, response });
    phone.close();
    const back = await TestPhone.connect(room);
    back.say({ type: 'hello', protocol: 1, token: phone.token });
    expect(await back.until(({ type }) => type === 'welcome')).toMatchObject({ joined: true });
    expect(await back.until(({ type }) => type === 'me')).toMatchObject({ me: { name: 'Ada' } });
    expect((await back.scene('open')).response).toEqual(response);
    const again = await back.ask({ type: 'answer', opening: scene.opening, response });
    expect(again).toMatchObject({ type: 'refused', code: 'already-answered' });
  });

  it('comes back after a new start of the host, on the same port and code', async () => {
    const test = await start();
    const phone = await TestPhone.join(test.room, 'Ada');
    const { code, port } = test.room;
    await test.restart();
    expect([test.room.code, test.room.port]).toEqual([code, port]);
    expect(phone.closed).toBe(4000);
    const back = await TestPhone.connect(test.room);
    back.say({ type: 'hello', protocol: 1, token: phone.token });
    expect(await back.until(({ type }) => type === 'welcome')).toMatchObject({ joined: true });
    await back.scene('lobby');
    expect(test.evening.connected()).toEqual(['Ada']);
  });

  it('takes the place of another phone of the same player', async () => {
    const { room, evening } = await start();
    const phone = await TestPhone.join(room, 'Ada');
    const other = await TestPhone.connect(room);
    other.say({ type: 'hello', protocol: 1, token: phone.token });
    await other.scene('lobby');
    expect(await phone.until(({ type }) => type === 'bye')).toMatchObject({ code: 'elsewhere' });
    await phone.ended();
    expect(evening.connected()).toEqual(['Ada']);
  });

  it('that comes late may answer from the next question on', async () => {
    const { room, evening } = await start();
    evening.ask(0);
    evening.open();
    const late = await TestPhone.join(room, 'Late');
    evening.pause();
    evening.resume();
    const phone = await TestPhone.join(room, 'Ada');
    evening.giveExtraTime('Late', 5_000);
    const scene = await late.scene('open');
    const answer = { type: 'answer', opening: scene.opening, response: rightOn(scene, 0) };
    expect(await late.ask(answer)).toMatchObject({ code: 'not-now' });
    expect(await phone.ask(answer)).toMatchObject({ code: 'not-now' });
    await evening.closeQuestion();
    evening.ask(1);
    evening.open();
    const next = await late.until(
      (one) => one.type === 'scene' && one.scene.phase === 'open' && one.scene.question.kind === 'truth',
    );
    if (next.type !== 'scene' || next.scene.phase !== 'open') throw new Error('no question');
    const second = { type: 'answer', opening: next.scene.opening, response: rightOn(next.scene, 1) };
    expect(await late.ask(second)).toMatchObject({ type: 'ack' });
  });

  it('is told of extra time, and never how many have answered', async () => {
    const { room, evening } = await start();
    const [ada, bob] = [await TestPhone.join(room, 'Ada'), await TestPhone.join(room, 'Bob')];
    evening.ask(0, { limitMs: 20_000 });
    evening.open();
    const scene = await ada.scene('open');
    await bob.scene('open');
    evening.giveExtraTime('Ada', 10_000);
    expect((await ada.scene('open')).limitMs).toBe(30_000);
    const response = rightOn(scene, 0);
    await ada.ask({ type: 'answer', opening: scene.opening, response });
    evening.pause();
    // Ada knows from the acknowledgement that it is her answer now; the next scene says so, too.
    expect((await ada.scene('paused')).response).toEqual(response);
    await bob.scene('paused');
    // Between the question and the pause nothing came to Bob, though Ada had answered.
    expect(bob.heard.filter(({ type }) => type !== 'me' && type !== 'ping')).toEqual([]);
  });

  it('buzzes, wagers, plays its joker, shoots and rates', async () => {
    const { room, evening } = await start();
    const [ada, bob] = [await TestPhone.join(room, 'Ada'), await TestPhone.join(room, 'Bob')];
    evening.show('round');
    expect((await ada.scene('round')).joker).toBe('may');
    expect(await ada.ask({ type: 'joker' })).toMatchObject({ type: 'ack' });
    expect((await ada.scene('round')).joker).toBe('played');
    expect(await ada.ask({ type: 'joker' })).toMatchObject({ code: 'not-now' });

    evening.show('wager');
    expect((await ada.scene('wager')).most).toBe(500);
    expect(await ada.ask({ type: 'wager', points: 501 })).toMatchObject({ code: 'bad-answer' });
    expect(await ada.ask({ type: 'wager', points: 300 })).toMatchObject({ type: 'ack' });
    expect((await ada.scene('wager')).wager).toBe(300);

    evening.ask(0, { buzzer: true });
    evening.open();
    const { opening } = await ada.scene('open');
    expect(await bob.ask({ type: 'buzz', opening })).toMatchObject({ type: 'ack' });
    expect(await ada.ask({ type: 'buzz', opening })).toMatchObject({ type: 'ack' });
    const beaten = await ada.until(
      (one) =>
        one.type === 'scene' && one.scene.phase === 'open' && typeof one.scene.buzzer?.behindMs === 'number',
    );
    expect(beaten).toMatchObject({ scene: { buzzer: { state: 'beaten' } } });

    evening.show('shot');
    const shot = await ada.scene('shot');
    expect(await ada.ask({ type: 'shot', opening: shot.opening, elapsedMs: 1004 })).toMatchObject({
      type: 'ack',
    });
    expect((await ada.scene('shot')).mayShoot).toBe(false);

    evening.show('rate');
    const [film] = (await ada.scene('rate')).films;
    expect(film?.id).not.toBe(bank.films[0]?.id);
    expect(await ada.ask({ type: 'rate', film: film?.id, hearts: 4 })).toMatchObject({ type: 'ack' });
    expect((await ada.scene('rate')).films[0]?.hearts).toBe(4);
    expect(readTestJournal(evening.journalFile).at(-1)).toMatchObject({
      type: 'rated',
      film: bank.films[0]?.id,
    });
  });

  it('is let go when the host removes its player', async () => {
    const { room, evening } = await start();
    const phone = await TestPhone.join(room, 'Ada');
    await evening.remove('Ada');
    expect(await phone.until(({ type }) => type === 'bye')).toMatchObject({ code: 'removed' });
    expect(await phone.ended()).toBe(4003);
    const back = await TestPhone.connect(room);
    back.say({ type: 'hello', protocol: 1, token: phone.token });
    expect(await back.until(({ type }) => type === 'refused')).toMatchObject({ code: 'wrong-token' });
  });
});

describe('the room', () => {
  const status = (url: string, headers: Record<string, string> = {}) =>
    new Promise<{ code: number | undefined; policy: string | undefined; body: string }>((done, failed) => {
      get(url, { headers }, (response) => {
        let body = '';
        response.on('data', (part: Buffer) => (body += part.toString()));
        response.on('end', () => {
          const policy = response.headers['content-security-policy'];
          done({ code: response.statusCode, policy: policy?.toString(), body });
        });
      }).on('error', failed);
    });

  it('gives the page under its address and its code, with a policy that allows its own messages alone', async () => {
    const { room } = await start();
    for (const url of [room.url, room.joinUrl]) {
      const answer = await status(url);
      expect(answer.code).toBe(200);
      expect(answer.body).toContain('Phone');
      expect(answer.policy).toContain(`connect-src 'self' ws://127.0.0.1:${room.port};`);
      expect(answer.policy).toContain("default-src 'none'");
    }
    expect((await status(`${room.url}/../package.json`)).code).toBe(404);
    expect((await status(`${room.url}/%2e%2e%2fpackage.json`)).code).toBe(403);
  });

  it('answers to its own name alone', async () => {
    const { room } = await start();
    expect((await status(room.url, { host: 'evil.example' })).code).toBe(403);
    await expect(TestPhone.connect(room, { origin: 'http://evil.example' })).rejects.toThrow('403');
    const own = await TestPhone.connect(room, { origin: room.url });
    own.close();
  });

  it('notes who opened the page for testing', async () => {
    const { room } = await start();
    await status(room.testUrl);
    expect(room.seen()).toMatchObject([{ address: '127.0.0.1', talked: false }]);
    const phone = await TestPhone.connect(room);
    phone.say({ type: 'test' });
    await phone.until(({ type }) => type === 'tested');
    expect(room.seen()).toMatchObject([{ address: '127.0.0.1', talked: true }]);
  });

  it('says why it can’t be opened', async () => {
    const { room, evening, folder } = await start();
    const options = {
      evening,
      tokens: { save: () => Promise.resolve(), find: () => null },
      root: folder,
      address: '127.0.0.1',
      port: room.port,
    };
    const taken = await openRoom(options).catch((error: unknown) => error);
    expect(taken).toBeInstanceOf(RoomNotOpened);
    expect(taken).toMatchObject({
      reason: 'port-taken',
      message: expect.stringContaining(String(room.port)) as string,
    });
    const gone = await openRoom({ ...options, address: '203.0.113.7', port: 0 }).catch(
      (error: unknown) => error,
    );
    expect(gone).toMatchObject({ reason: 'address-gone' });
  });
});
