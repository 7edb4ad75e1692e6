import { trail } from '../shared/trail.ts';

/** Leads to a character by what they do, clue by clue. */
export const whoIsIt = trail('plot/who-is-it', { topic: 'plot', type: 'character' });
