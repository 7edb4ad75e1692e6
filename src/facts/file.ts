import { z } from 'zod';
import { Entity } from './entity.ts';
import { Fact } from './fact.ts';
import { Film } from './film.ts';
import { Source, type SourceRef } from './source.ts';
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
  .superRefine((file, context) => {
    const problem = (path: PropertyKey[], message: string) => {
      context.addIssue({ code: 'custom', path, message });
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
    const needSources = (refs: readonly SourceRef[], path: PropertyKey[]) => {
      for (const [index, { id }] of refs.entries()) {
        if (!sources.has(id)) {
          problem(
            [...path, index, 'id'],
            `no source has the id ${id}: add it under sources, or mend the spelling`,
          );
        }
      }
    };

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
      for (const [n, claim] of (fact.dispute?.claims ?? []).entries()) {
        needSources(claim.sources, [...at, 'dispute', 'claims', n, 'sources']);
      }

      if ((fact.status === 'never' || fact.status === 'attributed') && fact.why === undefined) {
        problem(at, `say why the fact ${fact.id} has the status ${fact.status}: add a line "why: …"`);
      }
      if (fact.status === 'qualified' && fact.qualifier === undefined) {
        problem(
          at,
          `the fact ${fact.id} is qualified: add the words that its stem has to hold as "qualifier: …"`,
        );
      }
      if (fact.claim !== undefined && !fact.claim.en.includes('{{value}}')) {
        problem([...at, 'claim'], 'write {{value}} where the value goes');
      }
      if (fact.status === 'plain' && fact.dispute !== undefined) {
        problem([...at, 'status'], `the fact ${fact.id} is disputed: ask it attributed, or never`);
      }
      const isWhoSaysWhat = fact.status === 'attributed' && fact.dispute !== undefined;
      if (fact.topic === 'disputes' && fact.status !== 'never' && !isWhoSaysWhat) {
        problem(
          [...at, 'topic'],
          `the fact ${fact.id} is about a dispute: make it attributed, and add both claims under dispute`,
        );
      }
      const carriers = fact.sources.map(({ id }) => sources.get(id)).filter((source) => source !== undefined);
      const isAskedBare = fact.status === 'plain' || fact.status === 'qualified';
      if (isAskedBare && carriers.length > 0 && !canStandPlain(carriers)) {
        problem(
          [...at, 'status'],
          `the fact ${fact.id} has one voice and no first-class source: make it attributed, or name a second voice`,
        );
      }
    }
  });
export type FactsFile = z.infer<typeof FactsFile>;
