import { trail } from '../shared/trail.ts';

/** Leads to a festival by what became of the film there, clue by clue. */
export const whichFestival = trail('release/which-festival', {
  topic: 'release',
  type: 'festival',
  suits: ['withdrawn-from', 'shown-at'],
});
