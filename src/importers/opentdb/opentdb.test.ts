import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importOpentdb } from './opentdb.ts';

const HINTS = { file: 'film-trivia.opentdb.json', year: 2026 };
const GOOD = {
  type: 'multiple',
  difficulty: 'easy',
  category: 'Entertainment: Film',
  question: 'Who?',
  correct_answer: 'Ann Lee',
  incorrect_answers: ['Bob Ray', 'Cy Fox', 'Di Poe'],
};
const read = (...results: unknown[]) => importOpentdb(JSON.stringify({ response_code: 0, results }), HINTS);

describe('importOpentdb', () => {
  it('reads the example, with entities as letters', () => {
    const { bank, notices } = importOpentdb(
      readFileSync('docs/formats/examples/film-trivia.opentdb.json', 'utf8'),
      HINTS,
    );
    expect(notices).toEqual([]);
    expect(bank?.questions.map(({ kind, stem, difficulty }) => [kind, stem.en, difficulty])).toEqual([
      ['choice', 'Who directed the 1975 film "Jaws"?', 0.25],
      ['truth', '"Amélie" is set in Paris.', 0.5],
      ['choice', "Which of these films is Akira Kurosawa's?", 0.75],
    ]);
    expect(bank?.questions[0]?.sources[0]?.at).toEqual({ en: 'question 1', zh: '第1题' });
  });

  it('reads a bare list, and what is written as an address', () => {
    const one = { ...GOOD, question: 'Who%20is%20it%3F', correct_answer: 'Ann%20Lee' };
    const { bank } = importOpentdb(JSON.stringify([one]), HINTS);
    expect(bank?.questions[0]?.stem.en).toBe('Who is it?');
  });

  it.each([
    ['a field that is missing', { ...GOOD, question: undefined }, 'bad-field', 'results[1].question'],
    ['a kind that is not known', { ...GOOD, type: 'essay' }, 'kind-unknown', 'results[1]'],
    [
      'no wrong answer',
      { ...GOOD, question: 'Where?', incorrect_answers: [] },
      'answers-too-few',
      'results[1]',
    ],
    [
      'two answers alike',
      { ...GOOD, question: 'Where?', incorrect_answers: ['ann lee', 'X'] },
      'answers-alike',
      'results[1]',
    ],
    ['no object', 7, 'bad-field', 'results[1]'],
  ])('leaves out an entry with %s, and reads the others', (_, entry, code, field) => {
    const { bank, notices } = read(GOOD, entry, { ...GOOD, question: 'When?' });
    expect(notices).toMatchObject([{ code, place: { field } }]);
    expect(bank?.questions).toHaveLength(2);
  });

  it.each([
    ['cut off', '{"results": [{', 'not-json'],
    ['something else', '{"a": 1}', 'file-wrong-kind'],
    ['deep', '['.repeat(200), 'too-deep'],
  ])('refuses a file that is %s', (_, text, code) => {
    expect(importOpentdb(text, HINTS).notices[0]?.code).toBe(code);
  });
});
