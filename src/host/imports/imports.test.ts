import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { ApiOf } from '../../contract/call.ts';
import type { Draft, LibraryApiTable } from '../../contract/libraryApi.ts';
import { parseFacts } from '../../facts/parseFacts.ts';
import { createHost } from '../host.ts';
import { bankText, freshFolder, ROUND, testHost, writeFiles } from '../testing/bank.ts';
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
  expect(value(await ask('imports.try', { draft: draft.draft, change: edit('year', 'soon') })).flaw).toEqual({
    code: 'number',
    details: {},
  });
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
      looked: {
        rejected: { [film]: [first.id] },
        stems: { [film]: { [second.id]: { en: 'Another stem?' } } },
      },
    }),
  );
  expect(kept).toEqual({ banks: [film], films: [film], questions: total - 1, replaced: [] });
  // Nothing of it waits any more.
  expect(value(await ask('imports.waiting', {}))).toEqual([]);
  expect(readdirSync(join(folder, 'drafts'))).toEqual([]);
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

it('goes on after the process was killed with what was read, decided and looked over', async () => {
  const folder = freshFolder();
  const film = 'crouching-tiger-hidden-dragon-2000';
  // A process of its own, killed while it reads a second file.
  const script = join(import.meta.dirname, '..', 'testing', 'importer.ts');
  const child = spawn(process.execPath, [script, folder, join(EXAMPLES, 'crouching-tiger.wiki'), film], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout }))
    if (line === 'looked') child.kill('SIGKILL');
  await exited;
  expect(child.signalCode).toBe('SIGKILL');
  expect(existsSync(join(folder, 'banks', `${film}.json`))).toBe(false);

  const { ask, host } = start(folder);
  const [waiting] = value(await ask('imports.waiting', {}));
  // The second file is there as a whole or not at all; what came of it is the same.
  expect(waiting).toMatchObject({ decided: 3 });
  expect(waiting?.files[0]).toBe('crouching-tiger.wiki');
  const draft = value(await ask('imports.resume', { draft: waiting?.draft ?? '' }));
  expect(draft.facts.find(({ id }) => id === 'director')).toMatchObject({ value: 'Li An', edited: true });
  expect(draft.looked).toEqual({ rejected: { [film]: ['one', 'other'] }, stems: {} });
  // It is put aside again, and gone on with in the same process.
  value(await ask('imports.cancel', { draft: draft.draft }));
  expect(value(await ask('imports.waiting', {}))).toHaveLength(1);
  const again = value(await ask('imports.resume', { draft: draft.draft }));
  expect(again.facts).toEqual(draft.facts);
  value(await ask('imports.discard', { draft: draft.draft }));
  expect(value(await ask('imports.waiting', {}))).toEqual([]);
  expect(await ask('imports.resume', { draft: draft.draft })).toMatchObject({
    problem: { code: 'draft-gone' },
  });
  host.close();
});

it('lets others have their turn while questions are written, and stops when it is cancelled', async () => {
  const { ask, host } = start();
  const draft = await bring(ask, 'tiger.wiki', example('crouching-tiger.wiki'));
  const [part] = draft.parts;
  let turns = 0;
  const count = setInterval(() => (turns += 1), 1);
  value(await ask('imports.questions', { draft: draft.draft, part: part?.id ?? '' }));
  clearInterval(count);
  // Written in this thread, nobody else would have had a turn but while the parts were loaded.
  expect(turns).toBeGreaterThan(100);
  const edited = draft.facts.find(({ id }) => id === 'year');
  value(
    await ask('imports.change', {
      draft: draft.draft,
      change: { do: 'drop', film: edited?.film ?? '', fact: 'year', dropped: true },
    }),
  );
  const writing = ask('imports.questions', { draft: draft.draft, part: part?.id ?? '' });
  value(await ask('imports.cancel', { draft: draft.draft }));
  expect(await writing).toMatchObject({ problem: { code: 'draft-gone' } });
  host.close();
});

it('puts what a club knows of a film together with what came with the app, and takes its place', async () => {
  const folder = freshFolder();
  const shipped = join(EXAMPLES, 'metropolis.facts.yaml');
  const host = createHost({
    dataFolder: folder,
    shippedBanks: writeFiles(freshFolder(), {
      'lang.json': bankText('lang', {
        films: [{ id: 'metropolis-1927', title: { en: 'Metropolis' }, year: 1927 }],
        questions: [{ ...questionOfBank(), film: 'metropolis-1927' }],
      }),
    }),
    shippedFacts: writeFiles(freshFolder(), { 'metropolis.yaml': readFileSync(shipped, 'utf8') }),
    version: '1.2.3',
    shell: 'browser',
  });
  const ask = ((method, request) => host.call(method, request)) as Ask;
  const before = parseFacts(readFileSync(shipped, 'utf8'));
  const film = before.ok ? before.value.film.id : '';
  const club = example('metropolis-extract.txt');
  const draft = await bring(ask, 'club.txt', club);
  expect(draft.parts).toMatchObject([{ id: film, known: true, replaces: 'lang' }]);
  // Both are there, and what they disagree about is to be looked at.
  const sources = new Set(draft.facts.flatMap((fact) => fact.sources.map(({ id }) => id)));
  expect(sources.size).toBeGreaterThan(1);
  const kept = value(await ask('imports.keep', { draft: draft.draft }));
  expect(kept).toMatchObject({ banks: ['lang-own'], films: [film], replaced: ['lang'] });
  const { entries } = value(await ask('library.films', {}));
  expect(entries.map(({ bank, enabled }) => [bank, enabled])).toEqual([
    ['lang', false],
    ['lang-own', true],
  ]);
  const facts = () => parseFacts(readFileSync(join(folder, 'facts', `${film}.yaml`), 'utf8'));
  const merged = facts();
  expect(merged.ok && before.ok && merged.value.facts.length).toBeGreaterThan(
    before.ok ? before.value.facts.length : 0,
  );

  // A second time it is a version more, and the one before comes back with its facts.
  const more = club.toString().replace(/- Runtime: .*/, '- Runtime: 999 minutes');
  const second = await bring(ask, 'club-2.txt', more);
  expect(second.disputes.map(({ fact }) => fact).join()).toContain('runtime');
  value(await ask('imports.keep', { draft: second.draft }));
  expect(facts()).not.toEqual(merged);
  const [version] = value(await ask('library.versions', { bank: 'lang-own' }));
  value(await ask('library.restore', { bank: 'lang-own', version: version?.version ?? 0 }));
  expect(facts()).toEqual(merged);

  // Deleted, the app's own is in play again; taken back, it is not.
  const { bin } = value(await ask('library.delete', { bank: 'lang-own' }));
  expect(existsSync(join(folder, 'facts', `${film}.yaml`))).toBe(false);
  expect(value(await ask('library.films', {})).entries).toMatchObject([{ bank: 'lang', enabled: true }]);
  value(await ask('library.undelete', { bin }));
  expect(value(await ask('library.films', { show: 'off' })).entries).toMatchObject([{ bank: 'lang' }]);
  host.close();
});

const questionOfBank = (): object => {
  const [question] = z
    .object({ questions: z.array(z.record(z.string(), z.unknown())) })
    .parse(JSON.parse(bankText('x'))).questions;
  return question ?? {};
};

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
