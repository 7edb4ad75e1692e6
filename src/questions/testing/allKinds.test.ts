import { describe, expect, it } from 'vitest';
import { Bank } from '../../quiz/bank.ts';
import { KINDS } from '../../quiz/question.ts';
import { runChecks } from '../checks/index.ts';
import { ALL_KINDS, sampleBookOf } from './allKinds.ts';

describe('the sample bank', () => {
  it('is a bank with every kind of question and every standing', () => {
    expect(Bank.safeParse(ALL_KINDS).error).toBeUndefined();
    expect(new Set(ALL_KINDS.questions.map(({ kind }) => kind))).toEqual(new Set(KINDS));
    expect(new Set(ALL_KINDS.questions.map(({ standing }) => standing)).size).toBe(3);
  });
  it('has no flaw, with its facts or without', () => {
    expect(runChecks({ ...ALL_KINDS, bookOf: sampleBookOf })).toEqual([]);
    expect(runChecks(ALL_KINDS)).toEqual([]);
  });
});
