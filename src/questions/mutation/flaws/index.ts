import type { Flaw } from '../flaw.ts';
import { ANSWER_FLAWS } from './answers.ts';
import { BANK_FLAWS } from './bank.ts';
import { LEAK_FLAWS } from './leaks.ts';
import { SOURCE_FLAWS } from './sources.ts';
import { TIMELINE_FLAWS } from './timelines.ts';
import { WORDING_FLAWS } from './wording.ts';

/** Every kind of flaw that the checks are tried on. */
export const FLAWS: readonly Flaw[] = [
  ...ANSWER_FLAWS,
  ...LEAK_FLAWS,
  ...WORDING_FLAWS,
  ...SOURCE_FLAWS,
  ...BANK_FLAWS,
  ...TIMELINE_FLAWS,
];
