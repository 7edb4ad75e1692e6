import { describe, expect, it } from 'vitest';
import { candidateOf } from './candidate.ts';
import { belongIn, pairsApart, sparesFor } from './pairs.ts';
import { harbourBook } from './templates/testing/harbour.ts';

const book = harbourBook();
const parts = book.file.facts.filter(({ relation }) => relation === 'plays');
const belong = belongIn(parts, 'subject', 'value');

function candidate(id: string) {
  const entity = book.entity(id);
  if (!entity) throw new Error(`no entity ${id}`);
  return candidateOf(entity);
}

function pair(prompt: string, partner: string) {
  const [fact] = parts;
  if (!fact) throw new Error('no fact');
  return { fact, prompt: candidate(prompt), partner: candidate(partner) };
}

describe('belongIn', () => {
  it('finds what any fact puts together', () => {
    expect(belong(candidate('hal-irwin'), candidate('keeper'))).toBe(true);
    expect(belong(candidate('hal-irwin'), candidate('diver'))).toBe(false);
  });
});

describe('pairsApart', () => {
  it('leaves out a pair whose match with another row would be true as well', () => {
    const rows = [pair('hal-irwin', 'keeper'), pair('ida-jones', 'diver')];
    expect(pairsApart(rows, belong)).toEqual(rows);
    expect(pairsApart([pair('jan-king', 'keeper'), pair('hal-irwin', 'diver')], belong)).toHaveLength(1);
  });

  it('has nothing twice', () => {
    expect(pairsApart([pair('hal-irwin', 'keeper'), pair('hal-irwin', 'keeper')], belong)).toHaveLength(1);
  });
});

describe('sparesFor', () => {
  it('finds partners that belong to no row', () => {
    const characters = ['keeper', 'diver', 'nora'].map(candidate);
    expect(sparesFor([pair('hal-irwin', 'keeper')], characters, belong).map(({ id }) => id)).toEqual([
      'diver',
      'nora',
    ]);
  });
});
