import { describe, expect, it } from 'vitest';
import { FilmPage } from '../../contract/filmPage.ts';
import { openFacts } from '../../facts/book.ts';
import { parseFacts } from '../../facts/parseFacts.ts';
import { parseBank } from '../../quiz/parseBank.ts';
import { bankText } from '../testing/bank.ts';
import { factsText } from '../testing/facts.ts';
import { filmPageOf } from './filmPage.ts';

function page(): FilmPage {
  const facts = parseFacts(factsText());
  const bank = parseBank(bankText('small'));
  if (!facts.ok || !bank.ok) throw new Error(JSON.stringify([facts, bank]));
  const side = filmPageOf(openFacts(facts.value), bank.value.questions);
  return FilmPage.parse({ ...side, factsFolder: 'facts', problems: [] });
}
const fact = (id: string) => page().facts.find((one) => one.id === id);

describe('a film page', () => {
  it('has every fact once, topic by topic', () => {
    expect(page().facts.map(({ id, topic }) => `${topic} ${id}`)).toEqual([
      'plot fact-1',
      'plot sings',
      'cast fact-0',
      'cast learned',
      'production directed',
      'production length',
      'production learned-again',
      'awards listed-actor',
      'awards listed-film',
      'awards won-film',
      'awards won-actor',
      'awards prize-edition',
      'reception earlier',
    ]);
  });

  it('shows the titles with who says them, and the film by its Chinese title in Chinese', () => {
    const { film } = page();
    expect(film.title).toEqual({ en: 'A Film', zh: '一部电影' });
    expect(film.titles.map(({ kind, sources }) => [kind, sources[0]?.title.en])).toEqual([
      ['display', 'The book'],
      ['original', 'A blog'],
    ]);
  });

  it('says how a fact may be asked and why, and shows a dispute as one, each claim with its sources', () => {
    expect(fact('fact-1')).toMatchObject({
      status: 'attributed',
      spoiler: true,
      value: { text: { en: 'A sailor' } },
      dispute: {
        about: { en: 'what the keeper was' },
        claims: [
          { claim: { en: 'a sailor' }, sources: [{ title: { en: 'A blog' }, at: { en: 'line 3' } }] },
          { claim: { en: 'a cook' }, sources: [{ title: { en: 'The book' }, weight: 'first' }] },
        ],
      },
    });
    expect([fact('fact-1'), fact('fact-0'), fact('won-actor')].map((one) => one?.reason)).toEqual([
      { code: 'disputed' },
      { code: 'first-class' },
      { code: 'override', why: { en: 'one blog alone' } },
    ]);
  });

  it('counts two sources with one voice as one', () => {
    expect(fact('fact-1')).toMatchObject({ voices: 1, sources: [{ id: 'blog' }, { id: 'copy' }] });
  });

  it('knows which facts the banks ask', () => {
    expect([fact('fact-0')?.questions, fact('length')?.questions]).toEqual([1, 0]);
  });

  it('lets a fact be found by every spelling of a name in it', () => {
    expect(fact('directed')?.names).toEqual(['Ana Ek', 'Ek Ana', 'Director', '导演']);
  });

  it('names what a fact says: people, numbers', () => {
    expect(fact('fact-0')?.value).toEqual({ names: [{ text: { en: 'The keeper', zh: '守塔人' } }] });
    expect(fact('length')?.value).toEqual({ number: 90, unit: 'minutes' });
  });

  it('lists the other films that the facts name', () => {
    expect(page().films).toEqual([{ text: { en: 'Another Film' }, facts: ['earlier'] }]);
  });
});

describe('the people on it', () => {
  it('come with parts, jobs, listings, other films and everything else, and none of the pool', () => {
    expect(page().people).toMatchObject([
      {
        id: 'bo',
        name: { text: { zh: '李波' }, original: '李波' },
        parts: [{ text: { en: 'The keeper' }, fact: 'fact-0' }],
        jobs: [],
        listings: [
          {
            category: { text: { en: 'Best Actor' } },
            body: { text: { en: 'The Prize' } },
            fact: 'listed-actor',
          },
          { fact: 'won-actor' },
        ],
        facts: ['learned'],
      },
      {
        id: 'ana',
        aliases: ['Ek Ana'],
        jobs: [{ text: { zh: '导演' }, fact: 'directed' }],
        films: [{ text: { en: 'Another Film' }, fact: 'earlier' }],
        facts: [],
      },
    ]);
  });
});

describe('the awards on it', () => {
  it('say what came of a listing only where a fact that can be asked says it', () => {
    expect(page().awards).toMatchObject([
      {
        body: { text: { en: 'The Prize' } },
        edition: { number: 15, fact: 'prize-edition' },
        rows: [
          { category: { text: { en: 'Best Actor' } }, who: { text: { en: 'Bo Li' } }, result: 'unknown' },
          {
            category: { text: { en: 'Best Film' } },
            who: { text: { en: 'A Film' } },
            result: 'won',
            fact: 'won-film',
          },
        ],
      },
    ]);
  });
});

it('picks what is good to tell: nothing contested, given away, known to all, told twice or told of “him”', () => {
  expect(page().funFacts).toEqual(['learned']);
});
