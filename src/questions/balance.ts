import { TOPICS } from '../facts/topic.ts';
import type { Chance } from './random.ts';
import type { Draft } from './template.ts';

/** No kind may be more than this part of a topic: three kinds in turn keep a round from becoming a drill. */
const LARGEST_SHARE = 1 / 3;

/**
 * Leaves out as few drafts as it takes for no kind to be more than a third of its topic. A topic with fewer than three
 * kinds stays whole, since nothing could make it varied. Of a kind that is too many, those stay that ask what
 * little else asks.
 * @param chance decides among equals
 * @returns the drafts that stay, in their order
 */
export function balanceKinds(drafts: readonly Draft[], chance: (name: string) => Chance): Draft[] {
  const left = new Set(
    TOPICS.flatMap((topic) => {
      const ofTopic = drafts.filter(({ facts }) => facts[0].topic === topic);
      return balanceTopic(chance(`balance/${topic}`).shuffled(ofTopic));
    }),
  );
  return drafts.filter((draft) => left.has(draft));
}

function balanceTopic(drafts: readonly Draft[]): Draft[] {
  const kinds = [...Map.groupBy(drafts, ({ kind }) => kind).values()].sort((a, b) => a.length - b.length);
  const most = mostOfOneKind(kinds.map(({ length }) => length));
  if (most === 0) return [...drafts];
  // How often each fact is asked by what stays; the small kinds, which stay whole, go first.
  const asked = new Map<string, number>();
  const left: Draft[] = [];
  for (const ofKind of kinds) {
    const waiting = [...ofKind];
    for (let kept = 0; kept < most && waiting.length > 0; kept += 1) {
      const next = waiting.reduce((best, draft) =>
        askedBy(draft, asked) < askedBy(best, asked) ? draft : best,
      );
      waiting.splice(waiting.indexOf(next), 1);
      left.push(next);
      for (const { id } of next.facts) asked.set(id, (asked.get(id) ?? 0) + 1);
    }
  }
  return left;
}

/** How often the facts of a draft are asked on average. */
function askedBy({ facts }: Draft, asked: ReadonlyMap<string, number>): number {
  return facts.reduce((sum, { id }) => sum + (asked.get(id) ?? 0), 0) / facts.length;
}

/** The largest number of drafts of one kind that is still no more than its share of all that stay; 0 when none is. */
export function mostOfOneKind(sizes: readonly number[]): number {
  for (let most = Math.max(...sizes, 0); most > 0; most -= 1) {
    const total = sizes.reduce((sum, size) => sum + Math.min(size, most), 0);
    if (most <= total * LARGEST_SHARE) return most;
  }
  return 0;
}
