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
import { orderEvents } from './plot/orderEvents.ts';
import { happensFirst } from './plot/happensFirst.ts';
import { happensAfter } from './plot/happensAfter.ts';
import { selectBefore } from './plot/selectBefore.ts';
import { whoDoes } from './plot/whoDoes.ts';
import { matchDoers } from './plot/matchDoers.ts';
import { selectDoings } from './plot/selectDoings.ts';
import { whoIsIt } from './plot/whoIsIt.ts';
import { plotNumber } from './plot/number.ts';
import { cloze } from './plot/cloze.ts';
import { releaseSteps } from './release/releaseSteps.ts';
import { monthsBetween } from './release/monthsBetween.ts';
import { matchDates } from './release/matchDates.ts';
import { festivals } from './release/festivals.ts';
import { whichFestival } from './release/whichFestival.ts';
import { releaseNumber } from './release/number.ts';
import { releaseTyped } from './release/typed.ts';
import { orderFilms } from './reception/orderFilms.ts';
import { matchYears } from './reception/matchYears.ts';
import { selectFilms } from './reception/selectFilms.ts';
import { whichFilm } from './reception/whichFilm.ts';
import { receptionNumber } from './reception/number.ts';
import { receptionTyped } from './reception/typed.ts';
import { matchClaims } from './disputes/matchClaims.ts';
import { whichSource } from './disputes/whichSource.ts';
import { selectSources } from './disputes/selectSources.ts';
import { whatAbout } from './disputes/whatAbout.ts';
import { disputesNumber } from './disputes/number.ts';
import { disputesTyped } from './disputes/typed.ts';
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
  orderEvents,
  happensFirst,
  happensAfter,
  selectBefore,
  whoDoes,
  matchDoers,
  selectDoings,
  whoIsIt,
  plotNumber,
  cloze,
  releaseSteps,
  monthsBetween,
  matchDates,
  festivals,
  whichFestival,
  releaseNumber,
  releaseTyped,
  orderFilms,
  matchYears,
  selectFilms,
  whichFilm,
  receptionNumber,
  receptionTyped,
  matchClaims,
  whichSource,
  selectSources,
  whatAbout,
  disputesNumber,
  disputesTyped,
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
