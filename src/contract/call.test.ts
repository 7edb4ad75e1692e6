import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from './api.ts';
import { client, serve, type Handlers } from './call.ts';
import { failed, ok } from './result.ts';

const answered = () => ok({});
/** Handlers of which a test replaces those it calls. */
function handlers(change: object): Handlers {
  const all = { 'settings.load': () => ok(DEFAULT_SETTINGS), 'games.discard': answered, ...change };
  return all as unknown as Handlers;
}

describe('serving the contract', () => {
  it('answers a call in the right form', async () => {
    const call = client(serve(handlers({}), () => undefined));
    expect(await call('settings.load', {})).toEqual(ok(DEFAULT_SETTINGS));
  });

  it.each([
    ['no.such.method', {}],
    ['toString', {}],
    [7, {}],
    ['games.discard', { gameId: '' }],
    ['games.discard', null],
  ])('refuses %j asked with %j', async (method, request) => {
    const result = await serve(handlers({}), () => undefined)(method, request);
    expect(result).toMatchObject({ ok: false, problem: { code: 'bad-request' } });
  });

  it('turns a handler that throws, or answers in the wrong form, into a problem, and reports it', async () => {
    const reported: unknown[] = [];
    const report = (error: unknown) => void reported.push(error);
    const breaks = () => {
      throw new Error('broken');
    };
    expect(await serve(handlers({ 'settings.load': breaks }), report)('settings.load', {})).toMatchObject({
      problem: { code: 'internal', message: 'settings.load failed: broken' },
    });
    const wrong = serve(handlers({ 'settings.load': () => ok({ theme: 'plaid' }) }), report);
    expect(await wrong('settings.load', {})).toMatchObject({ problem: { code: 'internal' } });
    expect(reported).toHaveLength(2);
  });

  it('passes a problem on as it is', async () => {
    const locked = failed('records-locked', 'In use.', { file: 'records.db' });
    const call = client(serve(handlers({ 'settings.load': () => locked }), () => undefined));
    expect(await call('settings.load', {})).toEqual(locked);
  });
});

describe('calling the contract', () => {
  it.each([
    undefined,
    null,
    'ok',
    { ok: true },
    { ok: true, value: { theme: 'plaid' } },
    { ok: false, problem: 'bad' },
  ])('never trusts an answer: %j', async (answer) => {
    const call = client(() => Promise.resolve(answer));
    expect(await call('settings.load', {})).toMatchObject({ ok: false, problem: { code: 'internal' } });
  });

  it('says when the other side is gone', async () => {
    const call = client(() => Promise.reject(new Error('lost')));
    expect(await call('settings.load', {})).toMatchObject({
      problem: { code: 'disconnected', message: 'lost' },
    });
  });
});
