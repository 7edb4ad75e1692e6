import { expect, it } from 'vitest';
import { BANK_VERSION, type Bank } from '../../quiz/bank.ts';
import { DISPUTED, GOOD } from '../../questions/testing/sample.ts';
import { bytesOfBank } from './bankBytes.ts';

it('writes one question a line, however many there are, with the sources of each', () => {
  const films = [{ id: 'the-lighthouse-1999', title: { en: 'The Lighthouse', zh: '灯塔' }, year: 1999 }];
  const questions = Array.from({ length: 400 }, (_, at) => ({
    ...(at % 2 ? GOOD : DISPUTED),
    id: `q-${at}`,
  }));
  const bank: Bank = {
    format: 'reel-quiz/bank',
    version: BANK_VERSION,
    id: 'some',
    films,
    seed: 1,
    questions,
  };
  const text = new TextDecoder().decode(bytesOfBank(bank));
  expect(JSON.parse(text)).toEqual(bank);
  expect(text.split('\n')).toHaveLength(films.length + questions.length + 4);
});
