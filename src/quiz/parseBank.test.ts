import { describe, expect, it } from 'vitest';
import { parseBank } from './parseBank.ts';

const source = { id: 'page', title: { en: 'A page' }, weight: 'first', voice: 'page', at: { en: 'line 1' } };
const question = {
  id: 'director',
  film: 'one-second-2020',
  topic: 'production',
  kind: 'choice',
  template: 'director',
  facts: ['director'],
  standing: 'plain',
  stem: { en: 'Who directed it?' },
  options: [
    { id: 'a', text: { en: 'Zhang Yimou' } },
    { id: 'b', text: { en: 'Ang Lee' } },
  ],
  key: 'a',
  explanation: { en: 'Zhang Yimou directed it.' },
  sources: [source],
  spoiler: false,
  difficulty: 0.2,
};
const bank = {
  format: 'reel-quiz/bank',
  version: 1,
  id: 'one-second',
  films: [{ id: 'one-second-2020', title: { en: 'One Second' }, year: 2020 }],
  seed: 1,
  questions: [question],
};
const read = (changes: object): ReturnType<typeof parseBank> =>
  parseBank(JSON.stringify({ ...bank, ...changes }));

describe('parseBank', () => {
  it('reads a bank, with or without a byte-order mark', () => {
    expect(parseBank(JSON.stringify(bank))).toEqual({ ok: true, value: bank });
    expect(parseBank(`\uFEFF${JSON.stringify(bank)}`)).toEqual({ ok: true, value: bank });
  });

  it('says where the text is not JSON', () => {
    expect(parseBank('{\n  "format": reel\n}')).toMatchObject({
      ok: false,
      problem: { code: 'bank-not-json', place: 'line 2, column 13' },
    });
  });

  it.each([0, 1, 40, 200])('calls a text cut after %i characters cut off', (length) => {
    expect(parseBank(JSON.stringify(bank, null, 2).slice(0, length))).toMatchObject({
      ok: false,
      problem: { code: 'bank-not-json', detail: expect.stringContaining('cut off') as string },
    });
  });

  it('refuses a newer version by its number, whatever else is new in it', () => {
    expect(read({ version: 7, questions: 'elsewhere' })).toMatchObject({
      ok: false,
      problem: { code: 'bank-newer', place: 'version', version: 7 },
    });
  });

  it('names the field and the question that are wrong', () => {
    expect(read({ questions: [question, { ...question, id: 'editor', key: 'z' }] })).toMatchObject({
      ok: false,
      problem: {
        code: 'bank-invalid',
        place: 'questions[1].key',
        detail: 'the key is not among the options; in the question editor',
      },
    });
  });

  it.each(['null', '[]', '3', '{"format": "other", "version": 1}'])(
    'refuses %s, which is no bank',
    (text) => {
      expect(parseBank(text)).toMatchObject({ ok: false, problem: { code: 'bank-invalid' } });
    },
  );
});
