import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFacts } from '../../facts/book.ts';
import { FactsFile } from '../../facts/file.ts';
import { entitiesOf } from '../../facts/value.ts';
import { standingOf } from '../../facts/standing.ts';
import { importExtract } from '../extract/extract.ts';
import { importWikitext } from '../wikitext/wikitext.ts';
import { mergeFacts } from './mergeFacts.ts';

const [article] = importWikitext(readFileSync('docs/formats/examples/crouching-tiger.wiki', 'utf8')).films;

/** The same film as a second source tells it. */
function other(fields: string, more = ''): FactsFile {
  const text = `= Crouching Tiger, Hidden Dragon =\n- Released: 2000-07-06 (Hong Kong)\n${fields}\n${more}`;
  const [film] = importExtract(text).films;
  if (!film) throw new Error('the second source is no film');
  return film;
}
function merged(fields: string, more = '', same: [string, string][] = []) {
  if (!article) throw new Error('the example is no film');
  const merge = mergeFacts([article, other(fields, more)], { same });
  const book = merge.facts && openFacts(merge.facts);
  const status = (id: string) => {
    const fact = book?.fact(id);
    return book && fact ? standingOf(book, fact).status : undefined;
  };
  return { ...merge, status, fact: (id: string) => book?.fact(id) };
}

describe('mergeFacts', () => {
  it('gives what two voices agree on both sources, so that it can be asked plainly', () => {
    const { fact, status, facts, disputes } = merged('- Director: Ang Lee\n- Runtime: 120 minutes');
    expect(FactsFile.safeParse(facts).success).toBe(true);
    expect(fact('director')?.sources.map(({ id }) => id)).toEqual(['wikipedia', 'encyclopedia']);
    expect(status('director')).toBe('plain');
    expect(status('runtime')).toBe('plain');
    expect(status('hong-kong-release')).toBe('qualified');
    // Only the article knows the editor.
    expect(status('editor')).toBe('attributed');
    expect(disputes).toEqual([]);
  });

  it('makes a dispute of what cannot be both, with each side and its sources', () => {
    const { fact, status, disputes } = merged('- Director: Bob Ray\n- Runtime: 110 minutes');
    expect(disputes.map(({ about }) => about.en).sort()).toEqual([
      'the running time',
      'the running time',
      'who directed the film',
    ]);
    expect(fact('director')?.accounts?.claims).toMatchObject([
      { claim: { en: 'Ang Lee' }, sources: [{ id: 'wikipedia' }] },
      { claim: { en: 'Bob Ray' }, value: { entity: 'bob-ray' }, sources: [{ id: 'encyclopedia' }] },
    ]);
    expect(status('director')).toBe('attributed');
    expect(status('runtime')).toBe('attributed');
  });

  it('offers no value of the other side as a wrong answer', () => {
    // 135 minutes would be a foil of 120.
    const { fact } = merged('- Runtime: 135 minutes');
    expect(fact('runtime')?.foils).not.toContainEqual({ number: 135 });
    expect(fact('runtime-2')?.value).toEqual({ number: 135, unit: 'minutes' });
  });

  it.each([
    ['in the other order', '- Editing: Squyres Tim', 'squyres-tim', 'shared-name'],
    ['with an initial', '- Editing: T. Squyres', 't-squyres', 'initials'],
    ['with a slip', '- Editing: Tim Squires', 'tim-squires', 'like-spelling'],
    ['under another name in the same place', '- Editing: Someone Else', 'someone-else', 'same-place'],
  ])('proposes a person %s as the same one, and decides nothing', (_, fields, id, why) => {
    const { proposals, facts } = merged(fields);
    expect(proposals).toContainEqual(expect.objectContaining({ ids: ['tim-squyres', id], why }));
    expect(facts?.entities.some((entity) => entity.id === id)).toBe(true);
  });

  it('makes one of two when a person says so', () => {
    const { facts, fact, disputes } = merged('- Editing: T. Squyres', '', [['tim-squyres', 't-squyres']]);
    expect(facts?.entities.find(({ id }) => id === 'tim-squyres')?.aliases).toContain('T. Squyres');
    expect(facts?.entities.some(({ id }) => id === 't-squyres')).toBe(false);
    expect(fact('editor')?.sources).toHaveLength(2);
    expect(disputes).toEqual([]);
  });

  it('takes several parts of one actor for several parts', () => {
    const { fact, disputes } = merged(
      '- Director: Ang Lee',
      '==Cast==\n- Chang Chen as Lo\n- Chang Chen as Dark Cloud\n',
    );
    expect(fact('cast-chang-chen')?.accounts).toBeUndefined();
    expect(fact('cast-chang-chen-2')?.value).toEqual({ entity: 'dark-cloud' });
    expect(disputes).toEqual([]);
  });

  it('says so when two files share no title', () => {
    const [film] = importExtract('= The Pier =\n- Director: Ann Lee\n- Released: 1999-03-02\n').films;
    const merge = article && film && mergeFacts([article, film]);
    expect(merge?.notices).toMatchObject([{ code: 'film-differs' }]);
  });

  const name = fc.constantFrom('Ann Lee', 'Lee Ann', 'A. Lee', 'Bob Ray', 'Cy Fox', '李安', 'Bob Rey');
  const field = fc.constantFrom('Director', 'Producer', 'Starring', 'Music', 'Country', 'Distributor');
  const film = fc
    .array(fc.tuple(field, fc.uniqueArray(name, { minLength: 1, maxLength: 3 })), { maxLength: 6 })
    .map((fields) => other(fields.map(([label, names]) => `- ${label}: ${names.join(', ')}`).join('\n')));

  it('loses no source and no value of any file, and stays a facts file', () => {
    fc.assert(
      fc.property(fc.array(film, { minLength: 1, maxLength: 4 }), (files) => {
        const { facts } = mergeFacts(files);
        expect(FactsFile.safeParse(facts).success).toBe(true);
        const said = (file: FactsFile | undefined) => {
          const names = new Map(file?.entities.map((entity) => [entity.id, entity.name.en]));
          return new Set(
            file?.facts.flatMap(({ relation, value, accounts }) =>
              [value, ...(accounts?.claims ?? []).flatMap((claim) => claim.value ?? [])].map((one) => {
                const ids = entitiesOf(one);
                const shown = ids.length > 0 ? ids.map((id) => names.get(id) ?? id).sort() : one;
                return JSON.stringify([relation, shown]);
              }),
            ),
          );
        };
        const all = said(facts);
        for (const file of files) for (const one of said(file)) expect([...all]).toContain(one);
      }),
      { numRuns: 60 },
    );
  });

  it('changes nothing when a file is merged with itself', () => {
    fc.assert(
      fc.property(film, (file) => {
        const once = mergeFacts([file]);
        expect(mergeFacts([file, file])).toEqual(once);
        expect(once.proposals).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
