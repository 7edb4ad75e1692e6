import type { Kind } from '../quiz/question.ts';
import type { Candidate } from './candidate.ts';
import type { Chance } from './random.ts';
import { ranksOf } from './rank.ts';
import type { Draft, DraftOf } from './template.ts';

/** A draft that has one right option at one place. */
type Placed = DraftOf<'choice' | 'truth' | 'clues'>;

/**
 * Puts the options of every question in order: numbers and days ascending, true before false, and everything else so
 * that over the bank each position holds the key equally often. What has several keys is shuffled.
 * @param chance decides among equals
 * @returns the options of each draft, in the order of the drafts; none for a draft without options
 */
export function orderOptions(drafts: readonly Draft[], chance: Chance): Candidate[][] {
  const fixed = drafts.map((draft) => (isPlaced(draft) ? fixedOrder(draft) : severalKeys(draft, chance)));
  // How often each position holds the key, for each number of options. What cannot move is counted first.
  const held = new Map<number, number[]>();
  const countsFor = (size: number) => {
    const counts = held.get(size) ?? Array.from({ length: size }, () => 0);
    held.set(size, counts);
    return counts;
  };
  for (const [index, draft] of drafts.entries()) {
    const options = fixed[index];
    if (!options || !isPlaced(draft) || draft.kind === 'truth') continue;
    const counts = countsFor(options.length);
    const at = options.indexOf(draft.key);
    counts[at] = (counts[at] ?? 0) + 1;
  }

  const placed = new Map<number, Candidate[]>();
  for (const index of chance.shuffled([...drafts.keys()])) {
    const draft = drafts[index];
    if (!draft || !isPlaced(draft) || fixed[index]) continue;
    const counts = countsFor(draft.distractors.length + 1);
    const fewest = Math.min(...counts);
    const free = counts.flatMap((count, position) => (count === fewest ? [position] : []));
    const at = chance.oneOf(free) ?? 0;
    counts[at] = fewest + 1;
    const others = chance.shuffled(draft.distractors);
    placed.set(index, [...others.slice(0, at), draft.key, ...others.slice(at)]);
  }
  return drafts.map((_, index) => fixed[index] ?? placed.get(index) ?? []);
}

/** Whether options have an order of their own, which play must keep: numbers and days, and true before false. */
export function hasOwnOrder(kind: Kind, options: readonly Pick<Candidate, 'text'>[]): boolean {
  if (kind === 'order' || kind === 'match') return false;
  return kind === 'truth' || ranksOf(options.map(({ text }) => text.en)) !== undefined;
}

function isPlaced(draft: Draft): draft is Placed {
  return draft.kind === 'choice' || draft.kind === 'truth' || draft.kind === 'clues';
}

function fixedOrder({ kind, key, distractors }: Placed): Candidate[] | undefined {
  const options = [key, ...distractors];
  if (kind === 'truth') return options.toSorted((a, b) => Number(b.id === 'true') - Number(a.id === 'true'));
  return ascending(options);
}

/** The options of a draft whose key is not one place among them, in random order but for numbers and days. */
export function severalKeys(
  draft: Extract<Draft<unknown>, { kind: 'select' | 'order' | 'match' | 'number' | 'text' }>,
  chance: Chance,
): Candidate[] {
  switch (draft.kind) {
    case 'select': {
      const options = [...draft.keys, ...draft.distractors];
      return ascending(options) ?? chance.shuffled(options);
    }
    case 'order':
      return chance.shuffled(draft.sequence);
    case 'match':
      return chance.shuffled([...draft.pairs.map(([, partner]) => partner), ...draft.spare]);
    case 'number':
    case 'text':
      return [];
  }
}

function ascending(options: readonly Candidate[]): Candidate[] | undefined {
  const ranks = ranksOf(options.map(({ text }) => text.en));
  if (!ranks) return undefined;
  return options
    .map((option, index) => ({ option, rank: ranks[index] ?? 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}
