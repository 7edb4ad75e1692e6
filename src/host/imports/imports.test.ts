import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import type { ApiOf } from '../../contract/call.ts';
import type { Draft, LibraryApiTable } from '../../contract/libraryApi.ts';
import { parseFacts } from '../../facts/parseFacts.ts';
import { bankText, freshFolder, ROUND, testHost } from '../testing/bank.ts';
import { value } from '../testing/value.ts';

type Ask = ApiOf<LibraryApiTable>;

// Writing a film's questions takes seconds on a machine that has much else to do.
vi.setConfig({ testTimeout: 60_000 });

const EXAMPLES = join(import.meta.dirname, '..', '..', '..', 'docs', 'formats', 'examples');

function start(folder = freshFolder()) {
  const host = testHost(folder);
  const ask = ((method, request) => host.call(method, request)) as Ask;
  return { folder, host, ask };
}

async function bring(
  ask: Ask,
  name: string,
  bytes: Uint8Array | string,
  draft: string | null = null,
): Promise<Draft> {
  const whole = Buffer.from(bytes);
  const half = Math.floor(whole.length / 2);
  const first = value(
    await ask('imports.read', {
      draft,
      name,
      part: whole.subarray(0, half).toString('base64'),
      first: true,
      last: false,
    }),
  );
  expect(first.read).toBeNull();
  const last = value(
    await ask('imports.read', {
      draft: first.draft,
      name,
      part: whole.subarray(half).toString('base64'),
      first: false,
      last: true,
    }),
  );
  if (!last.read) throw new Error('nothing was read');
  return last.read;
}

const example = (name: string) => readFileSync(join(EXAMPLES, name));

it('reads a wikitext file, lets a person decide, and keeps facts and questions that can be played', async () => {
  const { folder, host, ask } = start();
  const draft = await bring(ask, 'crouching-tiger.wiki', example('crouching-tiger.wiki'));
  const film = 'crouching-tiger-hidden-dragon-2000';
  expect(draft.parts).toMatchObject([{ kind: 'facts', id: film, known: false }]);
  expect(draft.facts.find(({ id }) => id === 'director')).toMatchObject({
    value: 'Ang Lee',
    valueKind: 'name',
    place: { line: 6, field: 'director' },
    status: 'attributed',
  });

  const edit = (id: string, typed: string) =>
    ({ do: 'edit', film, fact: id, value: typed, statement: statementOf(draft, id) }) as const;
  expect(
    value(await ask('imports.try', { draft: draft.draft, change: edit('year', 'soon') })).flaw,
  ).toContain('number');
  const refused = await ask('imports.change', { draft: draft.draft, change: edit('year', 'soon') });
  expect(refused).toMatchObject({ ok: false, problem: { code: 'draft-refused' } });
  const edited = value(
    await ask('imports.change', { draft: draft.draft, change: edit('director', 'Li An') }),
  );
  expect(edited.facts.find(({ id }) => id === 'director')).toMatchObject({
    value: 'Li An',
    edited: true,
    statement: { en: 'Li An directed Crouching Tiger, Hidden Dragon.' },
  });
  const added = value(
    await ask('imports.change', {
      draft: draft.draft,
      change: {
        do: 'add',
        film,
        topic: 'plot',
        ask: 'What is stolen?',
        answer: 'A sword',
        wrong: ['A crown', 'A horse', 'A map'],
        statement: 'A sword is stolen.',
        source: { title: 'My notes', trusted: true },
        at: 'page 1',
      },
    }),
  );
  expect(added.facts.at(-1)).toMatchObject({ id: 'own-1', status: 'plain', place: null });

  const { questions, total } = value(await ask('imports.questions', { draft: draft.draft, part: film }));
  expect(total).toBeGreaterThan(40);
  const own = questions.find(({ stem }) => stem.en.includes('What is stolen?'));
  expect(own).toMatchObject({ answer: { en: 'A sword' } });
  const [first, second] = questions;
  if (!first || !second || !own) throw new Error('there are no questions');
  // Nothing is on disk before it is kept.
  expect(readdirSync(join(folder, 'banks'))).toEqual([]);
  const kept = value(
    await ask('imports.keep', {
      draft: draft.draft,
      rejected: { [film]: [first.id] },
      stems: { [film]: { [second.id]: { en: 'Another stem?' } } },
    }),
  );
  expect(kept).toEqual({ banks: [film], films: [film], questions: total - 1 });
  const facts = parseFacts(readFileSync(join(folder, 'facts', `${film}.yaml`), 'utf8'));
  expect(facts.ok && facts.value.facts.find(({ id }) => id === 'director')?.value).toEqual({
    entity: 'li-an',
  });
  const game = await host.call('games.start', { ...ROUND, topics: ['cast'], bankIds: [film] });
  expect(game).toMatchObject({ ok: true });
  const bank = readFileSync(join(folder, 'banks', `${film}.json`), 'utf8');
  expect(bank).toContain('Another stem?');
  expect(bank).not.toContain(`"id": "${first.id}"`);
  host.close();
});

const statementOf = (draft: Draft, id: string): string =>
  draft.facts.find((fact) => fact.id === id)?.statement.en ?? '';

it('tells the rows of a broken table and keeps the good ones; a mapping by hand reads it anew', async () => {
  const { ask, host } = start();
  const rows = ['Ask,Correct,Wrong 1', 'Who?,Ang Lee,Zhang Yimou', ',Nobody,Somebody', 'When?,,2001'];
  const draft = await bring(ask, 'quiz.csv', rows.join('\n'));
  expect(draft.notices[0]).toMatchObject({ file: 'quiz.csv', code: 'column-missing' });
  const columns = { question: [0], right: [1], wrong: [2] };
  const mapped = value(
    await ask('imports.change', { draft: draft.draft, change: { do: 'columns', file: 0, columns } }),
  );
  expect(mapped.parts).toMatchObject([{ kind: 'bank', id: 'quiz', count: 1 }]);
  expect(mapped.notices.map(({ code, place }) => [code, place.row])).toEqual([
    ['question-missing', 3],
    ['answer-missing', 4],
  ]);
  value(await ask('imports.keep', { draft: mapped.draft }));
  const { entries } = value(await ask('library.films', {}));
  expect(entries.map(({ bank }) => bank)).toContain('quiz');
  host.close();
});

it('puts two files about one film together and settles what they disagree about', async () => {
  const { ask, host } = start();
  const wiki = example('crouching-tiger.wiki').toString();
  const one = await bring(ask, 'one.wiki', wiki);
  const other = wiki.replace('120 minutes', '131 minutes').replace('[[Bill Kong]]', '[[William Kong]]');
  const both = await bring(ask, 'two.wiki', other, one.draft);
  expect(both.parts).toHaveLength(1);
  const dispute = both.disputes.find(({ fact }) => fact.includes('runtime'));
  if (!dispute) throw new Error(`no dispute: ${JSON.stringify(both.disputes)}`);
  expect(dispute).toMatchObject({ settled: null });
  const { film, fact } = dispute;
  const without = { do: 'settle', film, fact, claim: 1, why: '' } as const;
  expect(await ask('imports.change', { draft: both.draft, change: without })).toMatchObject({ ok: false });
  const why = 'The longer one has the credits';
  const settled = value(await ask('imports.change', { draft: both.draft, change: { ...without, why } }));
  expect(settled.disputes.find((one_) => one_.fact === fact)).toMatchObject({ settled: { claim: 1, why } });
  const runtimes = settled.facts.filter(({ relation }) => relation === 'runtime');
  expect(runtimes.map(({ status }) => status).sort()).toEqual(['attributed', 'never']);
  host.close();
});

it('keeps the version before, restores it, and lets nothing stay of what was cancelled', async () => {
  const { folder, ask, host } = start();
  const keep = async (text: string) => {
    const { draft } = await bring(ask, 'mine.json', text);
    value(await ask('imports.keep', { draft }));
  };
  await keep(bankText('mine'));
  await keep(bankText('mine', { seed: 2 }));
  expect(value(await ask('library.versions', { bank: 'mine' }))).toMatchObject([
    { version: 1, questions: 4 },
  ]);
  value(await ask('library.restore', { bank: 'mine', version: 1 }));
  expect(readFileSync(join(folder, 'banks', 'mine.json'), 'utf8')).toContain('"seed": 1');
  expect(value(await ask('library.versions', { bank: 'mine' })).map(({ version }) => version)).toEqual([
    2, 1,
  ]);

  const { draft } = await bring(ask, 'other.json', bankText('other'));
  value(await ask('imports.cancel', { draft }));
  expect(readdirSync(join(folder, 'banks'))).toEqual(['mine.json']);
  expect(await ask('imports.keep', { draft })).toMatchObject({ problem: { code: 'draft-gone' } });
  host.close();
});

it('turns a bank off for every round and the list, and on again, over a restart', async () => {
  const { folder, ask, host } = start();
  value(await ask('library.enable', { bank: 'small', enabled: false }));
  expect(await host.call('games.start', ROUND)).toMatchObject({ ok: false });
  host.close();
  const again = start(folder);
  expect(await again.host.call('library.list', {})).toMatchObject({ value: { banks: [] } });
  expect(value(await again.ask('library.films', { show: 'off' })).entries).toMatchObject([
    { bank: 'small', enabled: false },
  ]);
  value(await again.ask('library.enable', { bank: 'small', enabled: true }));
  expect(await again.host.call('games.start', ROUND)).toMatchObject({ ok: true });
  again.host.close();
});

it('deletes to a bin and takes back; what came with the app stays', async () => {
  const folder = freshFolder();
  mkdirSync(join(folder, 'banks'));
  writeFileSync(join(folder, 'banks', 'mine.json'), bankText('mine'));
  const { ask, host } = start(folder);
  const { bin } = value(await ask('library.delete', { bank: 'mine' }));
  expect(readdirSync(join(folder, 'banks'))).toEqual([]);
  expect(value(await ask('library.undelete', { bin }))).toEqual({ bank: 'mine' });
  expect(value(await ask('library.films', { show: 'own' })).entries).toMatchObject([{ bank: 'mine' }]);
  expect(await ask('library.delete', { bank: 'small' })).toMatchObject({ problem: { code: 'bank-shipped' } });
  expect(await ask('library.undelete', { bin })).toMatchObject({ problem: { code: 'bin-gone' } });
  host.close();
});

it('finds by titles in English and Chinese, and exports with what a format leaves behind', async () => {
  const { ask, host } = start();
  const { draft } = await bring(ask, 'tiger.wiki', example('crouching-tiger.wiki'));
  value(await ask('imports.keep', { draft }));
  for (const search of ['crouching', '卧虎', '2000 TIGER'])
    expect(value(await ask('library.films', { search })).entries, search).toHaveLength(1);
  expect(value(await ask('library.films', { search: 'nobody' }))).toMatchObject({ entries: [], banks: 2 });
  const losses = value(await ask('library.losses', { bank: 'crouching-tiger-hidden-dragon-2000' }));
  expect(losses.gift.map(({ part }) => part)).toContain('kind');
  expect(losses.pack).toEqual([]);
  const pack = value(
    await ask('library.export', { bank: 'crouching-tiger-hidden-dragon-2000', format: 'pack' }),
  );
  if (pack.outcome !== 'download') throw new Error('no download');
  // What was taken along comes back whole.
  const again = await bring(start().ask, pack.name, Buffer.from(pack.bytes, 'base64'));
  expect(again.parts.map(({ kind }) => kind)).toEqual(['facts', 'bank']);
  host.close();
});
