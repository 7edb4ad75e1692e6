import type { QuestionOf } from '../../quiz/question.ts';
import { asked } from '../../quiz/timeline.ts';
import type { Timeline } from '../../quiz/timelineCard.ts';
import { attributed } from './attributed.ts';
import { brief } from './brief.ts';
import type { Check, Checked, Finding } from './check.ts';
import { chinese } from './chinese.ts';
import { chineseMarks } from './chineseMarks.ts';
import { explanation } from './explanation.ts';
import { filled } from './filled.ts';
import { noDispute } from './noDispute.ts';
import { noLeak } from './noLeak.ts';
import { noMarkup } from './noMarkup.ts';
import { sameMeaning } from './sameMeaning.ts';
import { sourceShown } from './sourceShown.ts';
import { spoilerTagged } from './spoilerTagged.ts';
import { tidy } from './tidy.ts';

/** The rules that a card has to keep as a question does: whose word it is, its sources, its words. */
const CARD_CHECKS: readonly Check[] = [
  noDispute,
  attributed,
  spoilerTagged,
  sourceShown,
  explanation,
  filled,
  tidy,
  chinese,
  sameMeaning,
  chineseMarks,
  noMarkup,
  brief,
];

/**
 * Looks at the cards of timelines as at the questions that are made of them.
 * @returns the flaws; each names the timeline and the card, as a question's id does
 */
export function checkCards({ timelines = [], ...around }: Checked): Finding[] {
  const single = { ...around, questions: timelines.flatMap(eachAlone) };
  const whole = { ...around, questions: timelines.flatMap(allTogether) };
  return [...CARD_CHECKS.flatMap((check) => check.run(single)), ...noLeak.run(whole)];
}

/** Each card as a question that has nothing of the other cards in it. */
function eachAlone(timeline: Timeline): QuestionOf<'place'>[] {
  return timeline.cards.flatMap((card) => asked(timeline, [card, card]));
}

/** The last question of a line of all cards. */
function allTogether(timeline: Timeline): QuestionOf<'place'>[] {
  return asked(timeline, timeline.cards).slice(-1);
}
