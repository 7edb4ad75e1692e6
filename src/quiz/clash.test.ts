import { expect, it } from 'vitest';
import { clash } from './clash.ts';
import type { Dispute } from './question.ts';
import { aQuestion } from './testing.ts';

const [source] = aQuestion(0).sources;
const dispute: Dispute = {
  about: { en: 'the distributor' },
  claims: ['Edko Films', 'Clover Films, in its heading'].map((claim) => ({
    claim: { en: claim },
    sources: source ? [source] : [],
  })),
};
const keyed = (n: number, key: string) =>
  aQuestion(n, {
    options: [
      { id: 'o1', text: { en: key } },
      { id: 'o2', text: { en: 'Another' } },
    ],
  });

it('keeps questions on a common fact apart, within one film', () => {
  expect(clash(aQuestion(1), aQuestion(2, { facts: ['fact-1'] }))).toBe(true);
  expect(clash(aQuestion(1), aQuestion(2))).toBe(false);
  expect(clash(aQuestion(1), aQuestion(2, { facts: ['fact-1'], film: 'another' }))).toBe(false);
});

it('keeps a question apart from a dispute that tells its key', () => {
  const disputed = { ...keyed(1, 'Edko Films'), dispute };
  expect(clash(disputed, keyed(2, 'The Clover Films'))).toBe(true);
  expect(clash(keyed(2, 'clover films'), disputed)).toBe(true);
  expect(clash(disputed, keyed(2, 'Over Films'))).toBe(false);
  expect(clash(disputed, keyed(2, 'Neon'))).toBe(false);
});
