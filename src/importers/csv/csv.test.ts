import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Bank } from '../../quiz/bank.ts';
import { importCsv } from './csv.ts';

const HINTS = { file: 'quiz.csv', year: 2026 };
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, more: object = {}) => importCsv(bytes(text), { ...HINTS, ...more });
const HEAD = 'Question,Answer,Wrong 1,Wrong 2,Film,Year\n';
const GOOD = 'Who directed it?,Ann Lee,Bob Ray,Cy Fox,The Pier,1999\n';

describe('importCsv', () => {
  it('reads the example whole', () => {
    const { bank, notices, columns } = importCsv(readFileSync('docs/formats/examples/seven-samurai.csv'), {
      file: 'seven-samurai.csv',
      year: 2026,
    });
    expect(notices).toEqual([]);
    expect(Bank.safeParse(bank).success).toBe(true);
    expect(bank?.id).toBe('seven-samurai');
    expect(bank?.films).toMatchObject([{ id: 'seven-samurai-1954', year: 1954 }]);
    expect(bank?.questions.map(({ kind }) => kind)).toEqual([
      'choice',
      'choice',
      'choice',
      'text',
      'truth',
      'select',
    ]);
    expect(columns).toMatchObject({ question: [0], questionZh: [1], right: [2], wrong: [3, 4, 5] });
    expect(bank?.questions[0]).toMatchObject({
      stem: { zh: '《七武士》的导演是谁？' },
      topic: 'production',
      attribution: { en: 'According to Opening titles' },
      sources: [
        { title: { en: 'Opening titles' }, weight: 'low', at: { en: 'as in seven-samurai.csv, row 2' } },
      ],
    });
  });

  it('names the file and the row as source, and makes no explanation up', () => {
    const { bank, assumed } = read(HEAD + GOOD);
    expect(bank?.questions[0]).toMatchObject({
      standing: 'attributed',
      explanation: { en: 'The file “quiz.csv”, row 2, gives this answer: Ann Lee' },
      sources: [{ title: { en: 'File “quiz.csv”' }, at: { en: 'row 2', zh: '第2行' } }],
    });
    expect(assumed).toContainEqual({ field: 'topic', value: 'production', questions: 1 });
  });

  it('takes the collection for what it is where no film is named, or the film that is given', () => {
    const text = 'Question,Answer,Wrong\nWho?,Ann Lee,Bob Ray\n';
    const { bank, assumed } = read(text);
    expect(bank?.films).toEqual([
      { id: 'collection-quiz-csv', title: { en: 'Collection “quiz.csv”', zh: '题集“quiz.csv”' }, year: 2026 },
    ]);
    expect(assumed[0]).toMatchObject({ field: 'film' });
    const film = read(text, { film: { title: 'The Pier', year: 1999 } });
    expect(film.bank?.films[0]?.id).toBe('the-pier-1999');
    expect(film.assumed.map(({ field }) => field)).not.toContain('film');
  });

  it.each([
    ['a letter', 'B', ['b']],
    ['a number', '2', ['b']],
    ['its words', 'bob ray', ['b']],
    ['several letters', 'A, C', ['a', 'c']],
    ['several words', 'Ann Lee; Cy Fox', ['a', 'c']],
  ])('finds the right option by %s', (_, right, keys) => {
    const { bank } = read(
      `Question,Option A,Option B,Option C,Correct\nWho?,Ann Lee,Bob Ray,Cy Fox,"${right}"\n`,
    );
    const [question] = bank?.questions ?? [];
    expect([question && 'key' in question ? question.key : []].flat()).toEqual(keys);
  });

  it.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
  ])('finds out that %s part the columns', (_, delimiter) => {
    const text = (HEAD + GOOD).replaceAll(',', delimiter);
    expect(read(text)).toMatchObject({ delimiter, bank: { questions: [{ kind: 'choice' }] } });
  });

  it.each([
    [
      'a byte-order mark',
      new Uint8Array([0xef, 0xbb, 0xbf, ...bytes(HEAD + GOOD)]),
      'utf-8',
      'Who directed it?',
    ],
    [
      'UTF-16',
      new Uint8Array([0xff, 0xfe, ...Buffer.from(HEAD + GOOD, 'utf16le')]),
      'utf-16le',
      'Who directed it?',
    ],
    ['UTF-16 without a mark', Buffer.from(HEAD + GOOD, 'utf16le'), 'utf-16le', 'Who directed it?'],
    // "问题,答案" and so on, as Chinese Excel saves it.
    [
      'GB 18030',
      new Uint8Array([
        0xce, 0xca, 0xcc, 0xe2, 0x2c, 0xb4, 0xf0, 0xb0, 0xb8, 0x0a, 0xb5, 0xbc, 0xd1, 0xdd, 0xca, 0xc7, 0xcb,
        0xad, 0x2c, 0xd5, 0xc5, 0xd2, 0xd5, 0xc4, 0xb1, 0x0a,
      ]),
      'gb18030',
      '导演是谁',
    ],
    [
      'Windows-1252',
      Buffer.from('Question,Answer\nQui a réalisé le film?,René Clair\n', 'latin1'),
      'windows-1252',
      'Qui a réalisé le film?',
    ],
  ])('reads %s', (_, file, encoding, stem) => {
    const reading = importCsv(file, HINTS);
    expect(reading.encoding).toBe(encoding);
    expect(reading.bank?.questions[0]?.stem.en).toBe(stem);
  });

  it('takes columns from whoever knows them', () => {
    const { bank } = read('Who?,Ann Lee,Bob Ray\n', {
      hasHeads: false,
      columns: { question: [0], right: [1], wrong: [2] },
    });
    expect(bank?.questions).toHaveLength(1);
  });

  it.each([
    ['no answer', 'Who?,,Bob Ray,Cy Fox,,', 'answer-missing'],
    ['no question', ',Ann Lee,Bob Ray,,,', 'question-missing'],
    ['two answers alike', 'Who?,Ann Lee,ann lee,,,', 'answers-alike'],
    ['the same question', GOOD.trim(), 'question-twice'],
    ['a film without a year', 'Where?,Here,There,Yonder,The Pier,', 'value-unreadable'],
  ])('tells of a row with %s by its number, and reads the others', (_, row, code) => {
    const { bank, notices } = read(`${HEAD}${GOOD}${row}\nWhen?,Now,Then,Never,,\n`);
    expect(notices).toMatchObject([{ code, place: { row: 3 } }]);
    expect(bank?.questions.some(({ stem }) => stem.en === 'When?')).toBe(true);
  });

  it('names the columns that it lacks', () => {
    const { bank, notices, heads } = read('Colour,Size\nred,5\n');
    expect(bank).toBeUndefined();
    expect(heads).toEqual(['Colour', 'Size']);
    expect(notices.map(({ message }) => message)).toEqual([
      'there is no column for Question: name one so, or say which it is',
      'there is no column for Answer: name one so, or say which it is',
    ]);
  });

  it('tells of a quotation mark that is not closed', () => {
    const { notices } = read(`${HEAD}${GOOD}"Who?,Ann Lee,Bob Ray\n`);
    expect(notices[0]).toMatchObject({ code: 'quote-open', place: { row: 3 } });
  });

  it('cleans markup and turned text out of the words, and tells of it', () => {
    const { bank, notices } = read('Question,Answer,Wrong\n<b>Who</b>\u202e is it?,Ann\u200b Lee,Bob Ray\n');
    expect(bank?.questions[0]?.stem.en).toBe('Who is it?');
    expect(notices[0]).toMatchObject({ code: 'text-cleaned', place: { row: 2 } });
  });

  it.each([
    ['zeros', new Uint8Array([0x61, 0, 0, 0, 0x62]), 'file-not-text'],
    ['nothing', new Uint8Array(), 'file-empty'],
  ])('refuses %s', (_, file, code) => {
    expect(importCsv(file, HINTS).notices.map((one) => one.code)).toEqual([code]);
  });

  it('refuses one line of a hundred million characters', () => {
    const { bank, notices } = importCsv(new Uint8Array(100_000_000).fill(97), HINTS);
    expect(bank).toBeUndefined();
    expect(notices[0]?.message).toBe(
      'it has 100.0 MB, and up to 20.0 MB are read: split it into smaller files',
    );
  });
});
