import { describe, expect, it } from 'vitest';
import type { PageFact } from '../../../contract/filmPage.ts';
import { ALL, filterFacts, type Filter } from './filterFacts.ts';

const source = (title: string, zh: string) => ({
  id: title,
  title: { en: title, zh },
  weight: 'first' as const,
  voice: title,
  at: { en: 'line 1' },
});
const fact = (id: string, changes: Partial<PageFact>): PageFact => ({
  id,
  topic: 'cast',
  statement: { en: id },
  status: 'plain',
  spoiler: false,
  sources: [source('Encyclopedia', '百科条目')],
  voices: 1,
  names: [],
  questions: 0,
  ...changes,
});
const FACTS = [
  fact('role', {
    statement: { en: 'Zhang Yi plays the prisoner.', zh: '张译饰演逃犯。' },
    names: ['Yi Zhang'],
  }),
  fact('length', { topic: 'production', value: { number: 104, unit: 'minutes' } }),
  fact('lampshade', {
    topic: 'plot',
    status: 'attributed',
    dispute: {
      about: { en: 'what it is for' },
      claims: [
        { claim: { en: 'a lampshade', zh: '灯罩' }, sources: [source('Review', '影评')] },
        { claim: { en: 'a kite' }, sources: [source('Fan page', '影迷主页')] },
      ],
    },
  }),
  fact('rumour', {
    topic: 'plot',
    status: 'never',
    reason: { code: 'override', why: { en: 'one viewer alone' } },
  }),
];
const found = (filter: Partial<Filter>) => filterFacts(FACTS, { ...ALL, ...filter }).map(({ id }) => id);

describe('the filter of facts', () => {
  it('lets everything pass at first, in order', () => {
    expect(found({})).toEqual(['role', 'length', 'lampshade', 'rumour']);
  });

  it.each<[Partial<Filter>, string[]]>([
    [{ topic: 'plot' }, ['lampshade', 'rumour']],
    [{ status: 'never' }, ['rumour']],
    [{ status: 'disputed' }, ['lampshade']],
    [{ topic: 'cast', status: 'never' }, []],
  ])('goes by topic and status: %j', (filter, ids) => {
    expect(found(filter)).toEqual(ids);
  });

  it.each([
    ['prisoner plays', ['role']],
    ['  ZHÁNG  yi ', ['role']],
    ['逃犯', ['role']],
    ['yi zhang', ['role']],
    ['104', ['length']],
    ['灯罩', ['lampshade']],
    ['影评', ['lampshade']],
    ['fan page', ['lampshade']],
    ['百科条目', ['role', 'length', 'lampshade', 'rumour']],
    ['viewer', ['rumour']],
    ['prisoner kite', []],
    ['.*', ['role', 'length', 'lampshade', 'rumour']],
  ])('finds %j in statements, names and sources of both languages', (words, ids) => {
    expect(found({ words })).toEqual(ids);
  });
});
