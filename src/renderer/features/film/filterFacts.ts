import type { PageFact, PageValue } from '../../../contract/filmPage.ts';
import type { FactStatus } from '../../../facts/fact.ts';
import { plainText } from '../../../facts/names.ts';
import type { LocalText } from '../../../facts/text.ts';
import type { Topic } from '../../../facts/topic.ts';

/** Which facts to show. `disputed` cuts across the statuses: a disputed fact is asked as a source's word, or never. */
export interface Filter {
  topic: Topic | 'all';
  status: FactStatus | 'disputed' | 'all';
  /** Words to look for in statements, names and sources, in either language. */
  words: string;
}

export const ALL: Filter = { topic: 'all', status: 'all', words: '' };

/** The facts that pass a filter, in their order. A fact passes when it holds every word that is looked for. */
export function filterFacts(facts: readonly PageFact[], filter: Filter): PageFact[] {
  const wanted = plainText(filter.words).split(' ').filter(Boolean);
  return facts.filter((fact) => {
    if (filter.topic !== 'all' && fact.topic !== filter.topic) return false;
    if (!hasStatus(fact, filter.status)) return false;
    if (wanted.length === 0) return true;
    const held = textOf(fact);
    return wanted.every((word) => held.includes(word));
  });
}

/** Whether a fact is one of those that a status stands for. */
export function hasStatus(fact: PageFact, status: Filter['status']): boolean {
  if (status === 'all') return true;
  return status === 'disputed' ? fact.dispute !== undefined : fact.status === status;
}

const held = new WeakMap<PageFact, string>();

/** Everything in a fact that can be looked for, as plain text; put together once for each fact. */
function textOf(fact: PageFact): string {
  const before = held.get(fact);
  if (before !== undefined) return before;
  const { statement, value, qualifier, reason, sources, dispute, names } = fact;
  const claims = dispute?.claims ?? [];
  const cited = [...sources, ...claims.flatMap((claim) => claim.sources)];
  const texts = [
    statement,
    ...(value ? wordsIn(value) : []),
    qualifier,
    reason?.why,
    dispute?.about,
    ...claims.map(({ claim }) => claim),
    ...cited.flatMap(({ title, at }) => [title, at]),
  ];
  const all = plainText([...texts.flatMap(languagesOf), ...names].join('\n'));
  held.set(fact, all);
  return all;
}

function wordsIn(value: PageValue): LocalText[] {
  if ('names' in value)
    return value.names.flatMap(({ text, original }) => [text, ...(original ? [{ en: original }] : [])]);
  if ('text' in value) return [value.text];
  return [{ en: 'date' in value ? value.date : String(value.number) }];
}

const languagesOf = (text: LocalText | undefined): string[] =>
  text ? [text.en, ...(text.zh === undefined ? [] : [text.zh])] : [];
