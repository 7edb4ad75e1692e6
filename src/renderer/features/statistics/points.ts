import type { Topic } from '../../../facts/topic.ts';
import type { StatisticsReply } from '../../../contract/statistics.ts';

/** A point of a topic's curve: the share of the points earned by the answers since the point before. */
export interface TopicPoint {
  /** The first day of the last piece in it, as 2026-11-21. */
  day: string;
  answers: number;
  share: number;
}

/** Fewer answers than these say nothing about how well a topic goes. */
const ANSWERS_A_POINT = 5;
/** Fewer points than these are no curve. */
export const POINTS_A_CURVE = 3;
/** From how many answers on a rating is more than a first guess. */
export const ANSWERS_A_RATING = 30;
/** From how many answers on a spread of times means something. */
export const ANSWERS_A_SPREAD = 5;

/**
 * The curve of a topic: pieces of time with too few answers are joined until they have enough, so that no point hangs
 * on a single answer. What is left over at the end joins the last point.
 */
export function pointsOf({ pieces }: StatisticsReply['overTime'], topic: Topic): TopicPoint[] {
  const points: TopicPoint[] = [];
  let open: TopicPoint | undefined;
  for (const { from, topics } of pieces) {
    const found = topics[topic];
    if (!found) continue;
    open = joined(open, { day: from, ...found });
    if (open.answers < ANSWERS_A_POINT) continue;
    points.push(open);
    open = undefined;
  }
  const last = points.at(-1);
  if (open && last) points[points.length - 1] = joined(last, open);
  return points;
}

function joined(before: TopicPoint | undefined, next: TopicPoint): TopicPoint {
  if (!before) return next;
  const answers = before.answers + next.answers;
  return {
    day: next.day,
    answers,
    share: (before.share * before.answers + next.share * next.answers) / answers,
  };
}
