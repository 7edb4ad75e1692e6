import { describe, expect, it } from 'vitest';
import { type FactBook, openFacts } from '../facts/book.ts';
import { parseFacts } from '../facts/parseFacts.ts';
import { candidateOf } from './candidate.ts';
import { typedAnswer } from './typed.ts';

const FACTS = `
format: reel-quiz/facts
version: 1
film:
  id: the-pier-1999
  year: 1999
  titles:
    - { text: The Pier, language: en, kind: display, sources: [{ id: book, at: p. 1 }] }
    - { text: 码头, language: zh, kind: original, sources: [{ id: book, at: p. 1 }] }
sources:
  - { id: book, title: { en: The book }, according: { en: According to the book }, kind: book, weight: first }
entities:
  - { id: li-ming, type: person, name: Li Ming, nameOrder: family-first, aliases: [Leon Li] }
  - { id: li-ning, type: person, name: Li Ning, nameOrder: family-first }
  - { id: wang-fang, type: person, name: Wang Fang, nameOrder: family-first }
  - { id: li-mang, type: place, name: Li Mang }
  - { id: berlin, type: festival, name: { en: Berlin, zh: 柏林 }, aliases: [Berlinale] }
  - { id: harbour, type: film, name: { en: The Harbour, zh: 《The Harbour》 } }
facts: []
`;

function book(): FactBook {
  const facts = parseFacts(FACTS);
  if (!facts.ok) throw new Error(JSON.stringify(facts.problems));
  return openFacts(facts.value);
}

function typed(id: string) {
  const entity = book().entity(id);
  if (!entity) throw new Error(`no entity ${id}`);
  return typedAnswer(book(), candidateOf(entity));
}

describe('typedAnswer', () => {
  it('accepts a person under every name, in both orders, and rejects people whose names are a slip away', () => {
    expect(typed('li-ming')).toEqual({
      accepts: ['Li Ming', 'Ming Li', 'Leon Li', 'Li Leon'],
      rejects: ['Li Ning', 'Ning Li'],
    });
  });

  it('never rejects what it accepts, nor names of another type', () => {
    expect(typed('li-mang')).toEqual({ accepts: ['Li Mang'], rejects: [] });
    expect(typed('wang-fang').rejects).toEqual([]);
  });

  it('accepts names in both languages, each once, and leaves the order of their words', () => {
    expect(typed('berlin').accepts).toEqual(['Berlin', '柏林', 'Berlinale']);
    expect(typed('harbour').accepts).toEqual(['The Harbour']);
    expect(typed('the-pier-1999').accepts).toEqual(['The Pier', '码头']);
  });

  it('accepts words as they are in each language where no entity stands behind them', () => {
    const words = { en: 'Golden Bear', zh: '金熊奖' };
    expect(typedAnswer(book(), { id: 'golden-bear', text: words, phrase: words })).toEqual({
      accepts: ['Golden Bear', '金熊奖'],
      rejects: [],
    });
  });
});
