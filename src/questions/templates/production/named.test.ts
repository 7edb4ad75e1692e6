import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { named } from './named.ts';

describe('production/named', () => {
  it('wants names of the credits typed where there is one', () => {
    expect(written(named, 'text').map(({ facts, key }) => [facts[0].id, key.text.en])).toEqual([
      ['directing', 'Ann Lee'],
      ['filming', 'Finn Gray'],
      ['cutting', 'Gia Hall'],
      ['us', 'Crane Releasing'],
      ['australia', 'Dock Distribution'],
      ['novel', 'The Tide'],
      ['author', 'Ora Page'],
    ]);
  });

  it('leaves out a line where another source has another name', () => {
    const extra = `
  - { id: rumour, topic: production, subject: the-harbour-1999, relation: editor, value: { entity: ben-cole },
      with: { job: job-editor }, sources: [{ id: filler, at: top }], statement: Filler says Ben Cole. }`;
    expect(written(named, 'text', { extra }).map(({ facts }) => facts[0].id)).not.toContain('cutting');
  });
});
