import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importGift } from './gift.ts';

const HINTS = { file: 'metropolis.gift', year: 2026, film: { title: 'Metropolis', year: 1927 } };
const read = (text: string) => importGift(text, HINTS);

describe('importGift', () => {
  it('reads the example', () => {
    const { bank, notices } = read(readFileSync('docs/formats/examples/metropolis.gift', 'utf8'));
    expect(notices).toEqual([]);
    expect(bank?.questions.map(({ kind, topic }) => [kind, topic])).toEqual([
      ['choice', 'production'],
      ['truth', 'production'],
      ['select', 'cast'],
      ['match', 'cast'],
      ['text', 'cast'],
      ['text', 'cast'],
    ]);
    expect(bank?.questions[0]).toMatchObject({
      id: 'metropolis-director',
      explanation: { en: 'Fritz Lang directed Metropolis.' },
      sources: [{ at: { en: 'line 4' } }],
    });
  });

  it.each([
    ['broken', 'Who? {=Ann ~Bob', 'value-unreadable'],
    ['an essay', 'Write! {}', 'kind-unknown'],
    ['a description', 'Only words.', 'kind-unknown'],
    ['a figure with a tolerance', 'How long? {#100:5}', 'kind-unknown'],
    ['without a wrong answer marked', 'Which? {~%50%Ann ~%50%Bob}', 'all-right'],
  ])('tells of a question that is %s by its line, and reads the others', (_, broken, code) => {
    const { bank, notices } = read(`Who? {=Ann ~Bob}\n\n${broken}\n\nWhen? {=Now ~Then}\n`);
    expect(notices).toMatchObject([{ code, place: { line: 3 } }]);
    expect(bank?.questions.map(({ stem }) => stem.en)).toEqual(['Who?', 'When?']);
  });

  it('undoes escapes and markup', () => {
    const { bank } = read('[html]<p>Is 1 \\= 1 &amp; 2?</p> {=Yes\\: it is ~No}');
    expect(bank?.questions[0]).toMatchObject({
      stem: { en: 'Is 1 = 1 & 2?' },
      options: [{ text: { en: 'Yes: it is' } }, {}],
    });
  });

  it('is no GIFT without a question', () => {
    expect(read('// nothing\n').notices[0]?.code).toBe('file-wrong-kind');
  });
});
