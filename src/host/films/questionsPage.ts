import type { PageFact } from '../../contract/filmPage.ts';
import type { Citation } from '../../facts/citation.ts';
import { TOPICS } from '../../facts/topic.ts';
import { countVoices } from '../../facts/support.ts';
import type { FilmCard, Question } from '../../quiz/question.ts';
import type { FilmSide } from './filmPage.ts';

/**
 * Sets out what the questions of a bank tell of a film that has no facts file: each explanation once, with its sources
 * and its dispute. A fact goes by the id that the questions give it; a second explanation of it gets a number after it.
 */
export function questionsPage(film: FilmCard, questions: readonly Question[]): FilmSide {
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    const key = `${question.facts[0] ?? question.id}\n${question.explanation.en}`;
    groups.set(key, [...(groups.get(key) ?? []), question]);
  }
  const taken = new Map<string, number>();
  const facts = [...groups.values()].flatMap((group): PageFact[] => {
    const [first] = group;
    if (!first) return [];
    const id = first.facts[0] ?? first.id;
    const number = (taken.get(id) ?? 0) + 1;
    taken.set(id, number);
    return [pageFact(number === 1 ? id : `${id}-${number}`, first, group)];
  });
  return {
    film: {
      id: film.id,
      title: film.title,
      year: film.year,
      titles: titlesOf(film),
    },
    basis: 'questions',
    facts: TOPICS.flatMap((topic) => facts.filter((fact) => fact.topic === topic)),
    people: [],
    films: [],
    awards: [],
    funFacts: [],
  };
}

function pageFact(id: string, first: Question, group: readonly Question[]): PageFact {
  const sources = distinct(group.flatMap((question) => question.sources));
  const dispute = group.find((question) => question.dispute)?.dispute;
  return {
    id,
    topic: first.topic,
    statement: first.explanation,
    status: first.standing,
    spoiler: group.some(({ spoiler }) => spoiler),
    sources,
    voices: countVoices(sources),
    ...(dispute && { dispute }),
    names: [],
    questions: group.length,
  };
}

function titlesOf({ title, originalTitle }: FilmCard): FilmSide['film']['titles'] {
  return [
    { text: title.en, language: 'en', kind: 'display' as const, sources: [] },
    ...(originalTitle === undefined
      ? []
      : [{ text: originalTitle, language: 'und', kind: 'original' as const, sources: [] }]),
  ];
}

function distinct(sources: readonly Citation[]): Citation[] {
  return [...new Map(sources.map((source) => [`${source.id}\n${source.at.en}`, source])).values()];
}
