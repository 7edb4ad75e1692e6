import { trail } from '../shared/trail.ts';

/** Leads to another film by what the critics say of it, clue by clue. */
export const whichFilm = trail('reception/which-film', { topic: 'reception', type: 'film' });
