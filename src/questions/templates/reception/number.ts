import { figures } from '../shared/figures.ts';

/** Asks for the figures of the reception: a score, the year of a film that a critic names. */
export const receptionNumber = figures('reception/number', 'reception');
