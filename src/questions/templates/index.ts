import type { Asks } from '../distractors.ts';
import type { Template } from '../template.ts';
import { bodiesOfPerson } from './awards/bodiesOfPerson.ts';
import { body } from './awards/body.ts';
import { bodyClues } from './awards/bodyClues.ts';
import { categoriesOf } from './awards/categoriesOf.ts';
import { category } from './awards/category.ts';
import { edition } from './awards/edition.ts';
import { editionOrder } from './awards/editionOrder.ts';
import { listedBy } from './awards/listedBy.ts';
import { matchCategories } from './awards/matchCategories.ts';
import { matchEditions } from './awards/matchEditions.ts';
import { nameBody } from './awards/nameBody.ts';
import { nameListed } from './awards/nameListed.ts';
import { personClues } from './awards/personClues.ts';
import { who } from './awards/who.ts';
import { alsoThere } from './cast/alsoThere.ts';
import { fullName } from './cast/fullName.ts';
import { leads } from './cast/leads.ts';
import { matchNames } from './cast/matchNames.ts';
import { matchParts } from './cast/matchParts.ts';
import { members } from './cast/members.ts';
import { nameActor } from './cast/nameActor.ts';
import { namePart } from './cast/namePart.ts';
import { partClues } from './cast/partClues.ts';
import { whichRole } from './cast/whichRole.ts';
import { whoPlayed } from './cast/whoPlayed.ts';
import { credit } from './production/credit.ts';
import { crew } from './production/crew.ts';
import { crewClues } from './production/crewClues.ts';
import { figure } from './production/figure.ts';
import { job } from './production/job.ts';
import { matchCompanies } from './production/matchCompanies.ts';
import { matchJobs } from './production/matchJobs.ts';
import { named } from './production/named.ts';
import { namePartner } from './production/namePartner.ts';
import { novelClues } from './production/novelClues.ts';
import { partner } from './production/partner.ts';
import { several } from './production/several.ts';
import { twoJobs } from './production/twoJobs.ts';
import { phrase } from './shared/phrase.ts';
import { TRUTH, TRUTH_ASKS } from './shared/truth.ts';

/** Every template, in the order in which its questions stand in a bank. A new one goes here. */
export const TEMPLATES: readonly Template[] = [
  phrase,
  whoPlayed,
  whichRole,
  members,
  leads,
  alsoThere,
  matchParts,
  matchNames,
  nameActor,
  namePart,
  fullName,
  partClues,
  credit,
  partner,
  job,
  twoJobs,
  several,
  crew,
  matchJobs,
  matchCompanies,
  named,
  namePartner,
  figure,
  crewClues,
  novelClues,
  who,
  category,
  body,
  listedBy,
  categoriesOf,
  bodiesOfPerson,
  matchCategories,
  matchEditions,
  nameListed,
  nameBody,
  edition,
  editionOrder,
  bodyClues,
  personClues,
];

/**
 * What a template asks of a fact.
 * @returns undefined for a template that is not ours, as in a bank that somebody wrote by hand
 */
export function asksOf(template: string): Asks | undefined {
  if (template === TRUTH) return TRUTH_ASKS;
  return TEMPLATES.find(({ id }) => id === template)?.asks;
}
