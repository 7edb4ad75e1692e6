import { openFacts } from '../../facts/book.ts';
import type { Fact } from '../../facts/fact.ts';
import { FACTS_VERSION, type FactsFile } from '../../facts/file.ts';
import { plainText } from '../../facts/names.ts';
import { ONE_VALUE_RELATIONS } from '../../facts/relations.ts';
import type { SourceRef } from '../../facts/source.ts';
import { disputeOf, isSameValue } from '../../facts/standing.ts';
import type { LocalText } from '../../facts/text.ts';
import { entitiesOf, type Value } from '../../facts/value.ts';
import { checkedFacts } from '../film/checkedFacts.ts';
import { dayWords } from '../film/figures.ts';
import { type Notice, notice } from '../notice.ts';
import { type Likeness, likenessOf, looksOf } from './likeness.ts';
import { aboutWords, isOfMany } from './relations.ts';

type FileEntity = FactsFile['entities'][number];

/** Two entities that may be one. Nobody but a person decides: give the ids back as `same`. */
export interface SameProposal {
  ids: readonly [string, string];
  names: readonly [LocalText, LocalText];
  type: FileEntity['type'];
  why: Likeness;
}

/** What sources disagree about once they stand in one file. */
export interface FoundDispute {
  /** The id of the fact. */
  fact: string;
  about: LocalText;
  claims: LocalText[];
}

/** Several facts files about one film as one, and what is left for a person to decide. */
export interface Merge {
  /** Undefined where there is nothing to merge. */
  facts: FactsFile | undefined;
  proposals: SameProposal[];
  disputes: FoundDispute[];
  notices: Notice[];
}

/** What a person has decided about proposals: the ids of two entities that are one; the first keeps its id and name. */
export interface MergeDecisions {
  same?: readonly (readonly [string, string])[];
}

/** More entities are not compared with each other. */
const MOST_COMPARED = 1500;

/**
 * Puts facts files about one film together. What they agree on has all their sources; where they differ about something
 * that cannot be both, the fact becomes a dispute with each side's claim. Entities of one type and one name are one; what
 * may be one under several names is proposed and stays apart until a person decides.
 * @param files the first one gives the film its id, its display title and its year
 */
export function mergeFacts(files: readonly FactsFile[], { same = [] }: MergeDecisions = {}): Merge {
  const [base] = files;
  if (!base) return { facts: undefined, proposals: [], disputes: [], notices: [] };
  const notices: Notice[] = [];
  const film = base.film.id;
  const sources = new Map<string, FactsFile['sources'][number]>();
  const entities = new Map<string, FileEntity>();
  const byName = new Map<string, string>();
  /** Which files know an entity. */
  const homes = new Map<string, Set<number>>();
  const facts: Fact[] = [];
  const factIds = new Set<string>();
  const titles = [...base.film.titles.map((title) => ({ ...title, sources: [...title.sources] }))];
  const decided = decisions(same);

  for (const [index, file] of files.entries()) {
    if (!sharesTitle(base, file))
      notices.push(
        notice('film-differs', { entry: file.film.id }, { one: base.film.id, other: file.film.id }),
      );
    const sourceIds = addSources(sources, file);
    const entityIds = new Map([[file.film.id, film]]);
    for (const entity of file.entities) {
      const key = `${entity.type} ${entity.pool ? 'pool' : ''} ${plainText(entity.name.en) || entity.name.en}`;
      let id = byName.get(key);
      const known = id === undefined ? undefined : entities.get(id);
      if (known) addNames(known, entity);
      else {
        id = freeId(entity.id, (one) => entities.has(one) || one === film);
        byName.set(key, id);
        entities.set(id, { ...entity, id, aliases: [...entity.aliases], suits: [...entity.suits] });
      }
      if (id === undefined) continue;
      entityIds.set(entity.id, id);
      homes.set(id, (homes.get(id) ?? new Set<number>()).add(index));
    }
    const renamed = new Map([...entityIds].map(([before, id]) => [before, decided(id)]));
    const refs = (list: readonly SourceRef[]) =>
      list.map((ref) => ({ ...ref, id: sourceIds.get(ref.id) ?? ref.id }));
    if (index > 0) addTitles(titles, file, refs);
    const moved = file.facts.map((fact) => movedFact(fact, renamed, refs));
    addFacts(facts, factIds, moved, (id) =>
      decided(id) === film ? { en: film } : (entities.get(decided(id))?.name ?? { en: id }),
    );
  }
  for (const [id, entity] of entities) {
    const target = entities.get(decided(id));
    if (target && target !== entity) addNames(target, entity);
  }
  const kept = [...entities.values()].filter(({ id }) => decided(id) === id);
  const reading = checkedFacts(
    {
      format: 'reel-quiz/facts',
      version: FACTS_VERSION,
      film: { ...base.film, titles },
      sources: [...sources.values()],
      entities: kept,
      facts: facts.map(withoutTrueFoils),
    },
    new Map(),
    notices,
  );
  const [merged] = reading.films;
  return {
    facts: merged,
    proposals: merged ? proposalsIn(merged, homes) : [],
    disputes: merged ? disputesIn(merged) : [],
    notices: reading.notices,
  };
}

/** Follows decisions from one id to the one that stays; a circle ends where it began. */
function decisions(same: NonNullable<MergeDecisions['same']>): (id: string) => string {
  const targets = new Map<string, string>();
  const find = (id: string): string => {
    let at = id;
    for (let next = targets.get(at); next !== undefined; next = targets.get(at)) at = next;
    return at;
  };
  for (const [kept, other] of same) {
    const [one, two] = [find(kept), find(other)];
    if (one !== two) targets.set(two, one);
  }
  return find;
}

function sharesTitle(base: FactsFile, file: FactsFile): boolean {
  const known = new Set(base.film.titles.map(({ text }) => plainText(text)));
  return file.film.titles.some(({ text }) => known.has(plainText(text)));
}

function addSources(
  sources: Map<string, FactsFile['sources'][number]>,
  file: FactsFile,
): Map<string, string> {
  const ids = new Map<string, string>();
  for (const source of file.sources) {
    const isSame = (id: string) =>
      JSON.stringify({ ...sources.get(id), id: '', repeats: [] }) ===
      JSON.stringify({ ...source, id: '', repeats: [] });
    const id = freeId(source.id, (one) => sources.has(one) && !isSame(one));
    ids.set(source.id, id);
    if (!sources.has(id)) sources.set(id, { ...source, id });
  }
  for (const source of file.sources) {
    const merged = sources.get(ids.get(source.id) ?? '');
    if (merged)
      merged.repeats = [...new Set([...merged.repeats, ...source.repeats].map((id) => ids.get(id) ?? id))];
  }
  return ids;
}

/** Another name of an entity is kept among its aliases; a Chinese one fills what was empty. */
function addNames(known: FileEntity, { name, aliases, original }: FileEntity): void {
  if (known.name.zh === undefined && name.zh !== undefined) known.name = { ...known.name, zh: name.zh };
  const own = [known.name.en, known.name.zh, known.original];
  for (const alias of [name.en, name.zh, original, ...aliases]) {
    if (alias !== undefined && !own.includes(alias) && !known.aliases.includes(alias))
      known.aliases.push(alias);
  }
}

function addTitles(
  titles: FactsFile['film']['titles'],
  file: FactsFile,
  refs: (list: readonly SourceRef[]) => SourceRef[],
): void {
  for (const title of file.film.titles) {
    const known = titles.find(({ text }) => text === title.text);
    if (known) known.sources = united(known.sources, refs(title.sources));
    else {
      const isSecond = title.kind === 'display' || titles.some(({ kind }) => kind === title.kind);
      titles.push({ ...title, kind: isSecond ? 'alternative' : title.kind, sources: refs(title.sources) });
    }
  }
}

function movedFact(
  fact: Fact,
  ids: ReadonlyMap<string, string>,
  refs: (list: readonly SourceRef[]) => SourceRef[],
): Fact {
  const idOf = (id: string) => ids.get(id) ?? id;
  const valueOf = (value: Value): Value => {
    if ('entity' in value) return { entity: idOf(value.entity) };
    if (!('entities' in value)) return value;
    const all = [...new Set(value.entities.map(idOf))];
    return all.length > 1 ? { entities: all } : { entity: all[0] ?? '' };
  };
  return {
    ...fact,
    subject: idOf(fact.subject),
    value: valueOf(fact.value),
    with: Object.fromEntries(Object.entries(fact.with).map(([role, id]) => [role, idOf(id)])),
    sources: refs(fact.sources),
    foils: fact.foils.map((foil) => ('entity' in foil ? { entity: idOf(foil.entity) } : foil)),
    ...(fact.accounts
      ? {
          accounts: {
            about: fact.accounts.about,
            claims: fact.accounts.claims.map((claim) => ({
              ...claim,
              ...(claim.value ? { value: valueOf(claim.value) } : {}),
              sources: refs(claim.sources),
            })),
          },
        }
      : {}),
  };
}

/** Adds the facts of one file to those of the files before it. */
function addFacts(
  facts: Fact[],
  ids: Set<string>,
  added: readonly Fact[],
  nameOf: (id: string) => LocalText,
): void {
  const before = Map.groupBy(facts, keyOf);
  const own = Map.groupBy(added, keyOf);
  for (const fact of added) {
    const rivals = before.get(keyOf(fact)) ?? [];
    const agreed = rivals.find(({ value }) => isSameValue(value, fact.value));
    if (agreed) {
      unite(agreed, fact);
      continue;
    }
    const [rival] = rivals;
    // Where one file names several, each is true beside the others.
    const isOpen = isOfMany(fact.relation) || rivals.length > 1 || (own.get(keyOf(fact))?.length ?? 0) > 1;
    const isComputed = fact.relation in ONE_VALUE_RELATIONS;
    if (rival && !isOpen && !isComputed && !fact.accounts) {
      contest(rival, fact, nameOf);
      continue;
    }
    const id = freeId(fact.id, (one) => ids.has(one));
    ids.add(id);
    facts.push({ ...fact, id });
  }
}

function keyOf({ subject, relation, with: roles }: Fact): string {
  const beside = Object.entries(roles).map(([role, id]) => `${role}=${id}`);
  return [subject, relation, ...beside.sort()].join(' ');
}

function unite(known: Fact, fact: Fact): void {
  known.sources = united(known.sources, fact.sources);
  known.accepts = [...new Set([...known.accepts, ...fact.accepts])];
  const claim = known.accounts?.claims.find(({ value }) => value && isSameValue(value, fact.value));
  if (claim) claim.sources = united(claim.sources, fact.sources);
}

/** Makes a fact disputed: the first file's value stays its value, and both sides stand among its claims. */
function contest(known: Fact, fact: Fact, nameOf: (id: string) => LocalText): void {
  const claimOf = ({ value, sources }: Fact) => ({
    claim: wordsOf(value, nameOf),
    value,
    sources: [...sources],
  });
  known.accounts ??= { about: aboutWords(known.relation, known.qualifier), claims: [claimOf(known)] };
  const { claims } = known.accounts;
  const same = claims.find(({ value }) => value && isSameValue(value, fact.value));
  if (same) same.sources = united(same.sources, fact.sources);
  else claims.push(claimOf(fact));
  // What was decided before the sources disagreed is decided no longer.
  if (known.override?.status === 'plain' || known.override?.status === 'qualified') delete known.override;
}

function wordsOf(value: Value, nameOf: (id: string) => LocalText): LocalText {
  if ('text' in value) return value.text;
  if ('number' in value) return { en: String(value.number), zh: String(value.number) };
  if ('date' in value) return dayWords(value.date);
  const names = entitiesOf(value).map(nameOf);
  return { en: names.map(({ en }) => en).join(', '), zh: names.map(({ en, zh }) => zh ?? en).join('、') };
}

/** A value that some source gives is no wrong answer. */
function withoutTrueFoils(fact: Fact, _: number, all: readonly Fact[]): Fact {
  if (fact.foils.length === 0) return fact;
  const values = all
    .filter((other) => other.subject === fact.subject && other.relation === fact.relation)
    .flatMap(({ value, accounts }) => [
      value,
      ...(accounts?.claims ?? []).flatMap((claim) => claim.value ?? []),
    ]);
  const isTrue = (foil: Fact['foils'][number]) =>
    values.some(
      (value) =>
        ('number' in foil && 'number' in value && foil.number === value.number) ||
        ('date' in foil && 'date' in value && foil.date === value.date) ||
        ('entity' in foil && entitiesOf(value).includes(foil.entity)) ||
        ('en' in foil && 'text' in value && plainText(foil.en) === plainText(value.text.en)),
    );
  return { ...fact, foils: fact.foils.filter((foil) => !isTrue(foil)) };
}

function united(refs: readonly SourceRef[], more: readonly SourceRef[]): SourceRef[] {
  const isNew = (ref: SourceRef) => !refs.some(({ id, at }) => id === ref.id && at.en === ref.at.en);
  return [...refs, ...more.filter(isNew)];
}

/** Entities that no file knows both of, and that have something in common. */
function proposalsIn(file: FactsFile, homes: ReadonlyMap<string, ReadonlySet<number>>): SameProposal[] {
  const proposals: SameProposal[] = [];
  const entities = file.entities.filter(({ pool, type }) => !pool && type !== 'job').slice(0, MOST_COMPARED);
  const areApart = (one: string, other: string) => {
    const at = homes.get(other);
    return !!at && ![...(homes.get(one) ?? [])].some((index) => at.has(index));
  };
  const propose = (one: FileEntity, other: FileEntity, why: Likeness) => {
    const isThere = proposals.some(({ ids }) => ids.includes(one.id) && ids.includes(other.id));
    if (!isThere)
      proposals.push({ ids: [one.id, other.id], names: [one.name, other.name], type: one.type, why });
  };
  const looks = entities.map(looksOf);
  for (const [index, one] of looks.entries()) {
    for (const other of looks.slice(index + 1)) {
      if (one.entity.type !== other.entity.type || !areApart(one.entity.id, other.entity.id)) continue;
      const why = likenessOf(one, other);
      if (why) propose(one.entity, other.entity, why);
    }
  }
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  for (const { accounts } of file.facts) {
    const single = (accounts?.claims ?? []).flatMap(({ value }) =>
      value && 'entity' in value ? [value.entity] : [],
    );
    const [first, ...others] = single.flatMap((id) => byId.get(id) ?? []);
    for (const other of others) {
      if (first && first.type === other.type && areApart(first.id, other.id))
        propose(first, other, 'same-place');
    }
  }
  return proposals;
}

function disputesIn(file: FactsFile): FoundDispute[] {
  const book = openFacts(file);
  return file.facts.flatMap((fact) => {
    const dispute = disputeOf(book, fact);
    return dispute
      ? [{ fact: fact.id, about: dispute.about, claims: dispute.claims.map(({ claim }) => claim) }]
      : [];
  });
}

function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(wanted)) return wanted;
  for (let number = 2; ; number += 1) if (!isTaken(`${wanted}-${number}`)) return `${wanted}-${number}`;
}
