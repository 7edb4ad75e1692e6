import type { FilmPage, PageFact } from '../../contract/filmPage.ts';
import type { FactBook } from '../../facts/book.ts';
import type { Fact } from '../../facts/fact.ts';
import type { LocalText } from '../../facts/text.ts';
import { TOPICS } from '../../facts/topic.ts';
import { countVoices } from '../../facts/support.ts';
import type { Question } from '../../quiz/question.ts';
import { awardsOf } from './awards.ts';
import { funFactsOf } from './funFacts.ts';
import { idsIn, nameOf, pageValue, spellingsIn } from './pageNames.ts';
import { peopleOf } from './people.ts';
import { shownStanding } from './standing.ts';

/** All of a page but what does not depend on the film. */
export type FilmSide = Omit<FilmPage, 'factsFolder' | 'problems'>;

/**
 * Sets out a facts file as a page.
 * @param questions those of the banks about this film, to tell which facts are asked
 */
export function filmPageOf(book: FactBook, questions: readonly Question[]): FilmSide {
  const { film, facts } = book.file;
  const asked = countAsked(questions);
  const shown = TOPICS.flatMap((topic) =>
    facts.filter((fact) => fact.topic === topic).map((fact) => pageFact(book, fact, asked.get(fact.id) ?? 0)),
  );
  return {
    film: {
      id: film.id,
      title: titleOf(film.titles, film.id),
      year: film.year,
      titles: film.titles.map((title) => ({ ...title, sources: book.cite(title.sources) })),
    },
    basis: 'facts',
    facts: shown,
    people: peopleOf(book),
    films: otherFilms(book),
    awards: awardsOf(book),
    funFacts: funFactsOf(book, shown),
  };
}

function pageFact(book: FactBook, fact: Fact, questions: number): PageFact {
  const { id, topic, statement, qualifier, spoiler, value } = fact;
  const sources = book.cite(fact.sources);
  return {
    id,
    topic,
    statement,
    value: pageValue(book, value),
    ...shownStanding(book, fact),
    ...(qualifier && { qualifier }),
    spoiler,
    sources,
    voices: countVoices(sources),
    names: spellingsIn(book, fact),
    questions,
  };
}

/** How many questions stand on each fact. */
function countAsked(questions: readonly Question[]): Map<string, number> {
  const asked = new Map<string, number>();
  for (const { facts } of questions)
    for (const fact of new Set(facts)) asked.set(fact, (asked.get(fact) ?? 0) + 1);
  return asked;
}

/** The title by language: the one to display, and the original one where that is Chinese. */
function titleOf(titles: FactBook['file']['film']['titles'], id: string): LocalText {
  const display = titles.find(({ kind }) => kind === 'display')?.text ?? id;
  const original = titles.find(({ kind, language }) => kind === 'original' && language === 'zh');
  return { en: display, ...(original && { zh: original.text }) };
}

function otherFilms(book: FactBook): FilmPage['films'] {
  return book.file.entities
    .filter(({ type }) => type === 'film')
    .map(({ id }) => ({
      ...nameOf(book, id),
      facts: book.file.facts.filter((fact) => idsIn(fact).includes(id)).map((fact) => fact.id),
    }))
    .filter(({ facts }) => facts.length > 0);
}
