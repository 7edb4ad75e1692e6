import { describe, expect, it } from 'vitest';
import { openFacts } from './book.ts';
import { FactsFile } from './file.ts';
import { disputeOf, standingOf } from './standing.ts';

const SOURCES = [
  { id: 'book', weight: 'first' },
  { id: 'blog', weight: 'low', author: 'Kim' },
  { id: 'column', weight: 'medium', author: 'Kim' },
  { id: 'paper', weight: 'medium' },
  { id: 'filler', weight: 'lowest' },
];

/** What becomes of one fact about the year, told by some sources. */
function look(tellers: string[], more: object = {}, others: object[] = []) {
  const fact = (id: string, by: string[], rest: object) => ({
    id,
    topic: 'release',
    subject: 'film',
    relation: 'year',
    value: { number: 1999, unit: 'year' },
    sources: by.map((teller) => ({ id: teller, at: 'top' })),
    statement: 'It is from 1999.',
    ...rest,
  });
  const file = FactsFile.parse({
    format: 'reel-quiz/facts',
    version: 1,
    film: {
      id: 'film',
      year: 1999,
      titles: [{ text: 'Film', language: 'en', kind: 'display', sources: [{ id: 'book', at: 'top' }] }],
    },
    sources: SOURCES.map((source) => ({
      ...source,
      title: { en: 'T' },
      according: { en: 'By T' },
      kind: 'text',
    })),
    facts: [fact('year', tellers, more), ...others.map((other, n) => fact(`other-${n}`, ['paper'], other))],
  });
  const book = openFacts(file);
  const [first] = file.facts;
  if (!first) throw new Error('there is no fact');
  return { ...standingOf(book, first), dispute: disputeOf(book, first) };
}

const claim = (words: string, by: string) => ({ claim: words, sources: [{ id: by, at: 'top' }] });

describe('standingOf', () => {
  it.each([
    [['book'], 'plain', 'first-class'],
    [['blog', 'paper'], 'plain', 'agreed'],
    [['blog'], 'attributed', 'one-voice'],
    [['blog', 'column'], 'attributed', 'one-voice'],
    [['paper', 'filler'], 'attributed', 'one-voice'],
    [['filler'], 'never', 'filler-only'],
  ])('%j: %s, %s', (tellers, status, code) => {
    expect(look(tellers)).toMatchObject({ status, reason: { code } });
  });

  it('asks with the qualifier, where there is one', () => {
    expect(look(['book'], { qualifier: 'US' }).status).toBe('qualified');
  });

  it('asks as one source’s word what sources tell differently', () => {
    const accounts = { about: 'the year', claims: [claim('1999', 'book'), claim('1998', 'blog')] };
    const found = look(['book'], { accounts });
    expect(found).toMatchObject({ status: 'attributed', reason: { code: 'disputed' } });
    expect(found.dispute?.claims).toHaveLength(2);
  });

  it('sees no dispute where all accounts say the same', () => {
    const accounts = { about: 'the year', claims: [claim('In 1999', 'book'), claim('in 1999.', 'blog')] };
    expect(look(['book'], { accounts })).toMatchObject({ status: 'plain', dispute: undefined });
  });

  it('finds the dispute between two facts by itself, for a relation that holds one value', () => {
    const other = { value: { number: 1998, unit: 'year' } };
    const found = look(['book'], {}, [other]);
    expect(found).toMatchObject({ status: 'attributed', reason: { code: 'disputed' } });
    expect(found.dispute?.claims.map(({ claim }) => claim.en)).toEqual(['1999', '1998']);
    expect(look(['book'], {}, [{ relation: 'sequel-year', ...other }]).status).toBe('plain');
    expect(look(['book'], {}, [{}]).status).toBe('plain');
  });

  it('lets a person decide, with the reason, but never makes a dispute plain', () => {
    const override = { status: 'never', why: 'the page is torn' };
    expect(look(['book'], { override })).toMatchObject({
      status: 'never',
      reason: { code: 'override', why: { en: 'the page is torn' } },
    });
    const accounts = { about: 'the year', claims: [claim('1999', 'book'), claim('1998', 'blog')] };
    expect(() => look(['book'], { accounts, override: { ...override, status: 'plain' } })).toThrow(
      'disputed',
    );
  });
});
