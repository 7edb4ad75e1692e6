import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFacts } from '../facts/book.ts';
import { parseFacts } from '../facts/parseFacts.ts';
import { standingOf } from '../facts/standing.ts';
import { parseBank } from '../quiz/parseBank.ts';
import { runChecks } from './checks/index.ts';
import { bankText, generateBank } from './generate.ts';

const reading = parseFacts(readFileSync('questions/facts/one-second.yaml', 'utf8'));
if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
const facts = reading.value;
const bank = generateBank(facts, 'one-second');
/** A bank takes a while, so a run tries few seeds; each run tries others. */
const few = { numRuns: 5 };

describe('generateBank', () => {
  it.each(['plot', 'cast', 'production', 'awards', 'release', 'disputes'])(
    'writes at least ten questions on %s',
    (topic) => {
      const asked = bank.questions.filter((question) => question.topic === topic);
      expect(asked.length).toBeGreaterThanOrEqual(10);
      expect(asked.filter(({ kind }) => kind === 'truth').length / asked.length).toBeLessThanOrEqual(1 / 3);
    },
  );

  it('passes every check, with and without the facts, for any seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const some = generateBank(facts, 'one-second', seed);
        expect(runChecks({ ...some, bookOf: () => openFacts(facts) })).toEqual([]);
        expect(runChecks(some)).toEqual([]);
      }),
      few,
    );
  }, 30_000);

  it('gives the same bytes for the same seed, and they read back as the same bank', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const text = bankText(generateBank(facts, 'one-second', seed));
        expect(bankText(generateBank(facts, 'one-second', seed))).toBe(text);
        expect(parseBank(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
      }),
      few,
    );
  }, 30_000);

  it('has Chinese everywhere, but for names that stay as the sources write them', () => {
    for (const question of bank.questions) {
      const { stem, explanation, attribution, dispute, sources } = question;
      const options = 'options' in question ? question.options : [];
      const claims = dispute?.claims ?? [];
      const cited = [...sources, ...claims.flatMap((claim) => claim.sources)];
      const sentences = [
        ...[stem, explanation, attribution ?? [], dispute?.about ?? []].flat(),
        ...cited.flatMap(({ title, at }) => [title, at]),
      ];
      for (const text of sentences) expect(text.zh).toMatch(/\p{Script=Han}/u);
      for (const { en, zh } of [...options.map(({ text }) => text), ...claims.map(({ claim }) => claim)]) {
        if (zh !== en) expect(zh).toMatch(/[\p{Script=Han}《]/u);
      }
      // Chinese script comes from the sources, and they have it for the film's title alone.
      for (const { original } of options) expect(original).toBeUndefined();
    }
  });

  it('keeps the spelling in Latin letters where the Chinese question asks for it', () => {
    const question = bank.questions.find(({ id }) => id === 'production-phrase-romanised-title');
    expect(question?.stem.zh).toContain('拼音');
    if (question?.kind !== 'choice') throw new Error('the question has gone');
    for (const { text } of question.options) expect(text.zh).toMatch(/^[a-z ]+$/i);
  });

  it('keeps every question as it was when a fact is added, but for the places of the options', () => {
    const sorted = (some: typeof bank) =>
      some.questions
        .filter((question) => question.kind === 'choice')
        .map(({ options, ...rest }) => ({ ...rest, options: options.map(({ id }) => id).sort() }));
    const added = facts.facts.find(({ id }) => id === 'sand');
    if (!added) throw new Error('the fact has gone');
    const more = generateBank(
      { ...facts, facts: [...facts.facts, { ...added, id: 'sand-again' }] },
      'one-second',
    );
    // Another fact can tip the balance of kinds, so that some questions come or go.
    const stayed = sorted(more).filter(({ id }) => bank.questions.some((question) => question.id === id));
    expect(stayed.length).toBeGreaterThan(0.8 * sorted(bank).length);
    expect(sorted(bank)).toEqual(expect.arrayContaining(stayed));
  });

  it('never asks what must not be asked, nor a dispute as plain', () => {
    const book = openFacts(facts);
    const never = new Set(
      facts.facts.filter((fact) => standingOf(book, fact).status === 'never').map(({ id }) => id),
    );
    expect(bank.questions.filter((question) => question.facts.some((id) => never.has(id)))).toEqual([]);
    expect(bank.questions.filter(({ dispute, standing }) => dispute && standing === 'plain')).toEqual([]);
  });

  it('says of awards only who was listed, as the word of the source', () => {
    for (const { topic, standing, attribution, stem, explanation } of bank.questions) {
      if (topic !== 'awards') continue;
      expect([standing, attribution?.en]).toEqual(['attributed', 'According to the encyclopedia article']);
      expect(`${stem.en} ${explanation.en}`).not.toMatch(
        /\b(won|wins|winner|nominated|nominee|nomination)\b/i,
      );
    }
  });
});
