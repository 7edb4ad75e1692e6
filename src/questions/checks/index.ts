import { asks } from './asks.ts';
import { attributed } from './attributed.ts';
import { brief } from './brief.ts';
import type { Check, Checked, Finding } from './check.ts';
import { checkCards } from './cards.ts';
import { chinese } from './chinese.ts';
import { chineseMarks } from './chineseMarks.ts';
import { explanation } from './explanation.ts';
import { fairRange } from './fairRange.ts';
import { filled } from './filled.ts';
import { fromFacts } from './fromFacts.ts';
import { keyBalance } from './keyBalance.ts';
import { negatives } from './negatives.ts';
import { noAbsolutes } from './noAbsolutes.ts';
import { noAllNone } from './noAllNone.ts';
import { noAlsoTrue } from './noAlsoTrue.ts';
import { noCrossAnswer } from './noCrossAnswer.ts';
import { noDispute } from './noDispute.ts';
import { noDuplicates } from './noDuplicates.ts';
import { noFiller } from './noFiller.ts';
import { noLeak } from './noLeak.ts';
import { noMarkup } from './noMarkup.ts';
import { oneKey } from './oneKey.ts';
import { ordered } from './ordered.ts';
import { parallel } from './parallel.ts';
import { sameMeaning } from './sameMeaning.ts';
import { sameType } from './sameType.ts';
import { sourceShown } from './sourceShown.ts';
import { spoilerTagged } from './spoilerTagged.ts';
import { tidy } from './tidy.ts';
import { timelineOrder } from './timelineOrder.ts';
import { titleYear } from './titleYear.ts';

/** Every check. A question that fails one of them does not go into a bank. */
export const CHECKS: readonly Check[] = [
  oneKey,
  sameType,
  noAlsoTrue,
  noDispute,
  attributed,
  noLeak,
  parallel,
  noAllNone,
  noAbsolutes,
  negatives,
  ordered,
  timelineOrder,
  fairRange,
  keyBalance,
  noDuplicates,
  noCrossAnswer,
  titleYear,
  spoilerTagged,
  sourceShown,
  fromFacts,
  explanation,
  noFiller,
  filled,
  tidy,
  asks,
  chinese,
  sameMeaning,
  chineseMarks,
  noMarkup,
  brief,
];

/**
 * Runs every check, and those that fit on the cards of the timelines.
 * @param checked the questions and timelines, and the facts behind them where they are at hand
 * @returns all flaws, check by check; empty for a good bank
 */
export function runChecks(checked: Checked): Finding[] {
  const { bookOf } = checked;
  const once = bookOf ? { ...checked, bookOf: openedOnce(bookOf) } : checked;
  return [...CHECKS.flatMap((check) => check.run(once)), ...checkCards(once)];
}

/** Opens the facts of each film once, however often checks ask for them. */
function openedOnce(bookOf: NonNullable<Checked['bookOf']>): NonNullable<Checked['bookOf']> {
  const books = new Map<string, ReturnType<typeof bookOf>>();
  return (film) => {
    if (!books.has(film)) books.set(film, bookOf(film));
    return books.get(film);
  };
}
