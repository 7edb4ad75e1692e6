import { type FactBook, openFacts } from '../../facts/book.ts';
import { parseFacts } from '../../facts/parseFacts.ts';
import type { Option, Question, QuestionOf } from '../../quiz/question.ts';
import type { Check, Finding } from '../checks/check.ts';

/** A small facts file with one of everything that the checks look at. */
const SAMPLE_FACTS = `
format: reel-quiz/facts
version: 1
film:
  id: the-lighthouse-1999
  year: 1999
  titles: [{ text: The Lighthouse, language: en, kind: display, sources: [{ id: book, at: p. 1 }] }]
sources:
  - { id: book, title: { en: The book }, according: { en: According to the book }, kind: book, weight: first }
  - { id: blog, title: { en: A blog }, according: { en: According to a blog }, kind: blog, weight: low }
  - { id: filler, title: { en: Filler }, according: { en: According to filler }, kind: filler, weight: lowest }
entities:
  - { id: li-ming, type: person, name: Li Ming, nameOrder: family-first }
  - { id: wang-fang, type: person, name: Wang Fang }
  - { id: zhao-lei, type: person, name: Zhao Lei }
  - { id: chen-bo, type: person, name: Chen Bo, pool: true, suits: [director] }
  - { id: xu-jing, type: person, name: Xu Jing, pool: true, suits: [director] }
  - { id: paris, type: place, name: Paris }
facts:
  - id: director
    topic: production
    subject: the-lighthouse-1999
    relation: director
    value: { entity: li-ming }
    sources: [{ id: book, at: p. 2 }]
    statement: Li Ming directed the film.
  - id: also-directed
    topic: production
    subject: the-lighthouse-1999
    relation: director
    value: { entity: wang-fang }
    sources: [{ id: filler, at: top }]
    statement: Wang Fang directed the film.
  - id: keeper
    topic: plot
    subject: the-lighthouse-1999
    relation: keeper
    value: { text: A sailor }
    foils: [A baker, A teacher, A dentist]
    sources: [{ id: blog, at: line 3 }]
    spoiler: true
    ask: What was the keeper once?
    claim: The keeper was once {{value}}.
    accounts:
      about: what the keeper was
      claims:
        - { claim: A sailor, sources: [{ id: blog, at: line 3 }] }
        - { claim: A cook, sources: [{ id: filler, at: top }] }
    statement: The blog calls the keeper a sailor.
  - id: sold
    topic: production
    subject: the-lighthouse-1999
    relation: us-rights
    value: { text: Lamp Films }
    foils: [Wick Films, Oil Films, Glow Films]
    sources: [{ id: book, at: p. 9 }]
    qualifier: { en: US, zh: 美国 }
    ask: Who bought the US rights?
    statement: Lamp Films bought the US rights.
`;

/** The sample facts, open. */
export function sampleBook(): FactBook {
  const facts = parseFacts(SAMPLE_FACTS);
  if (!facts.ok) throw new Error(JSON.stringify(facts.problems));
  return openFacts(facts.value);
}

/** A question without a flaw, on the sample facts. */
export const GOOD: QuestionOf<'choice'> = {
  id: 'production-credit-director',
  film: 'the-lighthouse-1999',
  topic: 'production',
  kind: 'choice',
  template: 'production/credit',
  facts: ['director'],
  standing: 'plain',
  stem: { en: 'Who directed the film?' },
  options: ['Li Ming', 'Zhao Lei', 'Chen Bo', 'Xu Jing'].map(option),
  key: 'li-ming',
  explanation: { en: 'Li Ming directed the film.' },
  sources: [{ id: 'book', title: { en: 'The book' }, weight: 'first', voice: 'book', at: { en: 'p. 2' } }],
  spoiler: false,
  difficulty: 0.3,
};

/** Another question without a flaw: attributed, disputed, and a spoiler. */
export const DISPUTED: QuestionOf<'choice'> = {
  ...GOOD,
  id: 'plot-phrase-keeper',
  topic: 'plot',
  template: 'shared/phrase',
  facts: ['keeper'],
  standing: 'attributed',
  attribution: { en: 'According to a blog' },
  stem: { en: 'What was the keeper once?' },
  options: ['A sailor', 'A baker', 'A teacher', 'A dentist'].map(option),
  key: 'a-sailor',
  explanation: { en: 'The blog calls the keeper a sailor.' },
  dispute: {
    about: { en: 'what the keeper was' },
    claims: [
      { claim: { en: 'A sailor' }, sources: [cite('blog', 'A blog', 'low', 'blog')] },
      { claim: { en: 'A cook' }, sources: [cite('filler', 'Filler', 'lowest', 'filler')] },
    ],
  },
  sources: [cite('blog', 'A blog', 'low', 'blog')],
  spoiler: true,
};

/** An option whose id is its words. */
export function option(text: string): Option {
  return { id: text.toLowerCase().replaceAll(' ', '-'), text: { en: text } };
}

/** Runs a check on questions about the sample film, with its facts unless told otherwise. */
export function look(check: Check, questions: Question[], withFacts = true): Finding[] {
  const films = [{ id: 'the-lighthouse-1999', title: { en: 'The Lighthouse' }, year: 1999 }];
  return check.run({ films, questions, ...(withFacts && { bookOf: sampleBook }) });
}

function cite(
  id: string,
  title: string,
  weight: Question['sources'][number]['weight'],
  voice: string,
): Question['sources'][number] {
  return { id, title: { en: title }, weight, voice, at: { en: 'line 3' } };
}
