import { z } from 'zod';
import { Entity } from './entity.ts';
import { Fact } from './fact.ts';
import { Film } from './film.ts';
import { flawAt } from './flaw.ts';
import { openFacts } from './book.ts';
import { Source } from './source.ts';
import { disputeOf, standingOf } from './standing.ts';
import { canStandPlain } from './support.ts';
import { entitiesOf } from './value.ts';

/** The newest facts format this version reads. */
export const FACTS_VERSION = 1;

/** A facts file as people write it. `docs/formats/facts.md` describes it. */
export const FactsFile = z
  .strictObject({
    format: z.literal('reel-quiz/facts'),
    version: z.literal(FACTS_VERSION),
    film: Film,
    sources: z.array(Source).min(1),
    entities: z.array(Entity).default([]),
    facts: z.array(Fact),
  })
  .check(({ value: file, issues }) => {
    const problem = (path: PropertyKey[], message: string) => {
      issues.push(flawAt(path, message, file));
    };
    const entities = new Set([file.film.id, ...file.entities.map(({ id }) => id)]);
    const sources = new Map(file.sources.map((source) => [source.id, source]));

    for (const list of ['sources', 'entities', 'facts'] as const) {
      const seen = new Set<string>(list === 'entities' ? [file.film.id] : []);
      for (const [index, { id }] of file[list].entries()) {
        if (seen.has(id)) problem([list, index, 'id'], `the id ${id} is there twice: rename one`);
        seen.add(id);
      }
    }

    const needEntity = (id: string, path: PropertyKey[]) => {
      if (!entities.has(id))
        problem(path, `no entity has the id ${id}: add it under entities, or mend the spelling`);
    };
    const needSources = (refs: readonly { id: string }[], path: PropertyKey[]) => {
      for (const [index, { id }] of refs.entries()) {
        if (!sources.has(id)) {
          problem(
            [...path, index, 'id'],
            `no source has the id ${id}: add it under sources, or mend the spelling`,
          );
        }
      }
    };

    for (const [index, { repeats }] of file.sources.entries()) {
      needSources(
        repeats.map((id) => ({ id })),
        ['sources', index, 'repeats'],
      );
    }
    for (const [index, { sources: refs }] of file.film.titles.entries()) {
      needSources(refs, ['film', 'titles', index, 'sources']);
    }
    for (const [index, fact] of file.facts.entries()) {
      const at = ['facts', index];
      needEntity(fact.subject, [...at, 'subject']);
      for (const id of entitiesOf(fact.value)) needEntity(id, [...at, 'value']);
      for (const [role, id] of Object.entries(fact.with)) needEntity(id, [...at, 'with', role]);
      for (const [n, foil] of fact.foils.entries()) {
        if ('entity' in foil) needEntity(foil.entity, [...at, 'foils', n]);
      }
      needSources(fact.sources, [...at, 'sources']);
      for (const [n, claim] of (fact.accounts?.claims ?? []).entries()) {
        needSources(claim.sources, [...at, 'accounts', 'claims', n, 'sources']);
        for (const id of claim.value ? entitiesOf(claim.value) : [])
          needEntity(id, [...at, 'accounts', 'claims', n, 'value']);
      }

      if (fact.claim !== undefined && !fact.claim.en.includes('{{value}}')) {
        problem([...at, 'claim'], 'write {{value}} where the value goes');
      }
    }
    // What follows looks at facts through their sources, so those have to be there.
    if (issues.length > 0) return;
    const book = openFacts(file);
    for (const [index, fact] of file.facts.entries()) {
      const at = ['facts', index];
      const { status } = standingOf(book, fact);
      const isBare = status === 'plain' || status === 'qualified';
      if (status === 'qualified' && fact.qualifier === undefined) {
        problem(
          at,
          `the fact ${fact.id} is qualified: add the words that its stem has to hold as "qualifier: …"`,
        );
      }
      if (status === 'plain' && disputeOf(book, fact) !== undefined) {
        problem([...at, 'override'], `the fact ${fact.id} is disputed: nobody can make it plain`);
      }
      if (fact.topic === 'disputes' && status !== 'never' && (isBare || !disputeOf(book, fact))) {
        problem(
          [...at, 'topic'],
          `the fact ${fact.id} is about a dispute, but its sources agree: add what each says under accounts`,
        );
      }
      if (isBare && !canStandPlain(book.cite(fact.sources))) {
        problem(
          [...at, 'override'],
          `the fact ${fact.id} has one voice and no first-class source: leave it attributed, or name a second voice`,
        );
      }
    }
  });
export type FactsFile = z.infer<typeof FactsFile>;
