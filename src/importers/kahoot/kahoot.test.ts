import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importKahoot } from './kahoot.ts';
import { packSheet, sheetOf } from './testing.ts';

const HINTS = { file: 'kahoot.xlsx', year: 2026 };
const HEADS = [
  '',
  'Question - max 120 characters',
  'Answer 1',
  'Answer 2',
  'Answer 3',
  'Answer 4',
  'Time limit (sec)',
  'Correct answer(s)',
];
const QUESTION = [1, 'Who directed it?', 'Ann Lee', 'Bob Ray', 'Cy Fox', 'Di Poe', 20, '2'];
const ABOVE = Array.from({ length: 7 }, (_, index) => ['', `Words of the template, ${index}`]);

describe('importKahoot', () => {
  it('reads the example', async () => {
    const { bank, notices } = await importKahoot(
      readFileSync('docs/formats/examples/spirited-away-kahoot.xlsx'),
      HINTS,
    );
    expect(bank?.questions.map(({ kind }) => kind)).toEqual(['choice', 'choice', 'select', 'truth']);
    expect(notices.map(({ code }) => code)).toEqual(['part-dropped']);
  });

  it.each([
    ['heads in row 8', [...ABOVE, HEADS, QUESTION], 9],
    ['heads in the first row', [HEADS, QUESTION], 2],
    ['no heads below the words of the template', [...ABOVE, [], QUESTION], 9],
    ['no heads at all', [QUESTION], 1],
  ])('reads a sheet with %s', async (_, rows, row) => {
    const { bank, read } = await importKahoot(sheetOf(rows), HINTS);
    expect(read).toMatchObject([{ place: { row } }]);
    expect(bank?.questions).toMatchObject([{ kind: 'choice', key: 'b', stem: { en: 'Who directed it?' } }]);
  });

  it('takes several right answers, and a number written as one', async () => {
    const rows = [HEADS, [1, 'Which?', 'A', 'B', 'C', 'D', 20, '1,3'], [2, 'What?', 'A', 'B', '', '', 20, 1]];
    const { bank } = await importKahoot(sheetOf(rows), HINTS);
    expect(bank?.questions).toMatchObject([
      { kind: 'select', key: ['a', 'c'] },
      { kind: 'choice', key: 'a' },
    ]);
  });

  it.each([
    ['no right answer', [1, 'Which?', 'A', 'B', '', '', 20, ''], 'answer-missing'],
    ['a right answer that is not there', [1, 'Which?', 'A', 'B', '', '', 20, '4'], 'answer-unclear'],
    ['no question', [1, '', 'A', 'B', '', '', 20, '1'], 'question-missing'],
    ['one answer', [1, 'Which?', 'A', '', '', '', 20, '1'], 'answers-too-few'],
  ])('tells of a row with %s, and reads the others', async (_, row, code) => {
    const { bank, notices } = await importKahoot(sheetOf([HEADS, row, QUESTION]), HINTS);
    expect(notices.find((one) => one.code === code)?.place.row).toBe(2);
    expect(bank?.questions).toHaveLength(1);
  });

  it('reads no sheet that would be larger than memory', async () => {
    const far = packSheet('<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>');
    const { bank, notices } = await importKahoot(far, HINTS);
    expect(bank).toBeUndefined();
    expect(notices[0]?.code).toBe('too-many');
  });

  it('refuses a sheet that is cut off, or none', async () => {
    const whole = sheetOf([HEADS, QUESTION]);
    expect((await importKahoot(whole.slice(0, 400), HINTS)).notices[0]?.code).toBe('zip-damaged');
    expect((await importKahoot(new Uint8Array([1, 2, 3]), HINTS)).notices[0]?.code).toBe('zip-damaged');
  });
});
