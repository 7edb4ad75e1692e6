import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { type FactsProblem, parseFacts } from './parseFacts.ts';

const GOOD = `format: reel-quiz/facts
version: 1
film:
  id: film-1999
  year: 1999
  titles: [{ text: Film, language: en, kind: display, sources: [{ id: book, at: p. 1 }] }]
sources:
  - { id: book, title: { en: Book }, according: { en: According to the book }, kind: book, weight: first }
  - { id: blog, title: { en: Blog }, according: { en: According to a blog }, kind: blog, weight: low }
  - { id: copy, title: { en: Copy }, according: { en: According to a copy }, kind: blog, weight: low, repeats: [blog] }
entities:
  - { id: ann, type: person, name: Ann Lee }
facts:
  - id: director
    topic: production
    subject: film-1999
    relation: director
    value: { entity: ann }
    sources: [{ id: book, at: p. 2 }]
    statement: Ann Lee directed it.
`;

function problems(text: string): FactsProblem[] {
  const reading = parseFacts(text);
  return reading.ok ? [] : reading.problems;
}

describe('parseFacts', () => {
  it('reads a file, with bare words as English', () => {
    expect(parseFacts(GOOD)).toMatchObject({
      ok: true,
      value: { facts: [{ statement: { en: 'Ann Lee directed it.' }, spoiler: false, foils: [] }] },
    });
  });

  it('says where the text is not YAML', () => {
    expect(problems('format: [a\nversion: 1')).toMatchObject([{ code: 'facts-not-yaml', line: 2 }]);
  });

  it.each([
    ['a part in itself', '&a\n<<: *a\n', 2, 5],
    ['a part in a part of itself', 'format: &a\n  - b: [1, *a]\n', 2, 12],
  ])('refuses %s, and says where', (_case, text, line, column) => {
    expect(problems(text)).toMatchObject([
      {
        code: 'facts-not-yaml',
        line,
        column,
        message: expect.stringContaining('the alias a lies in') as string,
      },
    ]);
  });

  it('lets an alias stand beside what it stands for, and in another part of its name', () => {
    for (const text of ['a: &a 1\nb: *a\n', 'a: &a\n  b: &a 1\n  c: *a\n'])
      expect(problems(text).map(({ path }) => path)).toEqual(['format', 'version']);
  });

  it('refuses a newer version by its number', () => {
    expect(problems(GOOD.replace('version: 1', 'version: 9'))).toMatchObject([
      { code: 'facts-newer', line: 2, column: 10 },
    ]);
  });

  it.each([
    [
      'a source nobody listed',
      '{ id: book, at: p. 2 }',
      '{ id: bok, at: p. 2 }',
      'no source has the id bok',
      19,
    ],
    ['an entity nobody listed', '{ entity: ann }', '{ entity: anne }', 'no entity has the id anne', 18],
    ['a missing field', '    statement: Ann Lee directed it.\n', '', 'the field statement is missing', 14],
    ['no source', '[{ id: book, at: p. 2 }]', '[]', 'no question without a source', 19],
    [
      'an override without its reason',
      'statement: Ann',
      'override: { status: never }\n    statement: Ann',
      'the field why is missing',
      20,
    ],
    [
      'a qualified fact without its words',
      'statement: Ann',
      'override: { status: qualified, why: so }\n    statement: Ann',
      'qualifier',
      14,
    ],
    [
      'a plain fact on one weak voice',
      '{ id: book, at: p. 2 }]',
      '{ id: blog, at: x }]\n    override: { status: plain, why: so }',
      'one voice',
      20,
    ],
    [
      'one voice in two texts',
      '{ id: book, at: p. 2 }]',
      '{ id: blog, at: x }, { id: copy, at: x }]\n    override: { status: plain, why: so }',
      'one voice',
      20,
    ],
    ['a dispute that is not one', 'topic: production', 'topic: disputes', 'its sources agree', 15],
    ['an unknown field', 'statement: Ann', 'statsu: plain\n    statement: Ann', 'statsu', 14],
    ['a source that repeats nobody', 'repeats: [blog]', 'repeats: [blgo]', 'no source has the id blgo', 10],
  ])('names %s, its line and the mend', (_, from, to, message, line) => {
    const found = problems(GOOD.replace(from, to));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ code: 'facts-invalid', line });
    expect(found[0]?.message).toContain(message);
  });

  it('finds an id that is there twice', () => {
    expect(problems(GOOD.replace('{ id: copy,', '{ id: blog,'))).toMatchObject([{ path: 'sources[2].id' }]);
  });

  it('answers any text without throwing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseFacts(text).ok).toBe(false);
      }),
    );
  });
});
