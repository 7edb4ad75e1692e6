import { type FactBook, openFacts } from '../../../facts/book.ts';
import { parseFacts } from '../../../facts/parseFacts.ts';
import { chanceFor } from '../../random.ts';
import type { Desk, Draft, DraftOf, Template } from '../../template.ts';

/** The facts of a small film: a story with its steps, festivals and releases, other films, and disputes. */
const ISLAND = `
format: reel-quiz/facts
version: 1
film:
  id: the-island-1999
  year: 1999
  titles: [{ text: The Island, language: en, kind: display, sources: [{ id: book, at: p. 1 }] }]
sources:
  - { id: book, title: { en: Book }, according: { en: According to the book }, kind: book, weight: first }
  - { id: paper, title: { en: Paper }, according: { en: According to the paper }, kind: paper, weight: medium }
  - { id: blog, title: { en: Blog }, according: { en: According to the blog }, kind: blog, weight: low }
  - { id: filler, title: { en: Filler }, according: { en: According to filler }, kind: filler, weight: lowest }
entities:
  - { id: ann-lee, type: person, name: Ann Lee }
  - { id: carl-may, type: person, name: Carl May }
  - { id: sailor, type: character, name: The sailor, phrase: the sailor }
  - { id: cook, type: character, name: The cook, phrase: the cook }
  - { id: captain, type: character, name: The captain, phrase: the captain }
  - { id: nora, type: character, name: Nora }
  - { id: oslo, type: festival, name: Oslo, aliases: [Oslo Film Days] }
  - { id: lima, type: festival, name: Lima }
  - { id: rome, type: festival, name: Rome }
  - { id: nice, type: festival, name: Nice, pool: true, suits: [shown-at] }
  - { id: bath, type: festival, name: Bath, pool: true, suits: [shown-at] }
  - { id: the-reef, type: film, name: The Reef }
  - { id: the-tide, type: film, name: The Tide }
  - { id: the-gale, type: film, name: The Gale }
  - { id: the-surf, type: film, name: The Surf }
  - { id: the-moor, type: film, name: The Moor, pool: true, suits: [earlier-film] }
  - { id: the-peak, type: film, name: The Peak, pool: true, suits: [earlier-film] }
facts:
  - { id: wakes, topic: plot, subject: sailor, relation: does, value: { text: wakes on a beach },
      foils: [bakes bread, draws a map], sources: [{ id: book, at: p. 2 }], centrality: 0.4,
      event: { moment: 1, words: The sailor wakes on a beach }, statement: He wakes on a beach. }
  - { id: finds, topic: plot, subject: sailor, relation: does, value: { text: finds a bottle },
      foils: [bakes bread, loses a key], sources: [{ id: book, at: p. 2 }], centrality: 0.6,
      event: { moment: 2, words: A bottle turns up }, statement: He finds a bottle. }
  - { id: climbs, topic: plot, subject: sailor, relation: does, value: { text: climbs a palm },
      foils: [loses a key], sources: [{ id: book, at: p. 3 }], centrality: 0.2,
      event: { moment: 3, words: He climbs a palm }, statement: He climbs a palm. }
  - { id: bakes, topic: plot, subject: cook, relation: does, value: { text: bakes bread },
      foils: [finds a bottle, draws a map], sources: [{ id: book, at: p. 3 }],
      event: { moment: 4, words: Bread is baked }, statement: The cook bakes bread. }
  - { id: loses, topic: plot, subject: captain, relation: does, value: { text: loses a key },
      foils: [bakes bread, wakes on a beach], sources: [{ id: book, at: p. 3 }],
      event: { moment: 5, words: A key is lost }, statement: The captain loses a key. }
  - { id: sings, topic: plot, subject: captain, relation: does, value: { text: sings at night },
      sources: [{ id: blog, at: top }], statement: The blog says that the captain sings. }
  - { id: rows, topic: plot, subject: cook, relation: does, value: { text: rows away }, spoiler: true,
      sources: [{ id: book, at: p. 9 }], event: { moment: 6, words: A boat leaves }, statement: The cook rows away. }
  - { id: burns, topic: plot, subject: the-island-1999, relation: burns, value: { text: The hut }, spoiler: true,
      sources: [{ id: book, at: p. 9 }], event: { moment: 7, words: The hut burns }, statement: The hut burns. }
  - { id: rain, topic: plot, subject: the-island-1999, relation: weather, value: { text: Rain }, spoiler: true,
      sources: [{ id: book, at: p. 9 }], event: { moment: 8, words: Rain falls }, statement: Rain falls. }
  - { id: ghost, topic: plot, subject: nora, relation: does, value: { text: haunts the cave },
      sources: [{ id: filler, at: top }], event: { moment: 0, words: A ghost walks }, statement: Nora haunts the cave. }
  - { id: year, topic: plot, subject: the-island-1999, relation: set-in, value: { number: 1912, unit: year },
      sources: [{ id: book, at: p. 2 }], ask: In which year is it set?, statement: It is set in 1912. }
  - { id: tool, topic: plot, subject: sailor, relation: tool, value: { text: An axe }, foils: [A saw, A rope],
      accepts: [axe, hatchet], sources: [{ id: book, at: p. 4 }], claim: 'He fells trees with {{value}}.',
      statement: He has an axe. }
  - { id: chosen, topic: release, subject: oslo, relation: edition, value: { number: 12, unit: edition },
      sources: [{ id: book, at: p. 5 }], centrality: 0.1, ask: Which edition was it?,
      event: { moment: 1, words: The selection in Oslo }, statement: It was the 12th. }
  - { id: withdrawn, topic: release, subject: the-island-1999, relation: withdrawn-from, value: { entity: oslo },
      sources: [{ id: book, at: p. 5 }], centrality: 0.5, accepts: [Oslo Film Days],
      ask: Which festival lost it?, event: { moment: 2, words: The withdrawal }, statement: It left Oslo. }
  - { id: prize, topic: release, subject: the-island-1999, relation: selected-to-compete-for, value: { text: The Elk },
      with: { festival: oslo }, sources: [{ id: book, at: p. 5 }], centrality: 0.3, statement: It was up for the Elk. }
  - { id: in-lima, topic: release, subject: the-island-1999, relation: shown-at, value: { entity: lima },
      sources: [{ id: book, at: p. 5 }], event: { moment: 3, words: The night in Lima }, statement: Lima showed it. }
  - { id: in-rome, topic: release, subject: the-island-1999, relation: shown-at, value: { entity: rome },
      sources: [{ id: book, at: p. 5 }], event: { moment: 3, words: The night in Rome }, statement: Rome showed it. }
  - { id: norway, topic: release, subject: the-island-1999, relation: norway-release, value: { date: 1999-03-10 },
      foils: [{ date: 1999-08-01 }], sources: [{ id: book, at: p. 6 }],
      event: { moment: 4, words: The release in Norway }, statement: It opened in Norway. }
  - { id: peru, topic: release, subject: the-island-1999, relation: peru-release, value: { date: 2000-04-09 },
      sources: [{ id: book, at: p. 6 }], event: { moment: 5, words: The release in Peru }, statement: It opened in Peru. }
  - { id: italy, topic: release, subject: the-island-1999, relation: italy-release, value: { date: 2000-05-20 },
      sources: [{ id: book, at: p. 6 }], event: { moment: 6, words: The release in Italy }, statement: It opened in Italy. }
  - { id: reef-year, topic: reception, subject: the-reef, relation: year, value: { number: 1980, unit: year },
      sources: [{ id: paper, at: top }], statement: The Reef is from 1980. }
  - { id: tide-year, topic: reception, subject: the-tide, relation: year, value: { number: 1986, unit: year },
      sources: [{ id: paper, at: top }], statement: The Tide is from 1986. }
  - { id: gale-year, topic: reception, subject: the-gale, relation: year, value: { number: 1994, unit: year },
      sources: [{ id: paper, at: top }], statement: The Gale is from 1994. }
  - { id: surf-year, topic: reception, subject: the-surf, relation: year, value: { number: 1996, unit: year },
      sources: [{ id: paper, at: top }], statement: The Surf is from 1996. }
  - { id: made-reef, topic: reception, subject: ann-lee, relation: earlier-film, value: { entity: the-reef },
      sources: [{ id: paper, at: top }], centrality: 0.1, statement: Ann Lee made The Reef. }
  - { id: made-tide, topic: reception, subject: ann-lee, relation: earlier-film, value: { entity: the-tide },
      sources: [{ id: paper, at: top }], centrality: 0.1, statement: Ann Lee made The Tide. }
  - { id: reef-advice, topic: reception, subject: the-reef, relation: critic-says, value: { text: skip it },
      sources: [{ id: paper, at: top }], centrality: 0.2, statement: The paper says to skip The Reef. }
  - { id: score, topic: reception, subject: the-island-1999, relation: score, value: { number: 61, unit: points },
      sources: [{ id: book, at: p. 7 }], ask: What was the score?, statement: It scored 61. }
  - { id: liked, topic: reception, subject: the-island-1999, relation: liked-by, value: { entity: carl-may },
      accepts: [May], sources: [{ id: book, at: p. 7 }], ask: Who liked it?, statement: Carl May liked it. }
  - id: hut
    topic: disputes
    subject: the-island-1999
    relation: hut-of
    value: { text: Straw }
    foils: [Brick, Clay]
    accepts: [straw]
    sources: [{ id: book, at: p. 8 }]
    claim: 'The hut is made of {{value}}.'
    ask: What is the hut made of?
    accounts:
      about: what the hut is made of
      claims:
        - { claim: Straw, sources: [{ id: book, at: p. 8 }] }
        - { claim: Timber, sources: [{ id: paper, at: end }] }
        - { claim: Canvas, sources: [{ id: blog, at: end }] }
        - { claim: Gold, sources: [{ id: filler, at: end }] }
    statement: The book says straw, the paper timber, the blog canvas.
  - id: dog
    topic: disputes
    subject: the-island-1999
    relation: animal
    value: { text: A dog }
    sources: [{ id: book, at: p. 8 }, { id: paper, at: end }]
    claim: 'The animal is {{value}}.'
    accounts:
      about: which animal it is
      claims:
        - { claim: A dog, sources: [{ id: book, at: p. 8 }, { id: paper, at: end }] }
        - { claim: A wolf, sources: [{ id: blog, at: end }] }
    statement: Two say that it is a dog, and the blog a wolf.
  - id: boat
    topic: disputes
    subject: the-island-1999
    relation: boats
    value: { number: 1913, unit: year }
    sources: [{ id: book, at: p. 8 }]
    ask: Which year is on the boat?
    accounts:
      about: the year on the boat
      claims:
        - { claim: '1913', value: { number: 1913, unit: year }, sources: [{ id: book, at: p. 8 }] }
        - { claim: '1914', value: { number: 1914, unit: year }, sources: [{ id: paper, at: end }] }
    statement: The book has 1913, the paper 1914.
  - id: flag
    topic: disputes
    subject: the-island-1999
    relation: flag
    value: { text: Red }
    sources: [{ id: blog, at: end }]
    accounts:
      about: the hue of the flag
      claims:
        - { claim: Red, sources: [{ id: blog, at: end }] }
        - { claim: Blue, sources: [{ id: paper, at: end }] }
    statement: The blog has red, the paper blue.
`;

/** What a test changes in the facts. */
interface Changes {
  /** More facts, as YAML lines that go on where the others end. */
  extra?: string;
  /** Ids of facts and entities to leave out. */
  without?: readonly string[];
}

/** The facts of the small film, open. */
export function islandBook({ extra = '', without = [] }: Changes = {}): FactBook {
  const reading = parseFacts(`${ISLAND.trimEnd()}${extra}`);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { entities, facts } = reading.value;
  const stays = ({ id }: { id: string }) => !without.includes(id);
  return openFacts({ ...reading.value, entities: entities.filter(stays), facts: facts.filter(stays) });
}

/**
 * All that a template writes about the small film, as drafts of the one kind that it should write.
 * @throws Error for a draft of another kind
 */
export function writtenOn<K extends Draft['kind']>(
  template: Template,
  kind: K,
  changes: Changes = {},
): DraftOf<K>[] {
  const desk: Desk = {
    book: islandBook(changes),
    film: { en: 'The Island', zh: '岛' },
    chance: (name) => chanceFor(1, name),
  };
  return template.write(desk).map((draft) => {
    if (!isOfKind(draft, kind)) throw new Error(`${draft.id} is of the kind ${draft.kind}`);
    return draft;
  });
}

/** The English words of options. */
export function textsOf(options: readonly { text: { en: string } }[]): string[] {
  return options.map(({ text }) => text.en);
}

function isOfKind<K extends Draft['kind']>(draft: Draft, kind: K): draft is DraftOf<K> {
  return draft.kind === kind;
}
