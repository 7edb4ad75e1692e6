import { type FactBook, openFacts } from '../../../facts/book.ts';
import { parseFacts } from '../../../facts/parseFacts.ts';
import { chanceFor } from '../../random.ts';
import type { Desk, Draft, DraftOf, Template } from '../../template.ts';

/** The facts of a small film: a cast, a crew, companies, a book and two award bodies. */
const HARBOUR = `
format: reel-quiz/facts
version: 1
film:
  id: the-harbour-1999
  year: 1999
  titles: [{ text: The Harbour, language: en, kind: display, sources: [{ id: book, at: p. 1 }] }]
sources:
  - { id: book, title: { en: The book }, according: { en: According to the book }, kind: book, weight: first }
  - { id: fan-page, title: { en: Fan page }, according: { en: According to the fan page }, kind: page, weight: medium }
  - { id: filler, title: { en: Filler }, according: { en: According to filler }, kind: filler, weight: lowest }
entities:
  - { id: ann-lee, type: person, name: Ann Lee }
  - { id: ben-cole, type: person, name: Ben Cole }
  - { id: cara-diaz, type: person, name: Cara Diaz }
  - { id: dan-evans, type: person, name: Dan Evans }
  - { id: eve-fox, type: person, name: Eve Fox }
  - { id: finn-gray, type: person, name: Finn Gray }
  - { id: gia-hall, type: person, name: Gia Hall }
  - { id: hal-irwin, type: person, name: Hal Irwin }
  - { id: ida-jones, type: person, name: Ida Jones }
  - { id: jan-king, type: person, name: Jan King }
  - { id: kai-lund, type: person, name: Kai Lund }
  - { id: lea-moss, type: person, name: Lea Moss }
  - { id: max-nord, type: person, name: Max Nord }
  - { id: ora-page, type: person, name: Ora Page }
  - { id: keeper, type: character, name: The keeper, phrase: the keeper }
  - { id: diver, type: character, name: The diver, phrase: the diver }
  - { id: nora, type: character, name: Nora }
  - { id: otto, type: character, name: Otto }
  - { id: pip, type: character, name: Pip }
  - { id: anchor, type: organisation, name: Anchor Pictures }
  - { id: buoy, type: organisation, name: Buoy Films }
  - { id: crane, type: organisation, name: Crane Releasing }
  - { id: dock, type: organisation, name: Dock Distribution }
  - { id: the-tide, type: book, name: The Tide }
  - { id: oslo, type: place, name: Oslo }
  - { id: job-director, type: job, name: Director }
  - { id: job-screenwriter, type: job, name: Screenwriter }
  - { id: job-producer, type: job, name: Producer }
  - { id: job-cinematographer, type: job, name: Cinematographer }
  - { id: job-editor, type: job, name: Editor }
  - { id: north-awards, type: award-body, name: North Awards, phrase: the North Awards }
  - { id: south-awards, type: award-body, name: South Awards, phrase: the South Awards }
  - { id: west-awards, type: award-body, name: West Awards, phrase: the West Awards }
  - { id: best-film, type: award-category, name: Best Film }
  - { id: best-director, type: award-category, name: Best Director }
  - { id: best-actor, type: award-category, name: Best Actor }
  - { id: best-actress, type: award-category, name: Best Actress }
  - { id: best-sound, type: award-category, name: Best Sound }
  - { id: best-southern, type: award-category, name: Best of the South }
  - { id: east-awards, type: award-body, name: East Awards, pool: true, suits: [listed-by] }
  - { id: best-song, type: award-category, name: Best Song, pool: true, suits: [listed-for] }
  - { id: best-costume, type: award-category, name: Best Costume, pool: true, suits: [listed-for] }
  - { id: quin-reed, type: person, name: Quin Reed, pool: true, suits: [also-in-cast] }
  - { id: rae-shaw, type: person, name: Rae Shaw, pool: true, suits: [also-in-cast] }
  - { id: sid-tate, type: person, name: Sid Tate, pool: true, suits: [also-in-cast] }
  - { id: tess-udal, type: person, name: Tess Udal, pool: true, suits: [director, novelist] }
  - { id: uma-vane, type: person, name: Uma Vane, pool: true, suits: [editor, novelist] }
  - { id: vic-ward, type: person, name: Vic Ward, pool: true, suits: [cinematographer, novelist] }
  - { id: eel, type: organisation, name: Eel Media, pool: true, suits: [studio] }
  - { id: fog, type: organisation, name: Fog House, pool: true, suits: [studio] }
  - { id: gull, type: organisation, name: Gull Films, pool: true, suits: [us-rights] }
  - { id: the-cliff, type: book, name: The Cliff, pool: true, suits: [based-on] }
  - { id: the-reef, type: book, name: The Reef, pool: true, suits: [based-on] }
facts:
  - { id: part-hal, topic: cast, subject: hal-irwin, relation: plays, value: { entity: keeper }, centrality: 1,
      sources: [{ id: book, at: p. 2 }, { id: fan-page, at: cast }], statement: Hal Irwin plays the keeper. }
  - { id: part-ida, topic: cast, subject: ida-jones, relation: plays, value: { entity: diver }, centrality: 0.9,
      sources: [{ id: book, at: p. 2 }, { id: fan-page, at: cast }], statement: Ida Jones plays the diver. }
  - { id: part-jan, topic: cast, subject: jan-king, relation: plays, value: { entity: nora },
      sources: [{ id: book, at: p. 2 }, { id: fan-page, at: cast }], statement: Jan King plays Nora. }
  - { id: part-kai, topic: cast, subject: kai-lund, relation: plays, value: { entity: otto },
      sources: [{ id: book, at: p. 2 }], statement: Kai Lund plays Otto. }
  - { id: part-lea, topic: cast, subject: lea-moss, relation: plays, value: { entity: pip }, centrality: 0.1,
      sources: [{ id: fan-page, at: cast }], statement: The fan page says that Lea Moss plays Pip. }
  - { id: also-max, topic: cast, subject: the-harbour-1999, relation: also-in-cast, value: { entity: max-nord },
      sources: [{ id: fan-page, at: cast }], statement: The fan page has Max Nord in the cast. }
  - { id: stars, topic: cast, subject: the-harbour-1999, relation: starring,
      value: { entities: [hal-irwin, ida-jones] },
      sources: [{ id: book, at: p. 2 }], statement: Hal Irwin and Ida Jones star in the film. }
  - { id: name-keeper, topic: cast, subject: keeper, relation: full-name, value: { text: Tom Brass },
      sources: [{ id: fan-page, at: cast }], statement: The fan page calls the keeper Tom Brass. }
  - { id: name-diver, topic: cast, subject: diver, relation: full-name, value: { text: Sally Kelp },
      sources: [{ id: fan-page, at: cast }], statement: The fan page calls the diver Sally Kelp. }
  - { id: name-nora, topic: cast, subject: nora, relation: full-name, value: { text: Nora Salt },
      sources: [{ id: fan-page, at: cast }], statement: The fan page calls her Nora Salt. }
  - { id: keeper-lamp, topic: plot, subject: keeper, relation: lights, value: { text: The lamp }, centrality: 0.9,
      sources: [{ id: book, at: p. 5 }], statement: He lights the lamp. }
  - { id: keeper-boat, topic: plot, subject: keeper, relation: owns, value: { text: A boat }, centrality: 0.2,
      sources: [{ id: book, at: p. 5 }], statement: He owns a boat. }
  - { id: keeper-debt, topic: plot, subject: keeper, relation: owes, value: { text: Money }, centrality: 0.4,
      sources: [{ id: book, at: p. 5 }], statement: He owes money. }
  - { id: keeper-end, topic: plot, subject: keeper, relation: ends, value: { text: At sea }, spoiler: true,
      sources: [{ id: book, at: p. 9 }], statement: He is lost at sea. }
  - { id: directing, topic: production, subject: the-harbour-1999, relation: director, value: { entity: ann-lee },
      with: { job: job-director }, sources: [{ id: book, at: p. 3 }], statement: Ann Lee directed the film. }
  - { id: writing, topic: production, subject: the-harbour-1999, relation: screenwriter,
      value: { entities: [ann-lee, ben-cole] }, with: { job: job-screenwriter },
      sources: [{ id: book, at: p. 3 }], statement: Ann Lee and Ben Cole wrote the film. }
  - { id: producing, topic: production, subject: the-harbour-1999, relation: producer,
      value: { entities: [cara-diaz, dan-evans, eve-fox] }, with: { job: job-producer },
      sources: [{ id: book, at: p. 3 }], statement: Three people produced the film. }
  - { id: filming, topic: production, subject: the-harbour-1999, relation: cinematographer,
      value: { entity: finn-gray }, with: { job: job-cinematographer },
      sources: [{ id: book, at: p. 3 }], statement: Finn Gray shot the film. }
  - { id: cutting, topic: production, subject: the-harbour-1999, relation: editor, value: { entity: gia-hall },
      with: { job: job-editor }, sources: [{ id: book, at: p. 3 }], statement: Gia Hall edited the film. }
  - { id: studios, topic: production, subject: the-harbour-1999, relation: studio,
      value: { entities: [anchor, buoy] }, sources: [{ id: book, at: p. 4 }], statement: Two companies made the film. }
  - { id: us, topic: production, subject: the-harbour-1999, relation: us-rights, value: { entity: crane },
      qualifier: { en: US, zh: 美国 }, sources: [{ id: book, at: p. 4 }], statement: Crane took the US rights. }
  - { id: australia, topic: production, subject: the-harbour-1999, relation: australian-distributor,
      value: { entity: dock }, qualifier: { en: Australia, zh: 澳大利亚 }, sources: [{ id: book, at: p. 4 }],
      statement: Dock released it in Australia. }
  - { id: novel, topic: production, subject: the-harbour-1999, relation: based-on, value: { entity: the-tide },
      sources: [{ id: book, at: p. 4 }], statement: The film is based on The Tide. }
  - { id: author, topic: production, subject: the-harbour-1999, relation: novelist, value: { entity: ora-page },
      sources: [{ id: book, at: p. 4 }], statement: Ora Page wrote the novel. }
  - { id: left-out, topic: production, subject: ora-page, relation: credit, value: { text: left out },
      sources: [{ id: book, at: p. 4 }], statement: The credits leave out Ora Page. }
  - { id: length, topic: production, subject: the-harbour-1999, relation: runtime,
      value: { number: 104, unit: minutes }, sources: [{ id: book, at: p. 4 }],
      ask: How long is the film?, statement: The film runs for 104 minutes. }
  - { id: north-director, topic: awards, subject: ann-lee, relation: listed-for, value: { entity: best-director },
      with: { body: north-awards }, sources: [{ id: book, at: p. 7 }], statement: The North Awards listed Ann Lee. }
  - { id: north-actor, topic: awards, subject: hal-irwin, relation: listed-for, value: { entity: best-actor },
      with: { body: north-awards }, sources: [{ id: book, at: p. 7 }], statement: The North Awards listed Hal Irwin. }
  - { id: north-actress, topic: awards, subject: ida-jones, relation: listed-for, value: { entity: best-actress },
      with: { body: north-awards }, sources: [{ id: book, at: p. 7 }], statement: The North Awards listed Ida Jones. }
  - { id: south-actor, topic: awards, subject: hal-irwin, relation: listed-for, value: { entity: best-actor },
      with: { body: south-awards }, sources: [{ id: book, at: p. 7 }], statement: The South Awards listed Hal Irwin. }
  - { id: south-film, topic: awards, subject: the-harbour-1999, relation: listed-for, value: { entity: best-film },
      with: { body: south-awards }, sources: [{ id: book, at: p. 7 }], statement: The South Awards listed the film. }
  - { id: west-sound, topic: awards, subject: max-nord, relation: listed-for, value: { entity: best-sound },
      with: { body: west-awards }, sources: [{ id: filler, at: top }], statement: Filler has Max Nord listed. }
  - { id: north-edition, topic: awards, subject: north-awards, relation: edition, value: { number: 12, unit: edition },
      sources: [{ id: book, at: p. 7 }], ask: Which edition was it?, statement: It was the 12th. }
  - { id: south-edition, topic: awards, subject: south-awards, relation: edition, value: { number: 30, unit: edition },
      sources: [{ id: book, at: p. 7 }], statement: It was the 30th. }
  - { id: west-edition, topic: awards, subject: west-awards, relation: edition, value: { number: 21, unit: edition },
      sources: [{ id: book, at: p. 7 }], statement: It was the 21st. }
`;

/** What a test changes in the facts. */
interface Changes {
  /** More facts, as YAML lines that go on where the others end. */
  extra?: string;
  /** Ids of facts and entities to leave out. */
  without?: readonly string[];
}

/** The facts of the small film, open. */
export function harbourBook({ extra = '', without = [] }: Changes = {}): FactBook {
  const reading = parseFacts(`${HARBOUR.trimEnd()}${extra}`);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { entities, facts } = reading.value;
  const stays = ({ id }: { id: string }) => !without.includes(id);
  return openFacts({ ...reading.value, entities: entities.filter(stays), facts: facts.filter(stays) });
}

/** What a template gets to write from, about the small film. */
export function harbourDesk(changes: Changes = {}): Desk {
  return {
    book: harbourBook(changes),
    film: { en: 'The Harbour', zh: '港口' },
    chance: (name) => chanceFor(1, name),
  };
}

/**
 * All that a template writes about the small film, as drafts of the one kind that it should write.
 * @throws Error for a draft of another kind
 */
export function written<K extends Draft['kind']>(
  template: Template,
  kind: K,
  changes: Changes = {},
): DraftOf<K>[] {
  return template.write(harbourDesk(changes)).map((draft) => {
    if (!isOfKind(draft, kind)) throw new Error(`${draft.id} is of the kind ${draft.kind}`);
    return draft;
  });
}

function isOfKind<K extends Draft['kind']>(draft: Draft, kind: K): draft is DraftOf<K> {
  return draft.kind === kind;
}
