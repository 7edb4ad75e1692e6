import type { Citation } from './citation.ts';
import type { Entity } from './entity.ts';
import type { Fact } from './fact.ts';
import type { FactsFile } from './file.ts';
import { plainNamesOf, plainText } from './names.ts';
import { introduction, type Source, type SourceRef } from './source.ts';
import { countVoices } from './support.ts';
import type { LocalText } from './text.ts';
import { entitiesOf } from './value.ts';
import { voicesBySource } from './voices.ts';

/**
 * A part of a fact that can be asked for: `subject`, `relation`, `value`, or a role under `with`; or the `fact` itself,
 * the `source`s that tell it, its `event` or its `dispute`.
 */
export type Slot = string;

/** A facts file with its look-ups. */
export interface FactBook {
  file: FactsFile;
  fact(id: string): Fact | undefined;
  entity(id: string): Entity | undefined;
  source(id: string): Source | undefined;
  /** The other facts about the same subject in the same relation, with the same entities beside them. */
  sameRelation(fact: Fact): Fact[];
  /** Who speaks in a source. */
  voiceOf(id: string): string | undefined;
  /** The entities that go by a name, in any spelling, order or script that the file knows. */
  named(name: string): Entity[];
  /** Source references with all that a player is shown. */
  cite(refs: readonly SourceRef[]): Citation[];
}

/**
 * Opens a facts file for look-ups.
 * @param file a file that has passed its schema
 */
export function openFacts(file: FactsFile): FactBook {
  const display = file.film.titles.find(({ kind }) => kind === 'display')?.text ?? file.film.id;
  const film: Entity = {
    id: file.film.id,
    type: 'film',
    name: { en: display },
    aliases: file.film.titles.map(({ text }) => text),
    pool: false,
    suits: [],
  };
  const entities = new Map([film, ...file.entities, ...addedTo(file)].map((entity) => [entity.id, entity]));
  const facts = new Map(file.facts.map((fact) => [fact.id, fact]));
  const sources = new Map(file.sources.map((source) => [source.id, source]));
  const voices = voicesBySource(file.sources);
  const byRelation = Map.groupBy(file.facts, relationKey);
  const byName = new Map<string, Entity[]>();
  for (const entity of entities.values()) {
    for (const name of plainNamesOf(entity)) byName.set(name, [...(byName.get(name) ?? []), entity]);
  }
  return {
    file,
    fact: (id) => facts.get(id),
    entity: (id) => entities.get(id),
    source: (id) => sources.get(id),
    sameRelation: (fact) => (byRelation.get(relationKey(fact)) ?? []).filter(({ id }) => id !== fact.id),
    voiceOf: (id) => voices.get(id),
    named: (name) => byName.get(plainText(name)) ?? [],
    cite: (refs) =>
      refs.flatMap(({ id, at }) => {
        const source = sources.get(id);
        if (!source) return [];
        return [{ id, title: source.title, weight: source.weight, voice: voices.get(id) ?? id, at }];
      }),
  };
}

/** The id under which a book has a source, or the event or the dispute of a fact, among its entities. */
export function addedId(type: 'source' | 'event' | 'dispute', id: string): string {
  return `${type}:${id}`;
}

/** Sources, events and disputes can be answers, so they are looked up as the entities are. */
function addedTo({ sources, facts }: FactsFile): Entity[] {
  const added = (
    type: 'source' | 'event' | 'dispute',
    id: string,
    name: LocalText,
    aliases: string[] = [],
  ): Entity => ({
    id: addedId(type, id),
    type,
    name,
    aliases,
    pool: false,
    suits: [],
  });
  return [
    ...sources.map((source) => added('source', source.id, source.title, namesIn(introduction(source).name))),
    ...facts.flatMap(({ id, event }) => (event ? [added('event', id, event.words)] : [])),
    ...facts.flatMap(({ id, accounts }) => (accounts ? [added('dispute', id, accounts.about)] : [])),
  ];
}

function namesIn({ en, zh }: LocalText): string[] {
  return zh === undefined ? [en] : [en, zh];
}

function relationKey({ subject, relation, with: roles }: Fact): string {
  const beside = Object.entries(roles).map(([role, id]) => `${role}=${id}`);
  return [subject, relation, ...beside.sort()].join(' ');
}

/**
 * The entities, or the relation, that fill a slot of a fact. What a source only claims in a dispute counts as a value.
 * @returns ids; empty when the slot holds words, a number or a day
 */
export function fillersOf(fact: Fact, slot: Slot): string[] {
  if (slot === 'subject') return [fact.subject];
  if (slot === 'relation') return [fact.relation];
  if (slot === 'value') {
    const claimed = fact.accounts?.claims.flatMap(({ value }) => (value ? entitiesOf(value) : [])) ?? [];
    return [...entitiesOf(fact.value), ...claimed];
  }
  if (slot === 'fact') return [fact.id];
  if (slot === 'source') return fact.sources.map(({ id }) => addedId('source', id));
  if (slot === 'event' || slot === 'dispute') return [addedId(slot, fact.id)];
  const filler = fact.with[slot];
  return filler === undefined ? [] : [filler];
}

/**
 * Everything that is a true answer to a question in at least one source, facts that are never asked included.
 * @param fact the fact asked about
 * @param asked the slot asked for
 * @param given the slots that the question names
 * @returns ids that fill the asked slot in any fact that agrees with this one in every given slot
 */
export function trueAnswers(book: FactBook, fact: Fact, asked: Slot, given: readonly Slot[]): Set<string> {
  const wanted = given.map((slot) => ({ slot, fillers: fillersOf(fact, slot) }));
  const agrees = (other: Fact) =>
    wanted.every(({ slot, fillers }) => fillersOf(other, slot).some((id) => fillers.includes(id)));
  return new Set(book.file.facts.filter(agrees).flatMap((other) => fillersOf(other, asked)));
}

/** How many independent voices carry a fact. */
export function voicesOf(book: Pick<FactBook, 'cite'>, fact: Fact): number {
  return countVoices(book.cite(fact.sources));
}
