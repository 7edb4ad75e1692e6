import { describe, expect, it } from 'vitest';
import { clash, plainTitle } from './clash.ts';
import type { Dispute } from './question.ts';
import { aQuestion, aQuestionOf } from './testing.ts';

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

it('keeps questions on a common fact apart, by the film that the fact is about', () => {
  expect(clash(aQuestion(1), aQuestion(2, { facts: ['fact-1'] }))).toBe(true);
  expect(clash(aQuestion(1), aQuestion(2))).toBe(false);
  const elsewhere = aQuestion(2, { facts: ['fact-1'], film: 'another' });
  expect(clash(aQuestion(1), elsewhere)).toBe(false);
  expect(clash(aQuestion(1, { facts: ['other', 'another/fact-1'] }), elsewhere)).toBe(true);
});

it('keeps a question apart from a dispute that tells its key', () => {
  const disputed = { ...keyed(1, 'Edko Films'), dispute };
  expect(clash(disputed, keyed(2, 'The Clover Films'))).toBe(true);
  expect(clash(keyed(2, 'clover films'), disputed)).toBe(true);
  expect(clash(disputed, keyed(2, 'Over Films'))).toBe(false);
  expect(clash(disputed, keyed(2, 'Neon'))).toBe(false);
});

describe('what a question says while it is asked', () => {
  const saying = (stem: string) => aQuestion(7, { stem: { en: stem } });

  it('keeps it apart from questions that this answers', () => {
    const asked = keyed(2, 'Edko Films');
    expect(clash(saying('Where did Edko Films, of Hong Kong, show it?'), asked)).toBe(true);
    expect(clash(asked, saying('What came of the Edko Film?'))).toBe(false);
    // Both say it, so neither gives it away.
    expect(clash(saying('Who runs Edko Films?'), { ...asked, stem: { en: 'Is it Edko Films?' } })).toBe(
      false,
    );
    expect(clash(saying('How many wins?'), keyed(2, 'Many'))).toBe(false);
  });

  it('counts prompts and clues, and every right answer of a kind', () => {
    const select = aQuestionOf('select', 1, {
      options: ['Fan Wei', 'Liu Haocun', 'Zhang Yi'].map((name, at) => ({
        id: `o${at + 1}`,
        text: { en: name },
      })),
      key: ['o1', 'o2'],
    });
    expect(clash(select, saying('How old was Liu Haocun?'))).toBe(true);
    expect(clash(select, saying('How old was Zhang Yi?'))).toBe(false);
    const match = aQuestionOf('match', 3, {
      prompts: ['Fan Wei', 'Li Yan', 'Yu Ailei'].map((name, at) => ({
        id: `p${at + 1}`,
        text: { en: name },
      })),
    });
    expect(clash(select, match)).toBe(true);
    expect(clash(select, aQuestionOf('clues', 4, { clues: [{ en: 'Beside Fan Wei' }] }))).toBe(true);
    const number = aQuestionOf('number', 5);
    expect(clash(number, saying('Which of its 104 minutes is the last?'))).toBe(true);
  });

  it('counts no statement that is false, and no title of a film', () => {
    const asked = keyed(2, 'One Second');
    const stem = { en: 'True or false: Edko Films made it' };
    const truth = (key: 'true' | 'false') => aQuestionOf('truth', 3, { stem, key });
    expect([truth('true'), truth('false')].map((said) => clash(said, keyed(2, 'Edko Films')))).toEqual([
      true,
      false,
    ]);
    expect(clash(asked, saying('Who edited One Second?'))).toBe(true);
    expect(clash(asked, saying('Who edited One Second?'), new Set([plainTitle('One Second')]))).toBe(false);
  });
});
