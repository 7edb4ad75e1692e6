import type { DraftChange, DraftFlaw, ValueKind } from '../../contract/libraryApi.ts';
import { type FactBook, openFacts } from '../../facts/book.ts';
import type { Fact } from '../../facts/fact.ts';
import type { FactsFile } from '../../facts/file.ts';
import { slugOf } from '../../facts/sheetFacts.ts';
import { disputeOf, isSameValue } from '../../facts/standing.ts';
import type { LocalText } from '../../facts/text.ts';
import { entitiesOf, type Value } from '../../facts/value.ts';

/** The changes of a draft that change the facts of a film. */
export type FactsChange = Extract<DraftChange, { do: 'settle' | 'edit' | 'add' }>;

/** What a person types, in the one language that it is in. */
const words = (text: string): LocalText =>
  /\p{Script=Han}/u.test(text) ? { en: text, zh: text } : { en: text };

/** Why a change can't be made. */
export const FLAWS = [
  'gone',
  'number',
  'day',
  'name',
  'no-name',
  'reason',
  'wrong-answers',
  // What is typed is no fact: the details say why.
  'unsound',
] as const;

/** Why a change can't be made: a code that the page has words for, and what they are about. */
export class Refusal extends Error {
  readonly flaw: DraftFlaw;
  constructor(code: (typeof FLAWS)[number], details: Record<string, string> = {}) {
    super(code);
    this.flaw = { code, details };
  }
}

/**
 * Makes a change to the facts of a film. Whether the facts are sound afterwards is for their schema to say.
 * @returns other facts; those given stay as they are
 * @throws Refusal when what is to be changed is not there, or what was typed is no such value
 */
export function applyChange(before: FactsFile, change: FactsChange): FactsFile {
  const file = structuredClone(before);
  if (change.do === 'add') return added(file, change);
  const fact = file.facts.find(({ id }) => id === change.fact);
  if (!fact) throw new Refusal('gone');
  if (change.do === 'edit') edit(file, fact, change.value, change.statement);
  else settle(file, fact, change.claim, change.why);
  return file;
}

/** A value as it is typed. */
export function typedValue(book: Pick<FactBook, 'entity'>, value: Value): { kind: ValueKind; text: string } {
  if ('text' in value) return { kind: 'words', text: value.text.en };
  if ('number' in value) return { kind: 'number', text: String(value.number) };
  if ('date' in value) return { kind: 'date', text: value.date };
  const names = entitiesOf(value).map((id) => book.entity(id)?.name.en ?? id);
  return { kind: 'entity' in value ? 'name' : 'names', text: names.join('; ') };
}

function edit(file: FactsFile, fact: Fact, typed: string, statement: string): void {
  const book = openFacts(file);
  const old = typedValue(book, fact.value);
  const value = typed === old.text ? fact.value : valueOf(file, book, fact.value, typed);
  const isOther = !isSameValue(value, fact.value);
  if (statement !== fact.statement.en && statement !== fact.statement.zh) {
    fact.statement = words(statement);
  } else if (isOther) {
    const replaced = (sentence: string) => sentence.replaceAll(old.text, typed);
    const { en, zh } = fact.statement;
    // Where the value stands in other words in Chinese, only the English sentence is sure to be mended.
    fact.statement = {
      en: replaced(en),
      ...(zh?.includes(old.text) ? { zh: replaced(zh) } : {}),
    };
  }
  if (!isOther) return;
  fact.value = value;
  if (fact.accepts.length > 0) fact.accepts = 'text' in value || 'entity' in value ? [typed] : [];
  fact.foils = fact.foils.filter((foil) => {
    if ('entity' in foil) return !entitiesOf(value).includes(foil.entity);
    if ('number' in foil) return !('number' in value) || value.number !== foil.number;
    if ('date' in foil) return !('date' in value) || value.date !== foil.date;
    return !('text' in value) || value.text.en !== foil.en;
  });
}

function valueOf(file: FactsFile, book: FactBook, old: Value, typed: string): Value {
  if ('number' in old) {
    const number = Number(typed.replaceAll(/[,\s]/g, ''));
    if (typed.trim() === '' || !Number.isFinite(number)) throw new Refusal('number');
    return { number, unit: old.unit };
  }
  if ('date' in old) {
    const isDay = /^\d{4}-\d\d-\d\d$/.test(typed) && !Number.isNaN(Date.parse(typed));
    if (!isDay || new Date(typed).toISOString().slice(0, 10) !== typed) throw new Refusal('day');
    return { date: typed };
  }
  if ('text' in old) return { text: words(typed) };
  const type = book.entity(entitiesOf(old)[0] ?? '')?.type;
  const names = typed
    .split(/[;；]/)
    .map((name) => name.trim())
    .filter(Boolean);
  const ids = names.map((name) => {
    const known = book.named(name).find((entity) => entity.type === type);
    const own = file.entities.find(({ id }) => id === known?.id);
    if (own) own.pool = false;
    if (known) return known.id;
    const id = freeId(slugOf(name), (one) => book.entity(one) !== undefined);
    const model = file.entities.find((entity) => entity.type === type);
    if (!model) throw new Refusal('no-name');
    file.entities.push({ id, type: model.type, name: { en: name }, aliases: [], pool: false, suits: [] });
    return id;
  });
  const [first] = ids;
  if (first === undefined) throw new Refusal('name');
  return ids.length === 1 ? { entity: first } : { entities: [...new Set(ids)] };
}

/**
 * Decides a dispute as far as anybody can: a disputed fact is never made plain, so the claim that is taken is asked as its
 * source's word, and the others are not asked.
 */
function settle(file: FactsFile, fact: Fact, claim: number | null, why: string): void {
  const rivals = fact.accounts ? [] : file.facts.filter((other) => isRival(fact, other));
  if (claim === null) {
    for (const one of [fact, ...rivals]) delete one.override;
    return;
  }
  if (why === '') throw new Refusal('reason');
  const never = { status: 'never' as const, why: words(why) };
  const taken = { status: 'attributed' as const, why: words(why) };
  const claims = disputeOf(openFacts(file), fact)?.claims ?? [];
  const chosen = claims[claim];
  if (claim >= 0 && !chosen) throw new Refusal('gone');
  if (!chosen) {
    for (const one of [fact, ...rivals]) one.override = never;
    return;
  }
  if (rivals.length > 0) {
    for (const one of [fact, ...rivals])
      one.override = chosen.value && isSameValue(one.value, chosen.value) ? taken : never;
    return;
  }
  if (chosen.value && !isSameValue(chosen.value, fact.value)) {
    const old = typedValue(openFacts(file), fact.value).text;
    const typed = typedValue(openFacts(file), chosen.value).text;
    edit(file, fact, typed, fact.statement.en);
    fact.value = chosen.value;
    if (fact.statement.en.includes(old)) fact.statement = words(fact.statement.en.replaceAll(old, typed));
  }
  fact.sources = chosen.sources;
  fact.override = taken;
}

/** Whether two facts give different values for what can have one only; see `disputeOf`. */
function isRival(fact: Fact, other: Fact): boolean {
  return (
    other.id !== fact.id &&
    other.subject === fact.subject &&
    other.relation === fact.relation &&
    JSON.stringify(other.with) === JSON.stringify(fact.with) &&
    !isSameValue(other.value, fact.value)
  );
}

function added(file: FactsFile, change: Extract<FactsChange, { do: 'add' }>): FactsFile {
  const id = freeId('own-1', (one) => file.facts.some((fact) => fact.id === one), 'own');
  let source: string;
  if ('id' in change.source) source = change.source.id;
  else {
    const { title, trusted } = change.source;
    const known = file.sources.find((one) => one.title.en === title);
    source = known?.id ?? freeId(slugOf(title), (one) => file.sources.some((other) => other.id === one));
    if (!known)
      file.sources.push({
        id: source,
        title: words(title),
        according: { en: `According to ${title}`, zh: `据${title}` },
        kind: 'added by hand',
        weight: trusted ? 'first' : 'medium',
        repeats: [],
      });
  }
  const answer = words(change.answer);
  const wrong = change.wrong.filter((text) => text.toLowerCase() !== change.answer.toLowerCase());
  if (new Set(wrong.map((text) => text.toLowerCase())).size < 2) throw new Refusal('wrong-answers');
  file.facts.push({
    id,
    topic: change.topic,
    subject: file.film.id,
    relation: id,
    value: { text: answer },
    with: {},
    sources: [{ id: source, at: words(change.at) }],
    spoiler: change.topic === 'plot',
    statement: words(change.statement),
    ask: words(change.ask),
    foils: wrong.map(words),
    accepts: [],
    centrality: 0.5,
  });
  return file;
}

function freeId(wanted: string, isTaken: (id: string) => boolean, stem = wanted): string {
  if (!isTaken(wanted)) return wanted;
  for (let number = 2; ; number += 1) if (!isTaken(`${stem}-${number}`)) return `${stem}-${number}`;
}
