import { describe, expect, it } from 'vitest';
import { Entity } from './entity.ts';
import { plainNamesOf, plainText } from './names.ts';

describe('plainText', () => {
  it.each([
    ['  The Fugitive! ', 'the fugitive'],
    ["Palme d'Or", 'palme dor'],
    ['Café–Noir', 'cafe noir'],
    ['一秒钟', '一秒钟'],
  ])('reduces %j to %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});

describe('plainNamesOf', () => {
  it("knows a person's name in both orders, and aliases", () => {
    const person = Entity.parse({ id: 'zhang-yi', type: 'person', name: 'Zhang Yi', aliases: ['Z. Yi'] });
    expect(plainNamesOf(person)).toEqual(expect.arrayContaining(['zhang yi', 'yi zhang', 'z yi']));
  });

  it('leaves the order of other names alone', () => {
    const company = Entity.parse({ id: 'edko', type: 'organisation', name: 'Edko Films' });
    expect(plainNamesOf(company)).toEqual(['edko films']);
  });
});
