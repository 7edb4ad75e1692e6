import { get } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { PhoneResponse } from '../../contract/room/toPhone.ts';
import type { Question } from '../../quiz/question.ts';
import { KINDS } from '../../quiz/question.ts';
import { rightResponse } from '../../quiz/rightResponse.ts';
import { kindsBank } from '../testing/kindsBank.ts';
import { openRoom, RoomNotOpened } from './openRoom.ts';
import { type SceneOf, TestPhone } from './testing/testPhone.ts';
import { openTestRoom, type TestRoom } from './testing/testRoom.ts';

let open: TestRoom | null = null;
const start = async (options: Parameters<typeof openTestRoom>[0] = {}): Promise<TestRoom> => {
  open = await openTestRoom({ banks, ...options });
  return open;
};
afterEach(async () => {
  await open?.close();
  open = null;
});

/** A question of each kind, each in a bank and a round of its own. */
const banks = KINDS.map((kind) => kindsBank(kind, [kind]));

/** The question at hand, with its key. */
async function askedIn({ evening }: TestRoom): Promise<Question> {
  const { question } = await evening.host();
  if (!question) throw new Error('no question');
  return question.question;
}

/** The right answer in the names that a phone was given: found by the words, as a reader finds it. */
function rightOn({ question }: SceneOf<'open'>, asked: Question): PhoneResponse {
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

/** Answers the open question right. */
async function answerRight(test: TestRoom, phone: TestPhone, scene: SceneOf<'open'>) {
  const response = rightOn(scene, await askedIn(test));
  return { response, reply: await phone.ask({ type: 'answer', opening: scene.opening, response }) };
}

describe('a phone', () => {
  it('joins, answers every kind, and is told what it was worth', async () => {
    const test = await start({ seated: ['Ben'] });
    const { evening } = test;
    const phone = await TestPhone.join(test.room, 'Ada');
    for (const kind of KINDS) {
      await evening.until('question');
      const alone = await phone.scene('question');
      expect(alone.question).toMatchObject({ kind, options: [] });
      await evening.until('open');
      const scene = await phone.scene('open');
      expect(scene.leftMs).toBeGreaterThan(0);
      const { response, reply } = await answerRight(test, phone, scene);
      expect(reply).toMatchObject({ type: 'ack' });
      await evening.until('revealed');
      const { outcome, right } = await phone.scene('revealed');
      expect([kind, outcome.verdict, outcome.points]).toEqual([kind, 'right', 1000]);
      expect(right).toEqual(response);
    }
    expect(await evening.points()).toEqual({ Ben: 0, Ada: KINDS.length * 1000 });
  });

  it('has an answer on disk before it is told so', async () => {
    const test = await start();
    const phone = await TestPhone.join(test.room, 'Ada');
    await test.evening.until('open');
    const scene = await phone.scene('open');
    const response = rightOn(scene, await askedIn(test));
    phone.say({ type: 'answer', request: 99, opening: scene.opening, response });
    const answers = () => test.onDisk().log.events.filter(({ type }) => type === 'answered');
    expect(answers()).toEqual([]);
    await phone.until((message) => message.type === 'ack' && message.request === 99);
    expect(answers()).toHaveLength(1);
  });

  it('sees no id of the bank, and other ids each time a question is opened', async () => {
    const test = await start();
    const phone = await TestPhone.join(test.room, 'Ada');
    const seen = new Set<string>();
    for (let time = 0; time < 2; time++) {
      await test.evening.until('open');
      const scene = await phone.scene('open');
      const ids = [scene.opening, ...scene.question.options.map(({ id }) => id)];
      for (const id of ids) {
        expect(seen.has(id)).toBe(false);
        seen.add(id);
      }
      const asked = await askedIn(test);
      for (const secret of [asked.id, ...('options' in asked ? asked.options : []).map(({ id }) => id)])
        expect(ids).not.toContain(secret);
      const text = JSON.stringify(scene);
      for (const word of ['"key"', '"right"', 'explanation', 'sources']) expect(text).not.toContain(word);
      // The host takes the opening back, and the question stands alone again.
      await test.evening.act({ do: 'undo' });
      await phone.scene('question');
    }
  });

  it('comes back by its token, to the question it has answered', async () => {
    const test = await start({ seated: ['Ben'] });
    const phone = await TestPhone.join(test.room, 'Ada');
    await test.evening.until('open');
    const scene = await phone.scene('open');
    const { response } = await answerRight(test, phone, scene);
    phone.close();
    const back = await TestPhone.connect(test.room);
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
    expect(await test.connected()).toEqual(['Ada']);
  });

  it('is in by the token it made, though it never heard that it was taken', async () => {
    const test = await start();
    const token = 'made-by-the-phone-0123456789';
    const join = { type: 'join', request: 1, name: 'Ada', team: null, token };
    const phone = await TestPhone.connect(test.room);
    phone.say({ type: 'hello', protocol: 1, code: test.room.code });
    phone.say(join);
    // From two connections at once it is one player all the same.
    const twin = await TestPhone.connect(test.room);
    twin.say({ type: 'hello', protocol: 1, code: test.room.code });
    twin.say(join);
    await phone.scene('lobby');
    await test.restart();
    const back = await TestPhone.connect(test.room);
    back.say({ type: 'hello', protocol: 1, code: test.room.code, token });
    expect(await back.until(({ type }) => type === 'welcome')).toMatchObject({ joined: true });
    await back.scene('lobby');
    expect(await test.connected()).toEqual(['Ada']);
    expect(Object.keys(await test.evening.points())).toEqual(['Ada']);
  });

  it('that asks once more to join is told again that it is in', async () => {
    const { room, evening } = await start();
    const token = 'made-by-the-phone-0123456789';
    const first = await TestPhone.connect(room);
    first.say({ type: 'hello', protocol: 1, code: room.code });
    const join = { type: 'join', name: 'Ada', team: null, token };
    expect(await first.ask(join)).toMatchObject({ type: 'joined', token });
    const again = await TestPhone.connect(room);
    again.say({ type: 'hello', protocol: 1, code: room.code });
    expect(await again.ask(join)).toMatchObject({ type: 'joined', token });
    expect(Object.keys(await evening.points())).toEqual(['Ada']);
    await evening.act({ do: 'remove-player', player: await evening.idOf('Ada') });
    const removed = await TestPhone.connect(room);
    removed.say({ type: 'hello', protocol: 1, code: room.code });
    expect(await removed.ask(join)).toMatchObject({ type: 'refused', code: 'wrong-token' });
  });

  it('takes the place of another phone of the same player', async () => {
    const test = await start();
    const phone = await TestPhone.join(test.room, 'Ada');
    const other = await TestPhone.connect(test.room);
    other.say({ type: 'hello', protocol: 1, token: phone.token });
    await other.scene('lobby');
    expect(await phone.until(({ type }) => type === 'bye')).toMatchObject({ code: 'elsewhere' });
    await phone.ended();
    expect(await test.connected()).toEqual(['Ada']);
  });

  it('that comes late may answer from the next question on', async () => {
    const test = await start({ seated: ['Ben'] });
    await test.evening.until('open');
    const late = await TestPhone.join(test.room, 'Late');
    await test.evening.act({ do: 'pause' });
    await late.scene('paused');
    await test.evening.act({ do: 'resume' });
    const first = await late.scene('open');
    expect((await answerRight(test, late, first)).reply).toMatchObject({ code: 'not-now' });
    await test.evening.until('revealed');
    await test.evening.until('open');
    const second = await late.scene('open', ({ opening }) => opening !== first.opening);
    expect((await answerRight(test, late, second)).reply).toMatchObject({ type: 'ack' });
  });

  it('is told of extra time, and never how many have answered', async () => {
    const test = await start();
    const { evening, room } = test;
    const [ada, bob] = [await TestPhone.join(room, 'Ada'), await TestPhone.join(room, 'Bob')];
    await evening.until('open');
    const scene = await ada.scene('open');
    await bob.scene('open');
    bob.heard.length = 0;
    await evening.act({ do: 'set-time-factor', player: await evening.idOf('Ada'), factor: 2 });
    expect((await ada.scene('open')).limitMs).toBe(2 * (scene.limitMs ?? 0));
    const { response } = await answerRight(test, ada, scene);
    await evening.act({ do: 'pause' });
    // Ada knows from the acknowledgement that it is her answer now; the next scene says so, too.
    expect((await ada.scene('paused')).response).toEqual(response);
    await bob.scene('paused');
    // Between the question and the pause nothing came to Bob, though Ada had answered.
    expect(bob.heard.filter(({ type }) => type !== 'me' && type !== 'ping')).toEqual([]);
  });

  it('buzzes, wagers, plays its joker, shoots and rates', async () => {
    const round = { bankIds: ['small'], questions: 1 };
    const test = await start({
      plan: { rateFilms: true },
      rounds: [
        { ...round, joker: true },
        { ...round, wager: true },
        { ...round, answering: 'buzzer' },
      ],
    });
    const { evening, room } = test;
    const [ada, bob] = [await TestPhone.join(room, 'Ada'), await TestPhone.join(room, 'Bob')];
    await evening.until('round');
    expect((await ada.scene('round')).joker).toBe('may');
    expect(await ada.ask({ type: 'joker' })).toMatchObject({ type: 'ack' });
    expect((await ada.scene('round')).joker).toBe('played');
    expect(await ada.ask({ type: 'joker' })).toMatchObject({ code: 'not-now' });

    await evening.until('standings');
    await evening.until('round');
    expect((await ada.scene('wager')).most).toBe(1000);
    expect(await ada.ask({ type: 'wager', points: 1001 })).toMatchObject({ code: 'bad-answer' });
    expect(await ada.ask({ type: 'wager', points: 300 })).toMatchObject({ type: 'ack' });
    expect((await ada.scene('wager')).wager).toBe(300);

    await evening.until('standings');
    await evening.until('question');
    await evening.until('open');
    const { opening } = await ada.scene('open', ({ buzzer }) => buzzer?.state === 'may');
    await Promise.all([
      expect(bob.ask({ type: 'buzz', opening })).resolves.toMatchObject({ type: 'ack' }),
      expect(ada.ask({ type: 'buzz', opening })).resolves.toMatchObject({ type: 'ack' }),
    ]);
    expect((await bob.scene('open', ({ buzzer }) => buzzer?.state === 'first')).buzzer?.behindMs).toBe(0);
    const beaten = await ada.scene('paused', ({ buzzer }) => buzzer?.state === 'beaten');
    expect(typeof beaten.buzzer?.behindMs).toBe('number');
    await evening.act({ do: 'rule-buzz', right: true });
    await evening.until('standings');

    const entrants = [await evening.idOf('Ada'), await evening.idOf('Bob')];
    await evening.act({ do: 'open-tie', entrants });
    await evening.until('shots');
    const shot = await ada.scene('shot');
    const stop = { type: 'shot', opening: shot.opening, elapsedMs: 1004 };
    expect(await ada.ask(stop)).toMatchObject({ type: 'ack' });
    expect((await ada.scene('shot')).mayShoot).toBe(false);

    await evening.until('rating');
    const [film] = (await ada.scene('rate')).films;
    expect(film?.id).not.toBe('a-film');
    expect(await ada.ask({ type: 'rate', film: film?.id, hearts: 4 })).toMatchObject({ type: 'ack' });
    expect((await ada.scene('rate')).films[0]?.hearts).toBe(4);
    expect(test.onDisk().log.events.at(-1)).toMatchObject({ type: 'film-rated', film: 'a-film', hearts: 4 });
  });

  it('lays a defence, alone or for its team, until the first question comes', async () => {
    const test = await start({
      plan: { entrants: 'teams', newTeams: true },
      rounds: [{ bankIds: ['small'], questions: 3, scoring: 'defence', wager: true }],
    });
    const { evening, room } = test;
    const [ada, amy, bob] = [
      await TestPhone.join(room, 'Ada', 'Reds'),
      await TestPhone.join(room, 'Amy', 'Reds'),
      await TestPhone.join(room, 'Bob', 'Blues'),
    ];
    expect(await ada.ask({ type: 'defend', values: [3, 2, 2] })).toMatchObject({ code: 'not-now' });
    await evening.until('round');
    const { defence } = await ada.scene('wager');
    expect(defence).toMatchObject({ opponent: 'Blues', placed: false, questions: [{}, {}, {}] });
    const values = [...(defence?.values ?? [])];
    expect(values.toSorted()).toEqual([2, 2, 3]);
    for (const wrong of [
      [3, 2],
      [3, 3, 3],
      [9, 2, 2],
    ])
      expect(await ada.ask({ type: 'defend', values: wrong })).toMatchObject({ code: 'bad-answer' });
    expect(await ada.ask({ type: 'defend', values: [2, 3, 2] })).toMatchObject({ type: 'ack' });
    expect((await amy.scene('wager', (scene) => scene.defence?.placed === true)).defence?.values).toEqual([
      2, 3, 2,
    ]);
    expect((await bob.scene('wager')).defence).toMatchObject({ opponent: 'Reds', placed: false });
    expect(await amy.ask({ type: 'defend', values: [2, 2, 3] })).toMatchObject({ type: 'ack' });
    await evening.until('question');
    expect(await ada.ask({ type: 'defend', values: [3, 2, 2] })).toMatchObject({ code: 'not-now' });
    const laid = test.onDisk().log.events.filter((event) => event.type === 'defence-placed');
    expect(laid.map((event) => event.values)).toEqual([
      [2, 3, 2],
      [2, 2, 3],
    ]);
  });

  it('is let go when the host removes its player', async () => {
    const { room, evening } = await start();
    const phone = await TestPhone.join(room, 'Ada');
    await evening.act({ do: 'remove-player', player: await evening.idOf('Ada') });
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
    const test = await start();
    const { room } = test;
    await status(room.testUrl);
    expect((await test.now()).seen).toMatchObject([{ address: '127.0.0.1', talked: false }]);
    const phone = await TestPhone.connect(room);
    phone.say({ type: 'test' });
    await phone.until(({ type }) => type === 'tested');
    expect((await test.now()).seen).toMatchObject([{ address: '127.0.0.1', talked: true }]);
  });

  it('says why it can’t be opened', async () => {
    const { room, host, evening, folder } = await start();
    const played = host.eveningRoom(evening.id);
    if (!played) throw new Error('the evening is not in play');
    const options = {
      evening: played,
      tokens: { find: () => null },
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
