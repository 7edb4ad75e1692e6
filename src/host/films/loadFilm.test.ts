import { afterEach, expect, it } from 'vitest';
import { join } from 'node:path';
import { client } from '../../contract/call.ts';
import type { Host } from '../host.ts';
import { bankText, freshFolder, testHost, writeFiles } from '../testing/bank.ts';
import { factsText } from '../testing/facts.ts';

let host: Host | null = null;
afterEach(() => {
  host?.close();
});

/** Asks a host over a data folder for a film. */
function load(folder: string, film: string, shippedFacts: Record<string, string> = {}) {
  host = testHost(folder, shippedFacts);
  return client(host.call)('films.load', { film });
}

it('comes from the facts file, shipped or the player’s own', async () => {
  const folder = writeFiles(freshFolder(), { 'facts/mine.yaml': factsText('mine') });
  expect(await load(folder, 'a-film', { 'a-film.yaml': factsText() })).toMatchObject({
    ok: true,
    value: { basis: 'facts', film: { id: 'a-film' }, factsFolder: join(folder, 'facts'), problems: [] },
  });
  expect(await load(folder, 'mine')).toMatchObject({ ok: true, value: { film: { id: 'mine' } } });
});

it('comes from the questions where there is no facts file, and tells which file could not be read', async () => {
  const folder = writeFiles(freshFolder(), { 'facts/broken.yaml': 'format: [' });
  expect(await load(folder, 'a-film')).toMatchObject({
    ok: true,
    value: {
      basis: 'questions',
      film: { id: 'a-film', title: { en: 'A Film' } },
      facts: [
        { id: 'fact-1', topic: 'plot', statement: { en: 'Yes.' }, spoiler: true, questions: 1 },
        { id: 'fact-3', topic: 'plot' },
        { id: 'fact-0', topic: 'cast', status: 'plain', sources: [{ title: { en: 'A page' } }] },
        { id: 'fact-2', topic: 'cast' },
      ],
      problems: [{ code: 'facts-not-yaml' }],
    },
  });
});

it('keeps every explanation and every source of what two questions ask', async () => {
  const bank = JSON.parse(bankText('own')) as { questions: Record<string, unknown>[] };
  const [first] = bank.questions;
  const film = { id: 'own-film', title: { en: 'Own' }, year: 1999 };
  const source = { id: 'b', title: { en: 'B' }, weight: 'low', voice: 'b', at: { en: 'line 2' } };
  const questions = [
    { ...first, id: 'q-1', film: film.id },
    { ...first, id: 'q-2', film: film.id, sources: [source] },
    { ...first, id: 'q-3', film: film.id, explanation: { en: 'No.' } },
  ];
  const folder = writeFiles(freshFolder(), {
    'banks/own.json': JSON.stringify({ ...bank, films: [film], questions }),
  });
  expect(await load(folder, 'own-film')).toMatchObject({
    value: {
      facts: [
        {
          id: 'fact-0',
          statement: { en: 'Yes.' },
          questions: 2,
          voices: 2,
          sources: [{ id: 'page' }, { id: 'b' }],
        },
        { id: 'fact-0-2', statement: { en: 'No.' }, questions: 1 },
      ],
    },
  });
});

it('says when nothing knows the film', async () => {
  expect(await load(freshFolder(), 'nowhere')).toMatchObject({
    problem: { code: 'film-unknown', details: { film: 'nowhere' } },
  });
  const folder = writeFiles(freshFolder(), { 'facts/broken.yaml': 'format: [' });
  expect(await load(folder, 'nowhere')).toMatchObject({ problem: { code: 'facts-not-yaml' } });
});
