import { describe, expect, it } from 'vitest';
import { Fact } from './fact.ts';
import { addedId, fillersOf, openFacts, trueAnswers, voicesOf } from './book.ts';
import { FactsFile } from './file.ts';

const at = [{ id: 'book', at: { en: 'p. 1' } }];
const listing = (subject: string, category: string, body: string, status?: 'never') => ({
  id: `${subject}-${category}-${body}`,
  topic: 'awards',
  subject,
  relation: 'listed-for',
  value: { entity: category },
  with: { body },
  sources: at,
  ...(status && { override: { status, why: 'the table is damaged' } }),
  statement: 'It is in the table.',
});
const book = openFacts(
  FactsFile.parse({
    format: 'reel-quiz/facts',
    version: 1,
    film: {
      id: 'film',
      year: 1999,
      titles: [{ text: 'Film', language: 'en', kind: 'display', sources: at }],
    },
    sources: [
      {
        id: 'book',
        title: { en: 'Book' },
        according: { en: 'By the book' },
        kind: 'book',
        weight: 'first',
      },
    ],
    entities: ['ann', 'bob', 'cyd', 'actor', 'editor', 'gold', 'silver'].map((id) => ({
      id,
      type: 'person',
      name: id,
    })),
    facts: [
      listing('ann', 'actor', 'gold'),
      listing('bob', 'actor', 'silver'),
      listing('cyd', 'actor', 'gold', 'never'),
    ],
  }),
);
const fact = book.fact('ann-actor-gold') ?? Fact.parse({});

describe('trueAnswers', () => {
  it('holds every answer that agrees in what is given, also from facts that are never asked', () => {
    expect([...trueAnswers(book, fact, 'subject', ['relation', 'value', 'body'])]).toEqual(['ann', 'cyd']);
  });

  it('grows when less is given', () => {
    expect([...trueAnswers(book, fact, 'subject', ['relation', 'value'])]).toEqual(['ann', 'bob', 'cyd']);
    expect([...trueAnswers(book, fact, 'body', ['relation', 'value'])]).toEqual(['gold', 'silver']);
  });
});

describe('openFacts', () => {
  it('finds entities by name and cites sources in full', () => {
    expect(book.named('ANN').map(({ id }) => id)).toEqual(['ann']);
    expect(book.cite(at)).toMatchObject([{ id: 'book', weight: 'first', at: { en: 'p. 1' } }]);
    expect(voicesOf(book, fact)).toBe(1);
  });

  it('has sources among what can be an answer, by their titles and by their names in a sentence', () => {
    expect(book.entity(addedId('source', 'book'))?.type).toBe('source');
    expect(fillersOf(fact, 'source')).toEqual([addedId('source', 'book')]);
    expect(fillersOf(fact, 'fact')).toEqual(['ann-actor-gold']);
  });
});
