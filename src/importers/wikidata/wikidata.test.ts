import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FactsFile } from '../../facts/file.ts';
import { importWikidata } from './wikidata.ts';

const TEXT = readFileSync('docs/formats/examples/spirited-away.wikidata.json', 'utf8');

function item(id: string, label: string) {
  return { id, labels: { en: { language: 'en', value: label } } };
}
function to(property: string, id: string, more: object = {}) {
  const datavalue = { type: 'wikibase-entityid', value: { id } };
  return {
    mainsnak: { snaktype: 'value', property, datatype: 'wikibase-item', datavalue },
    rank: 'normal',
    ...more,
  };
}
function time(day: string, precision: number, more: object = {}) {
  const datavalue = { type: 'time', value: { time: `+${day}T00:00:00Z`, precision } };
  return {
    mainsnak: { snaktype: 'value', property: 'P577', datatype: 'time', datavalue },
    rank: 'normal',
    ...more,
  };
}
function read(claims: Record<string, unknown[]>, others: ReturnType<typeof item>[] = []) {
  const film = { ...item('Q1', 'The Pier'), claims: { P577: [time('1999-03-02', 11)], ...claims } };
  const entities = Object.fromEntries([film, ...others].map((one) => [one.id, one]));
  const reading = importWikidata(JSON.stringify({ entities }));
  const relation = (name: string) => reading.films[0]?.facts.filter((fact) => fact.relation === name) ?? [];
  return { ...reading, relation, codes: reading.notices.map(({ code }) => code) };
}

describe('importWikidata', () => {
  it('reads an item with those that it names, and its facts fit their schema', () => {
    const { films, notices } = importWikidata(TEXT);
    const [file] = films;
    expect(FactsFile.safeParse(file).error?.issues ?? []).toEqual([]);
    expect(file?.film).toMatchObject({ id: 'spirited-away-2001', year: 2001 });
    expect(file?.entities.find(({ id }) => id === 'hayao-miyazaki')).toMatchObject({
      name: { en: 'Hayao Miyazaki', zh: '宫崎骏' },
      aliases: ['Miyazaki Hayao'],
    });
    expect(notices.map(({ code }) => code)).toEqual([
      'value-unnamed',
      'value-deprecated',
      'value-unreadable',
    ]);
  });

  it('reads parts, days by country and who won what at which ceremony', () => {
    const [file] = importWikidata(TEXT).films;
    const ids = file?.facts.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['cast-rumi-hiiragi', 'cast-mari-natsuki-2', 'united-states-release']),
    );
    expect(file?.facts.find(({ relation }) => relation === 'won')).toMatchObject({
      subject: 'hayao-miyazaki',
      value: { entity: 'best-animated-feature' },
      with: { body: 'academy-awards' },
    });
    expect(file?.facts.find(({ relation }) => relation === 'edition')?.value).toEqual({
      number: 75,
      unit: 'edition',
    });
  });

  it('takes what rests on Wikipedia alone for the word of Wikipedia, and names what else it is stated in', () => {
    const [file] = importWikidata(TEXT).films;
    const sourceOf = (id: string) => file?.facts.find((fact) => fact.id === id)?.sources;
    expect(sourceOf('producer')).toMatchObject([{ id: 'wikidata-from-wikipedia' }]);
    expect(sourceOf('director')?.[0]?.at.en).toBe('director (P57), stated in Example film handbook');
    expect(file?.sources.find(({ id }) => id === 'wikidata-from-wikipedia')?.voice).toBe('wikipedia');
  });

  it('lets the preferred statement win, and tells of the other', () => {
    const { relation, codes } = read({ P57: [to('P57', 'Q2'), to('P57', 'Q3', { rank: 'preferred' })] }, [
      item('Q2', 'Ann Lee'),
      item('Q3', 'Bob Ray'),
    ]);
    expect(relation('director').map(({ value }) => value)).toEqual([{ entity: 'bob-ray' }]);
    expect(codes).toContain('value-outranked');
  });

  it('makes no day of a year, and no first of January', () => {
    const { films, relation } = read({ P577: [time('2021-00-00', 9)] });
    expect(films[0]?.film.year).toBe(2021);
    expect(relation('release')).toEqual([]);
    const month = read({ P577: [time('2021-05-01', 10)] });
    expect(month.films[0]?.film.year).toBe(2021);
    expect(month.relation('release')).toEqual([]);
  });

  it('invents no name for an item that the file lacks', () => {
    const { relation, notices } = read({ P57: [to('P57', 'Q77')] });
    expect(relation('director')).toEqual([]);
    expect(notices).toMatchObject([{ code: 'value-unnamed', details: { value: 'Q77' } }]);
  });

  it('leaves out a broken statement with its place, and reads the others', () => {
    const broken = [{ mainsnak: 3 }, to('P57', 'Q2'), to('P57', 'no item')];
    const { relation, notices } = read({ P57: broken }, [item('Q2', 'Ann Lee')]);
    expect(relation('director')).toHaveLength(1);
    expect(notices.map(({ place }) => place.field?.slice(0, 6))).toEqual(['P57[0]', 'P57[2]']);
  });

  it.each([
    ['text that is no JSON', '{"entities": ', 'not-json'],
    ['an item about something else', JSON.stringify(item('Q5', 'human')), 'file-wrong-kind'],
    ['a list', '[]', 'file-wrong-kind'],
    ['nothing', '  ', 'file-empty'],
    ['a very deep list', '['.repeat(100_000), 'too-deep'],
    ['no year', JSON.stringify({ ...item('Q1', 'The Pier'), claims: { P57: [] } }), 'film-year-unknown'],
  ])('refuses %s', (_, text, code) => {
    const { films, notices } = importWikidata(text);
    expect(films).toEqual([]);
    expect(notices.at(-1)?.code).toBe(code);
  });

  it('touches no prototype', () => {
    const { notices } = importWikidata('{"entities": {"__proto__": {"admin": true}}}');
    expect(notices[0]).toMatchObject({ code: 'bad-field', place: { line: 1, column: 15 } });
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });
});
