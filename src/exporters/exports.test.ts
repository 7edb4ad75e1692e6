import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionRow, RowAnswers } from '../importers/bank/rows.ts';
import { rowWords } from '../importers/bank/rows.ts';
import { writeBank } from '../importers/bank/writeBank.ts';
import { importFile } from '../importers/importFile.ts';
import type { Bank } from '../quiz/bank.ts';
import { parseBank } from '../quiz/parseBank.ts';
import { answerWords, partedOptions } from './answers.ts';
import { exportBank, type ExportKind } from './exportBank.ts';

const read = parseBank(readFileSync('questions/banks/one-second.json', 'utf8'));
if (!read.ok) throw new Error('the bank that ships is broken');
const SHIPPED = read.value;

const TRICKY = [
  '=',
  '~',
  '#',
  '{',
  '}',
  ':',
  '->',
  '%',
  ',',
  ';',
  '|',
  '"',
  "'",
  '&',
  '&amp;',
  '\\',
  '//',
  '[',
  '@',
  '-',
  '+',
  '<3',
  '中',
  '？',
  'é',
  '\t',
  '😀',
];
const word = fc.oneof(
  fc.constantFrom('Ann', 'Lee', 'of', 'the', 'Pier', '1999', 'a'),
  fc.constantFrom(...TRICKY),
);
const words = fc
  .array(word, { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(' ').trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text));
const texts = (least: number, most: number) =>
  fc
    .uniqueArray(words, { minLength: least, maxLength: most, selector: (text) => text.toLowerCase() })
    .map((list) => list.map((en) => ({ en })));
const answers: fc.Arbitrary<RowAnswers> = fc.oneof(
  texts(2, 4).map(([right = { en: 'x' }, ...wrong]) => ({ kind: 'choose' as const, right: [right], wrong })),
  texts(3, 6).map((all) => ({ kind: 'choose' as const, right: all.slice(0, 2), wrong: all.slice(2) })),
  fc.boolean().map((isTrue) => ({ kind: 'truth' as const, isTrue })),
  texts(1, 3).map((all) => ({ kind: 'type' as const, accepts: all.map(({ en }) => en) })),
  texts(4, 8).map((all) => ({
    kind: 'match' as const,
    pairs: all.slice(0, all.length >> 1).map((one, at) => [one, all[(all.length >> 1) + at] ?? one] as const),
  })),
);
const bank = fc
  .array(
    fc.record({
      stem: words.map((en) => ({ en })),
      answers,
      explanation: words.map((en) => ({ en })),
      topic: fc.constantFrom('cast' as const, 'plot' as const),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((rows) => {
    const made = writeBank(
      rows.map((row, index): QuestionRow => ({ ...row, place: { row: index + 1 }, at: rowWords(index + 1) })),
      { file: 'quiz', year: 2026, film: { title: 'The Pier', year: 1999 } },
    );
    return made.bank;
  })
  .filter((made) => made !== undefined);

/** What a question is, whatever the order of its options. */
function essence({ questions }: Bank, kinds: readonly string[]) {
  return questions
    .filter(({ kind }) => kinds.includes(kind))
    .map((question) => ({
      kind: question.kind,
      stem: question.stem.en,
      answer:
        question.kind === 'choice' || question.kind === 'select'
          ? [partedOptions(question).right, partedOptions(question).wrong].map((list) =>
              list.map(({ en }) => en).sort(),
            )
          : question.kind === 'text'
            ? [...question.accepts].sort()
            : answerWords(question),
    }));
}

async function thereAndBack(one: Bank, to: ExportKind, ending: string) {
  const { content } = exportBank(one, to);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return importFile(bytes, { file: `quiz${ending}`, year: 2026, film: { title: 'The Pier', year: 1999 } });
}

describe('exports', () => {
  it.each(['json', 'pack'] as const)('bring the whole bank back from %s', async (to) => {
    const { banks, notices } = await thereAndBack(SHIPPED, to, to === 'json' ? '.json' : '.reelquiz');
    expect(notices).toEqual([]);
    expect(banks).toEqual([SHIPPED]);
    expect(exportBank(SHIPPED, to).losses).toEqual([]);
  });

  it.each([
    ['csv', '.csv', ['choice', 'truth', 'select', 'text']],
    ['gift', '.gift', ['choice', 'truth', 'select', 'text', 'match']],
    ['opentdb', '.json', ['choice', 'truth']],
  ] as const)('bring every question back from %s that it can carry', async (to, ending, kinds) => {
    await fc.assert(
      fc.asyncProperty(bank, async (one) => {
        const carried = essence(one, kinds);
        fc.pre(carried.length > 0);
        const { banks, notices } = await thereAndBack(one, to, ending);
        expect(notices.filter(({ level }) => level === 'left-out')).toEqual([]);
        expect(essence(banks[0] ?? one, kinds)).toEqual(carried);
        const lost = exportBank(one, to).losses.find(({ part }) => part === 'kind')?.questions ?? [];
        expect(lost).toHaveLength(one.questions.length - carried.length);
      }),
      { numRuns: 150 },
    );
  });

  it('bring the shipped bank back from a table, but for what is said to be lost', async () => {
    const { banks } = await thereAndBack(SHIPPED, 'csv', '.csv');
    const kinds = ['choice', 'truth', 'select', 'text'];
    const fields = ({ questions }: Bank | { questions: [] }) =>
      questions
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ id, topic, difficulty, spoiler, explanation }) => ({
          id,
          topic,
          difficulty,
          spoiler,
          explanation,
        }));
    expect(fields(banks[0] ?? { questions: [] })).toEqual(fields(SHIPPED));
    expect(banks[0]?.films).toMatchObject([{ title: SHIPPED.films[0]?.title, year: 2020 }]);
    expect(exportBank(SHIPPED, 'csv').losses.map(({ part }) => part)).toEqual([
      'kind',
      'chinese',
      'sources',
      'standing',
      'rejects',
      'timelines',
    ]);
  });

  it('keep a spreadsheet from taking words for a formula', () => {
    const [first] = SHIPPED.questions;
    const evil = first && { ...SHIPPED, questions: [{ ...first, stem: { en: '=HYPERLINK("http://x")' } }] };
    expect(evil && exportBank(evil, 'csv').content).toContain(`"'=HYPERLINK(""http://x"")"`);
  });

  it('make cards for Anki with three parts each, whatever is in the words', () => {
    fc.assert(
      fc.property(bank, (one) => {
        const { content } = exportBank(one, 'anki');
        const lines = typeof content === 'string' ? content.trimEnd().split('\n').slice(3) : [];
        expect(lines).toHaveLength(one.questions.length);
        for (const line of lines) expect(line.split('\t')).toHaveLength(3);
      }),
      { numRuns: 50 },
    );
  });
});
