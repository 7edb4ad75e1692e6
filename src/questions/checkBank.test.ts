import { describe, expect, it } from 'vitest';
import { checkBank } from './checkBank.ts';
import { GOOD, sampleBook } from './testing/sample.ts';

const bank = {
  format: 'reel-quiz/bank',
  version: 1,
  id: 'sample',
  films: [{ id: GOOD.film, title: { en: 'The Lighthouse' }, year: 1999 }],
  seed: 1,
  questions: [GOOD] as object[],
};
const without = (field: keyof typeof GOOD) =>
  Object.fromEntries(Object.entries(GOOD).filter(([key]) => key !== field));
const check = (changes: object) => checkBank(JSON.stringify({ ...bank, ...changes }), () => sampleBook());
const rules = (questions: object[]) => {
  const result = check({ questions });
  return result.ok ? result.findings.map(({ rule }) => rule) : result.problem.code;
};

describe('checkBank', () => {
  it('passes a good bank, with facts or without', () => {
    expect(check({})).toEqual({ ok: true, id: 'sample', questions: 1, findings: [] });
    expect(checkBank(JSON.stringify(bank), () => undefined)).toMatchObject({ ok: true, findings: [] });
  });

  it.each([
    ['one-key', { ...GOOD, key: 'nobody' }],
    ['one-key', { ...GOOD, options: [...GOOD.options, GOOD.options[0]] }],
    ['source-shown', { ...GOOD, sources: [] }],
    ['source-shown', without('sources')],
    ['explanation', without('explanation')],
    ['spoiler-tagged', without('spoiler')],
    ['attributed', { ...GOOD, standing: 'attributed' }],
    ['schema', { ...GOOD, difficulty: 7 }],
    ['schema', { ...GOOD, film: 'another' }],
  ])('reports a broken field as %s', (rule, question) => {
    expect(rules([question])).toContain(rule);
  });

  it('still checks the other questions, and names the place in the broken one', () => {
    const flawed = { ...GOOD, id: 'flawed', stem: { en: 'Who did not direct the film?' } };
    const result = check({ questions: [without('sources'), flawed, 3] });
    expect(result).toMatchObject({
      ok: true,
      findings: [
        {
          rule: 'source-shown',
          question: GOOD.id,
          message: expect.stringContaining('questions[0].sources') as string,
        },
        { rule: 'schema', question: 'questions[2]' },
        { rule: 'negatives', question: 'flawed' },
      ],
    });
  });

  it('reports an id that is there twice', () => {
    expect(rules([GOOD, GOOD])).toContain('no-duplicates');
  });

  it.each([{ version: 9 }, { films: [] }, { questions: {} }, { format: 'text' }])(
    'refuses %j as a whole',
    (changes) => {
      expect(check(changes).ok).toBe(false);
    },
  );
});
