import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FactsFile } from '../../facts/file.ts';
import { importWikitext } from './wikitext.ts';

const ARTICLE = readFileSync('docs/formats/examples/crouching-tiger.wiki', 'utf8');

/** An article with these fields in its infobox, and these sections. */
function article(fields: string, sections = ''): string {
  return `{{Infobox film\n| name = The Pier\n| released = {{Film date|1999}}\n${fields}\n}}\n'''The Pier''' is a 1999 film.\n${sections}`;
}
function factsOf(text: string) {
  const { films, notices } = importWikitext(text);
  const [file] = films;
  const names = new Map(file?.entities.map(({ id, name }) => [id, name.en]));
  const value = (relation: string) =>
    file?.facts
      .filter((fact) => fact.relation === relation)
      .map((fact) => {
        const one = fact.value;
        if ('entity' in one) return names.get(one.entity);
        if ('entities' in one) return one.entities.map((id) => names.get(id));
        if ('text' in one) return one.text.en;
        return 'number' in one ? one.number : one.date;
      });
  return { file, value, notices, codes: notices.map(({ code }) => code) };
}

describe('importWikitext', () => {
  const { file, value, notices } = factsOf(ARTICLE);

  it('reads an article whole, and its facts fit their schema', () => {
    expect(FactsFile.safeParse(file).error?.issues ?? []).toEqual([]);
    expect(file?.film).toMatchObject({ id: 'crouching-tiger-hidden-dragon-2000', year: 2000 });
    expect(file?.film.titles.map(({ text, kind }) => [kind, text])).toEqual([
      ['display', 'Crouching Tiger, Hidden Dragon'],
      ['original', '卧虎藏龙'],
      ['romanised', 'Wò Hǔ Cáng Lóng'],
    ]);
    expect(value('director')).toEqual(['Ang Lee']);
    expect(value('screenwriter')).toEqual([['Wang Hui-ling', 'James Schamus', 'Tsai Kuo-jung']]);
    expect(value('producer')).toEqual([['Bill Kong', 'Hsu Li-kong', 'Ang Lee']]);
    expect(value('cinematographer')).toEqual(['Peter Pau']);
    expect(value('runtime')).toEqual([120]);
    expect(value('country')).toEqual([['Taiwan', 'Hong Kong', 'United States', 'China']]);
  });

  it('takes the title of a linked article for another name', () => {
    expect(file?.entities.find(({ id }) => id === 'bill-kong')?.aliases).toEqual(['William Kong']);
  });

  it('keeps releases and companies to their territory', () => {
    expect(value('hong-kong-release')).toEqual(['2000-07-06']);
    expect(value('cannes-film-festival-showing')).toEqual(['2000-05-18']);
    expect(value('united-states-distributor')).toEqual(['Sony Pictures Classics']);
    const release = file?.facts.find(({ id }) => id === 'united-states-release');
    expect(release?.qualifier).toEqual({ en: 'United States', zh: '美国' });
  });

  it('reads awards through row spans, and leaves a result that is not stated unknown', () => {
    const of = (relation: string) => file?.facts.filter((fact) => fact.relation === relation) ?? [];
    expect(of('listed-for')).toHaveLength(8);
    expect(of('won').map(({ subject }) => subject)).toEqual(['peter-pau', 'tan-dun', 'ang-lee']);
    expect(of('nominated-for').map(({ subject }) => subject)).toEqual([
      'bill-kong',
      'hsu-li-kong',
      'ang-lee',
      'ang-lee',
    ]);
    expect(of('edition').map(({ value: one }) => one)).toEqual([
      { number: 73, unit: 'edition' },
      { number: 20, unit: 'edition' },
    ]);
    expect(notices.find(({ code }) => code === 'result-unknown')?.details['value']).toBe(
      'Hong Kong Film Awards, Best Actress',
    );
  });

  it.each([
    ['br', '[[A One]]<br>[[B Two]]<br />C Three'],
    ['ubl', '{{ubl|[[A One]]|B Two|[[C Three (actor)|C Three]]}}'],
    ['hlist', '{{hlist|A One|B Two|C Three}}'],
    ['plainlist', '{{Plainlist|\n* A One\n* {{nowrap|[[B Two]]}}\n* C Three<ref>x</ref>\n}}'],
    ['commas', '[[A One]], B Two and C Three'],
    ['nested', '{{unbulleted list|{{ubl|A One|B Two}}|C Three<!-- {{ -->}}'],
  ])('parts the names of a list written with %s', (_, names) => {
    expect(factsOf(article(`| producer = ${names}`)).value('producer')).toEqual([
      ['A One', 'B Two', 'C Three'],
    ]);
  });

  it('keeps a comma that belongs to a name', () => {
    expect(factsOf(article('| producer = Robert Downey, Jr., Ann Lee')).value('producer')).toEqual([
      ['Robert Downey, Jr.', 'Ann Lee'],
    ]);
  });

  it.each([
    ['{{duration|m=104}}', [104]],
    ['{{duration|h=1|m=44}}', [104]],
    ['104 minutes', [104]],
    ['104 min (cinema)<br>120 min (long)', [104, 120]],
  ])('reads the running time %s', (runtime, minutes) => {
    expect(factsOf(article(`| runtime = ${runtime}`)).value('runtime')).toEqual(minutes);
  });

  it.each([
    ['{{Start date|1999|3|2}}', 'release'],
    ['2 March 1999 (France)', 'france-release'],
    ['{{ubl|March 2, 1999 (France)}}', 'france-release'],
  ])('reads the day %s', (released, relation) => {
    const text = article('').replace('{{Film date|1999}}', released);
    expect(factsOf(text).value(relation)).toEqual(['1999-03-02']);
  });

  it('takes a cast list in a template, and only the name of a part', () => {
    const cast =
      '== Cast ==\n{{Cast listing|\n* [[Ann Lee]] as Bo, the cook\n* [[Cy Fox|C. Fox]] as "Di"\n* Ed Oak\n}}';
    const { value: of, file: facts } = factsOf(article('', cast));
    expect(of('plays')).toEqual(['Bo', 'Di']);
    expect(of('also-in-cast')).toEqual(['Ed Oak']);
    expect(facts?.entities.find(({ name }) => name.en === 'C. Fox')?.aliases).toEqual(['Cy Fox']);
  });

  it('says where it could not read on, and goes on', () => {
    const { value: of, notices: told } = factsOf(
      article('| runtime = long\n| director = Ann Lee {{mystery|x}}\n| colour = blue'),
    );
    expect(of('director')).toEqual(['Ann Lee']);
    expect(told.map(({ code, place }) => [code, place.field, place.line])).toEqual([
      ['value-unreadable', 'runtime', 4],
      ['field-unread', '{{mystery}}', 5],
      ['field-unread', 'colour', 6],
    ]);
  });

  it('asks for a title and a year that are not there, and takes them as hints', () => {
    const bare = '{{Infobox film\n| director = Ann Lee\n}}\nNothing more is told.';
    expect(factsOf(bare).codes).toEqual(['film-title-unknown']);
    expect(importWikitext(bare, { title: 'The Pier' }).notices.at(-1)?.code).toBe('film-year-unknown');
    const { films } = importWikitext(bare, { title: 'The Pier', year: 1999 });
    expect(films[0]?.film.id).toBe('the-pier-1999');
    // What whoever imports says is no word of the article.
    expect(films[0]?.facts.map(({ relation }) => relation)).toEqual(['director']);
  });

  it('is no film without the infobox of one', () => {
    expect(factsOf('Just some words.').codes).toEqual(['file-wrong-kind']);
  });

  it('takes markup and turned text out of names, and says where it stood', () => {
    const { value: of, notices: told } = factsOf(article('| director = <b>Ann\u202e</b> Lee'));
    expect(of('director')).toEqual(['Ann Lee']);
    expect(told).toMatchObject([{ code: 'text-cleaned', place: { line: 4 } }]);
  });
});
