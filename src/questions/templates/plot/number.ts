import { figures } from '../shared/figures.ts';

/** Asks for the figures of the story: a year, a number. */
export const plotNumber = figures('plot/number', 'plot');
