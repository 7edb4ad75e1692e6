import { attributed } from './attributed.ts';
import type { Check, Checked, Finding } from './check.ts';
import { explanation } from './explanation.ts';
import { keyBalance } from './keyBalance.ts';
import { negatives } from './negatives.ts';
import { noAbsolutes } from './noAbsolutes.ts';
import { noAllNone } from './noAllNone.ts';
import { noAlsoTrue } from './noAlsoTrue.ts';
import { noCrossAnswer } from './noCrossAnswer.ts';
import { noDispute } from './noDispute.ts';
import { noDuplicates } from './noDuplicates.ts';
import { noLeak } from './noLeak.ts';
import { oneKey } from './oneKey.ts';
import { ordered } from './ordered.ts';
import { parallel } from './parallel.ts';
import { sameType } from './sameType.ts';
import { sourceShown } from './sourceShown.ts';
import { spoilerTagged } from './spoilerTagged.ts';

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
  keyBalance,
  noDuplicates,
  noCrossAnswer,
  spoilerTagged,
  sourceShown,
  explanation,
];

/**
 * Runs every check.
 * @param checked the questions, and the facts behind them where they are at hand
 * @returns all flaws, check by check; empty for a good bank
 */
export function runChecks(checked: Checked): Finding[] {
  return CHECKS.flatMap((check) => check.run(checked));
}
