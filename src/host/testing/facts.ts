/**
 * A small whole facts file, as YAML text: about the film of the bank in `bankText`, whose first two questions stand on
 * its first two facts.
 * @param film the film's id
 */
export function factsText(film = 'a-film'): string {
  return `
format: reel-quiz/facts
version: 1
film:
  id: ${film}
  year: 2020
  titles:
    - { text: A Film, language: en, kind: display, sources: [{ id: book, at: cover }] }
    - { text: 一部电影, language: zh, kind: original, sources: [{ id: blog, at: top }] }
sources:
  - { id: book, title: { en: The book, zh: 书 }, according: { en: According to the book }, kind: book, weight: first }
  - { id: blog, title: { en: A blog }, according: { en: According to a blog }, kind: blog, weight: low }
  - { id: copy, title: { en: A copy }, according: { en: According to a copy }, kind: blog, weight: low, repeats: [blog] }
entities:
  - { id: ana, type: person, name: Ana Ek, aliases: [Ek Ana] }
  - { id: bo, type: person, name: { en: Bo Li, zh: 李波 }, original: 李波 }
  - { id: cy, type: person, name: Cy Poe, pool: true, suits: [director] }
  - { id: keeper, type: character, name: { en: The keeper, zh: 守塔人 } }
  - { id: director-job, type: job, name: { en: Director, zh: 导演 } }
  - { id: prize, type: award-body, name: The Prize }
  - { id: best-film, type: award-category, name: Best Film }
  - { id: best-actor, type: award-category, name: Best Actor }
  - { id: other, type: film, name: Another Film }
facts:
  - id: fact-0
    topic: cast
    subject: bo
    relation: plays
    value: { entity: keeper }
    sources: [{ id: book, at: p. 2 }]
    centrality: 1
    statement: { en: Bo Li plays the keeper., zh: 李波饰演守塔人。 }
  - id: fact-1
    topic: plot
    subject: keeper
    relation: was
    value: { text: A sailor }
    sources: [{ id: blog, at: line 3 }, { id: copy, at: line 4 }]
    spoiler: true
    accounts:
      about: what the keeper was
      claims:
        - { claim: a sailor, sources: [{ id: blog, at: line 3 }] }
        - { claim: a cook, sources: [{ id: book, at: p. 7 }] }
    statement: The blog calls the keeper a sailor.
  - id: directed
    topic: production
    subject: ${film}
    relation: director
    value: { entity: ana }
    with: { job: director-job }
    sources: [{ id: book, at: p. 1 }]
    centrality: 0.9
    statement: Ana Ek directed the film.
  - id: length
    topic: production
    subject: ${film}
    relation: runtime
    value: { number: 90, unit: minutes }
    sources: [{ id: book, at: p. 1 }]
    statement: The film runs for 90 minutes.
  - id: earlier
    topic: reception
    subject: ana
    relation: earlier-film
    value: { entity: other }
    sources: [{ id: book, at: p. 9 }]
    statement: Ana Ek had made Another Film.
  - id: learned
    topic: cast
    subject: bo
    relation: prepared-by
    value: { text: He lived in a lighthouse }
    sources: [{ id: book, at: p. 8 }]
    centrality: 0.2
    statement: Bo Li lived in a lighthouse for a month.
  - id: learned-again
    topic: production
    subject: ${film}
    relation: prepared-at
    value: { text: In a lighthouse }
    sources: [{ id: book, at: p. 8 }]
    centrality: 0.4
    statement: Bo Li lived for a month in a lighthouse.
  - id: sings
    topic: plot
    subject: keeper
    relation: sings
    value: { text: An old song }
    sources: [{ id: book, at: p. 5 }]
    centrality: 0.1
    statement: He sings an old song every night.
  - id: listed-actor
    topic: awards
    subject: bo
    relation: listed-for
    value: { entity: best-actor }
    with: { body: prize }
    sources: [{ id: book, at: p. 10 }]
    statement: The Prize listed Bo Li for Best Actor.
  - id: listed-film
    topic: awards
    subject: ${film}
    relation: listed-for
    value: { entity: best-film }
    with: { body: prize }
    sources: [{ id: book, at: p. 10 }]
    statement: The Prize listed A Film for Best Film.
  - id: won-film
    topic: awards
    subject: ${film}
    relation: won
    value: { entity: best-film }
    with: { body: prize }
    sources: [{ id: book, at: p. 11 }]
    statement: A Film won the Prize for Best Film.
  - id: won-actor
    topic: awards
    subject: bo
    relation: won
    value: { entity: best-actor }
    with: { body: prize }
    sources: [{ id: blog, at: line 9 }]
    override: { status: never, why: one blog alone }
    statement: Bo Li won the Prize for Best Actor.
  - id: prize-edition
    topic: awards
    subject: prize
    relation: edition
    value: { number: 15, unit: edition }
    sources: [{ id: book, at: p. 10 }]
    statement: It was the 15th Prize.
`;
}
