import type { Asks } from '../distractors.ts';
import type { Template } from '../template.ts';
import { body } from './awards/body.ts';
import { category } from './awards/category.ts';
import { who } from './awards/who.ts';
import { whichRole } from './cast/whichRole.ts';
import { whoPlayed } from './cast/whoPlayed.ts';
import { credit } from './production/credit.ts';
import { job } from './production/job.ts';
import { partner } from './production/partner.ts';
import { phrase } from './shared/phrase.ts';
import { TRUTH, TRUTH_ASKS } from './shared/truth.ts';

/** Every template, in the order in which its questions stand in a bank. A new one goes here. */
export const TEMPLATES: readonly Template[] = [
  phrase,
  whoPlayed,
  whichRole,
  credit,
  partner,
  job,
  who,
  category,
  body,
];

/**
 * What a template asks of a fact.
 * @returns undefined for a template that is not ours, as in a bank that somebody wrote by hand
 */
export function asksOf(template: string): Asks | undefined {
  if (template === TRUTH) return TRUTH_ASKS;
  return TEMPLATES.find(({ id }) => id === template)?.asks;
}
