import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { client } from '../../contract/call.ts';
import type { ExportFormat } from '../../contract/statistics.ts';
import { createHost, type Host } from '../host.ts';
import { openDatabase } from '../records/database.ts';
import { bankText, freshFolder, writeFiles } from '../testing/bank.ts';
import { playRound } from '../testing/play.ts';

let folder: string;
let host: Host;
let chosen: string | null;
const open = (): void => {
  const shippedBanks = writeFiles(freshFolder(), { 'small.json': bankText('small') });
  const chooseFile = (name: string): Promise<string | null> =>
    Promise.resolve(chosen === null ? null : join(chosen, name));
  const shippedFacts = freshFolder();
  host = createHost({
    dataFolder: folder,
    shippedBanks,
    shippedFacts,
    version: '1',
    shell: 'electron',
    chooseFile,
  });
};
beforeEach(() => {
  folder = freshFolder();
  chosen = freshFolder();
  open();
});
afterEach(() => {
  host.close();
});

async function parts(format: ExportFormat): Promise<string> {
  const call = client(host.call);
  let text = '';
  let after: number | null = 0;
  do {
    const part: Awaited<ReturnType<typeof call<'records.export'>>> = await call('records.export', {
      format,
      after,
    });
    if (!part.ok) throw new Error(part.problem.message);
    text += part.value.text;
    after = part.value.next;
  } while (after !== null);
  return text;
}

it('writes a row an answer, as RFC 4180 has it', async () => {
  await playRound(host, [{ right: true, elapsedMs: 1500 }, { right: false, elapsedMs: 2000 }, 'missed']);
  const text = await parts('csv');
  expect(text.startsWith('\uFEFFanswered_at,game,number,question_id,question,film')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  const rows = text.slice(1, -2).split('\r\n');
  expect(rows).toHaveLength(4);
  expect(rows[1]).toMatch(
    /^20\d\d-[^,]+Z,[^,]+,1,question-\d,Question \d\?,a-film,(cast|plot),choice,right,1,\d+,1\.5,20,0\.5$/,
  );
  expect(rows[2]).toContain(',wrong,0,0,2,20,0.5');
  expect(rows[3]).toContain(',missed,0,0,20,20,0.5');
});

it('hands no formula to a spreadsheet, and quotes what would break a row', async () => {
  await playRound(host, [{ right: true, elapsedMs: 1 }, { right: true, elapsedMs: 1 }, 'missed', 'missed']);
  host.close();
  const database = openDatabase(join(folder, 'records.db'));
  for (const [index, film] of ['=HYPERLINK("x")', '@SUM(1)', '-1+1', 'a,"b"\r\nc'].entries())
    database.run('UPDATE answers SET film = ? WHERE question_index = ?', film, index);
  database.close();
  open();
  const text = await parts('csv');
  expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  expect(text).toContain(`,'@SUM(1),`);
  expect(text).toContain(`,'-1+1,`);
  expect(text).toContain(`"a,""b""\r\nc"`);
  expect(text).not.toMatch(/,[=@+-]/);
});

it('has every game with its setup and events, and every shot, as JSON, whole over many parts', async () => {
  const games = [];
  for (let round = 0; round < 27; round++) games.push(await playRound(host, ['missed']));
  const call = client(host.call);
  for (const elapsedMs of [990.5, 1700]) await call('shots.add', { elapsedMs });
  host.close();
  const database = openDatabase(join(folder, 'records.db'));
  database.run(`UPDATE games SET setup = 'torn' WHERE id = ?`, games[3]?.id ?? '');
  database.close();
  open();
  const Export = z.object({
    format: z.literal('reel-quiz/records'),
    version: z.literal(1),
    games: z.array(z.object({ id: z.string(), setup: z.unknown(), events: z.array(z.unknown()) })),
    shots: z.array(z.object({ id: z.number(), at: z.number(), elapsedMs: z.number() })),
  });
  const read = Export.parse(JSON.parse(await parts('json')));
  expect(read.games.map(({ id }) => id)).toEqual(games.map(({ id }) => id));
  expect(read.games[0]).toMatchObject({ setup: games[0]?.setup, events: [{ type: 'question-opened' }, {}] });
  expect(read.games[3]?.setup).toBe('torn');
  expect(read.shots.map(({ elapsedMs }) => elapsedMs)).toEqual([990.5, 1700]);
});

it('is whole without any records', async () => {
  expect((await parts('csv')).trim().split('\r\n')).toHaveLength(1);
  expect(JSON.parse(await parts('json'))).toMatchObject({ games: [], shots: [] });
});

it('goes to the file that was chosen, or says why it can’t', async () => {
  await playRound(host, ['missed']);
  const call = client(host.call);
  const saved = await call('records.exportFile', { format: 'json' });
  const name = `reel-quiz-${new Date().toISOString().slice(0, 10)}.json`;
  const file = join(chosen ?? '', name);
  expect(saved).toEqual({ ok: true, value: { outcome: 'saved', file } });
  expect(readFileSync(file, 'utf8')).toBe(await parts('json'));
  expect(readdirSync(chosen ?? '')).toEqual([name]);
  expect(statSync(file).size).toBeGreaterThan(100);

  chosen = join(folder, 'no-such-folder');
  expect(await call('records.exportFile', { format: 'csv' })).toMatchObject({
    problem: { code: 'export-failed' },
  });
  expect(existsSync(chosen)).toBe(false);
  chosen = null;
  expect(await call('records.exportFile', { format: 'csv' })).toEqual({
    ok: true,
    value: { outcome: 'cancelled' },
  });
});
